/** The form at first, with its faults and with another door; the receipt, the box, the case answered. */

import { day } from '#law/calendar/day';
import { petitionDays } from '#law/complaint/clock';
import type { ComplaintProgress } from '#work/complaint/progress';
import type { ComplaintCaseProps, ComplaintLookUpProps, ComplaintReceiptProps } from './case-view.tsx';
import type { ComplaintsProps } from './view.tsx';

const agencyName = '示例县行政审批和政务信息管理局（示例）';
const typed = { kind: 'complaint', object: '', ref: '', text: '', name: '', contact: '' };
const fresh: Omit<ComplaintsProps, 'setting'> = {
  agencies: [{ code: 'shili-spj', name: agencyName }],
  agency: 'shili-spj',
  typed,
  errors: [],
  hint: null,
  key: '0d3f9a52-3b3c-4f0e-9a5d-0c4a3f6b7d33',
  answers: [
    {
      caseId: 'a',
      agencyName,
      kind: 'suggestion',
      question: '周六能不能办不动产登记？',
      answer: '从12月起，每周六上午开两个窗口。',
      publishedOn: day('2026-11-20'),
    },
  ],
};

export const complaintsExamples: Readonly<Record<string, Omit<ComplaintsProps, 'setting'>>> = {
  complaints: fresh,
  'complaints-wrong': {
    ...fresh,
    answers: [],
    errors: [
      { field: 'object', message: '没有选择反映的是什么。请在列表中选择一项。' },
      { field: 'text', message: '内容不足10个字。请写明什么事、在哪里、什么时候。' },
    ],
  },
  'complaints-door': {
    ...fresh,
    hint: 'application',
    typed: { ...typed, object: 'office', text: '请公开征地批复文件' },
  },
};

const progress: ComplaintProgress = {
  number: 'T2026-00012',
  code: '7KQM-4FHX-9CRT',
  agencyName,
  kindName: '投诉',
  objectName: '机关或者窗口',
  ref: '',
  stateName: '办理中',
  running: true,
  receivedOn: day('2026-11-23'),
  due: day('2026-12-02'),
  text: '取号机坏了两周，没有人管。',
  answer: null,
  petition: null,
  happened: [{ on: day('2026-11-23'), sentence: '收到您的来件，编号T2026-00012。' }],
};

export const complaintReceiptExamples: Readonly<Record<string, Omit<ComplaintReceiptProps, 'setting'>>> = {
  'complaint-receipt': { progress },
};
export const complaintLookUpExamples: Readonly<Record<string, Omit<ComplaintLookUpProps, 'setting'>>> = {
  'complaint-look-up': { number: '', errors: [] },
};
export const complaintCaseExamples: Readonly<Record<string, Omit<ComplaintCaseProps, 'setting'>>> = {
  'complaint-running': {
    progress,
    errors: [{ field: 'email', message: '没有填写电子邮箱。请填写能收到邮件的地址。' }],
  },
  'complaint-answered': {
    errors: [],
    progress: {
      ...progress,
      stateName: '已告知',
      running: false,
      answer: { on: day('2026-11-27'), text: '取号机已经修好，旁边加了人工取号。', door: '信访' },
      petition: petitionDays(day('2026-11-27')),
    },
  },
};
