/** The form at first, with its faults, and with what might be found already; the receipt. */

import { doorsFor } from '#law/applicant/doors';
import { day } from '#law/calendar/day';
import { type Hints, noHints } from '#work/hint/hints';
import { exampleProgress } from '../progress/examples.ts';
import { emptyForm } from './form-data.ts';
import type { ReceiptProps } from './receipt-view.tsx';
import type { ApplyProps } from './view.tsx';

const agencyName = '示例县行政审批和政务信息管理局（示例）';
const fresh: Omit<ApplyProps, 'setting'> = {
  agencies: [{ code: 'shili-spj', name: agencyName }],
  agency: 'shili-spj',
  typed: emptyForm,
  errors: [],
  hints: null,
  fresh: true,
  shared: false,
  key: '0d3f9a52-3b3c-4f0e-9a5d-0c4a3f6b7d33',
};
const title = {
  kind: 'guide',
  agency: 'shili-spj',
  agencyName,
  department: '民政局',
  on: day('2024-01-01'),
  score: 9,
} as const;
const hints: Hints = {
  doors: doorsFor('我上个月提交的申请进展'),
  reports: [
    { agency: 'shili-spj', agencyName, year: 2024, part: 'applications', says: '年度报告第三部分有逐项数字。' },
  ],
  published: [{ ...title, kind: 'publication', id: 'a', title: '免证可办事项目录', number: '示例-2024-00012' }],
  guides: [{ ...title, id: 'b', title: '最低生活保障（首次申请）', number: 'YS0500501' }],
};
const typed = { ...emptyForm, description: '低保的办理目录' };

export const applyExamples: Readonly<Record<string, Omit<ApplyProps, 'setting'>>> = {
  apply: fresh,
  'apply-terminal': { ...fresh, shared: true },
  'apply-looked': { ...fresh, fresh: false, typed, hints },
  'apply-nothing-found': { ...fresh, fresh: false, typed, hints: noHints },
  'apply-wrong': {
    ...fresh,
    fresh: false,
    typed,
    errors: [
      { field: 'agency', message: '没有选择受理机关。请在列表中选择一个机关。' },
      { field: 'applicantType', message: '没有选择申请人类型。' },
      { field: 'identity', message: '没有填写证件号码。' },
    ],
    hints,
  },
};

const receipt = { progress: exampleProgress, code: '7KQM-4FHX-9CRT', description: '2024年度行政审批事项目录' };

export const receiptExamples: Readonly<Record<string, Omit<ReceiptProps, 'setting'>>> = {
  receipt: { ...receipt, hints: noHints },
  'receipt-hints': { ...receipt, hints },
};
