/** A case at each of its turns, and the box that opens it. */

import { day } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import type { Progress } from '#work/application/progress';
import type { CaseProps } from './case-view.tsx';
import type { LookUpProps } from './look-up-view.tsx';
import type { MailPageProps } from './mail-view.tsx';

const received = day('2025-03-03');
const due = day('2025-03-31');

export const exampleProgress: Progress = {
  today: received,
  caseId: '6f0f9a52-3b3c-4f0e-9a5d-0c4a3f6b7d11',
  number: '2025-00012',
  agency: 'shili-spj',
  agencyName: '示例县行政审批和政务信息管理局（示例）',
  stateName: '已收到、已登记',
  open: true,
  submittedOn: received,
  receivedOn: received,
  dueOn: due,
  provisional: false,
  daysLeft: 20,
  parts: [],
  derivation: [
    {
      rule: 'REG-37',
      from: received,
      workingDays: 20,
      to: due,
      note: '自收到申请之日起20个工作日内答复。',
      provisional: false,
      because: [{ rule: 'REG-37', instrument: '《中华人民共和国政府信息公开条例》', article: '第三十三条第二款' }],
    },
  ],
  days: Array.from({ length: 7 }, (_, i) => {
    const { working, why, source, provisional } = stateCalendar.explain(day(`2025-03-0${i + 3}`));
    return { day: day(`2025-03-0${i + 3}`), ordinal: working && i > 0 ? i : null, why, source, provisional };
  }),
  happened: [
    { on: received, sentence: '您提交了申请，编号2025-00012。' },
    { on: received, sentence: '我们收到了您的申请，答复期限从下一个工作日起算。' },
  ],
  can: { correct: null, explain: null, pay: null, withdraw: true, take: false, appeal: null },
  reply: null,
  letters: [],
  mail: 'sent',
};

const quiet = { correction: '', explanation: '', withdrawal: '' };
const started: Omit<CaseProps, 'setting'> = {
  progress: exampleProgress,
  typed: quiet,
  errors: [],
  attachments: { files: [], released: [], key: '5b1f9a52-3b3c-4f0e-9a5d-0c4a3f6b7d22', open: true },
  done: null,
};
const waiting: Progress = {
  ...exampleProgress,
  mail: 'stopped',
  stateName: '待补正',
  dueOn: null,
  daysLeft: null,
  days: [],
  can: {
    ...exampleProgress.can,
    correct: { until: day('2025-03-24'), points: '请写明需要哪一年的目录。' },
    explain: { until: null, text: '请说明为什么需要这样数量的信息。' },
    pay: { until: day('2025-04-02'), yuan: 120 },
  },
};
const answered: Progress = {
  ...exampleProgress,
  today: day('2025-03-24'),
  stateName: '已送达',
  open: false,
  dueOn: null,
  daysLeft: null,
  can: {
    ...exampleProgress.can,
    withdraw: false,
    appeal: {
      silence: false,
      reconsiderationFirst: 'whole',
      organs: ['示例县人民政府'],
      reconsiderationUntil: day('2025-05-20'),
      suitUntil: null,
    },
  },
  reply: {
    title: '不予公开决定书',
    outcome: '不予公开',
    number: '示审政公开告〔2025〕3号',
    on: day('2025-03-20'),
    way: { stands: 'delivered', on: day('2025-03-21'), by: 'web' },
    wayInWords: '答复文书已于2025年3月21日（周五）送达，方式：网上送达。',
    hasFile: true,
  },
  letters: [
    {
      title: '政府信息不予公开告知书',
      number: '示审政公开告〔2025〕3号',
      code: '7K3M-9QXA-04TD-W2HC',
      on: day('2025-03-20'),
    },
  ],
};

const late: Progress = {
  ...exampleProgress,
  today: day('2025-04-03'),
  daysLeft: -3,
  can: {
    ...exampleProgress.can,
    appeal: {
      silence: true,
      reconsiderationFirst: null,
      organs: ['示例县人民政府'],
      reconsiderationUntil: day('2025-05-30'),
      suitUntil: day('2025-10-08'),
    },
  },
};

export const caseExamples: Readonly<Record<string, Omit<CaseProps, 'setting'>>> = {
  'case-received': started,
  'case-waiting': {
    ...started,
    progress: waiting,
    typed: { ...quiet, correction: '2024年' },
    errors: [{ field: 'correction', message: '没有填写补正的内容。请按补正告知书写明需要的信息。' }],
  },
  'case-late': { ...started, progress: late },
  'case-answered': { ...started, progress: answered, done: '附件已经收到。' },
};

export const lookUpExamples: Readonly<Record<string, Omit<LookUpProps, 'setting'>>> = {
  progress: { number: '', errors: [] },
  'progress-wrong': { number: '2025-00012', errors: [{ field: 'code', message: '没有查到。请核对后再试。' }] },
};

const link = { number: '2025-00012', action: '/progress/mail/AAAA' };

export const mailExamples: Readonly<Record<string, Omit<MailPageProps, 'setting'>>> = {
  'mail-sent': { ...link, state: 'sent' },
  'mail-stopped': { ...link, state: 'stopped' },
  'mail-none': { ...link, state: 'none' },
};
