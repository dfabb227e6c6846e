/** Nothing asked yet, a genuine file, a known number, an unknown one, and a file that is too large. */

import type { FoundEntry, VerifyProps } from './view.tsx';

type Example = Omit<VerifyProps, 'setting'>;

const report: FoundEntry = {
  tree: 1,
  position: 12,
  kindName: '政府信息公开工作年度报告',
  agencyName: '示例县行政审批和政务信息管理局（示例）',
  number: '示例县行政审批和政务信息管理局2024年政府信息公开工作年度报告',
  code: '7K3M-9QXA-04TD-W2HC',
  loggedAt: '2025-01-20T01:00:00.000Z',
  provable: true,
};
const reply: FoundEntry = {
  ...report,
  position: 13,
  kindName: '政府信息公开申请答复',
  number: '示审政公开告[2025]3号',
  provable: false,
};
const nothing: Example = {
  asked: null,
  found: [],
  newest: [report],
  problem: null,
  head: {
    size: 341,
    at: '2025-03-01T01:04:00.000Z',
    key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    algorithms: 'SHA-256、Ed25519',
  },
};
const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

export const verifyExamples: Readonly<Record<string, Example>> = {
  verify: nothing,
  'verify-genuine': { ...nothing, asked: { by: 'file', text: digest }, found: [report] },
  'verify-known': { ...nothing, asked: { by: 'text', text: '示审政公开告〔2025〕3号' }, found: [reply] },
  'verify-unknown': { ...nothing, asked: { by: 'file', text: digest } },
  'verify-problem': { ...nothing, problem: '这个文件超过了 60 MB，没有核验。', newest: [], head: null },
};
