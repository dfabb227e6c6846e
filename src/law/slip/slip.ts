/** Papers of a case that are no letters: printed to be signed by hand, or to show who decided what when (OUT-21, OUT-26). */

import { regulation } from '../application/articles.ts';
import type { Citation } from '../ruling.ts';

export const slipKinds = ['deliveryProof', 'opinionForm', 'approval'] as const;
export type SlipKind = (typeof slipKinds)[number];

/** A row of the form: its label, what the ledger says, and how many lines are left for a pen. */
export interface SlipRow {
  readonly label: string;
  readonly value: string;
  readonly blank: number;
}

export interface Slip {
  readonly title: string;
  /** Stands under the title, at the right. */
  readonly reference: string;
  readonly lead: string;
  readonly rows: readonly SlipRow[];
  readonly notes: readonly string[];
}

interface SlipForm {
  readonly title: string;
  readonly because: Citation;
  /** Labels without which the paper proves nothing. */
  readonly holds: readonly string[];
}

export const slipForms: Readonly<Record<SlipKind, SlipForm>> = {
  deliveryProof: {
    title: '政府信息公开文书送达回证',
    because: regulation('OUT-26', '第四十条'),
    holds: [
      '送达的文书',
      '文号',
      '受送达人',
      '送达方式',
      '送达地点',
      '受送达人签名、盖章',
      '收到日期',
      '代收人和代收理由',
      '送达人签名',
      '备注',
    ],
  },
  opinionForm: {
    title: '第三方意见书',
    because: regulation('REG-42', '第三十二条'),
    holds: ['征询书文号', '涉及的信息', '收到征询书的日期', '意见', '理由', '第三方签名或者盖章', '联系方式', '日期'],
  },
  approval: {
    title: '政府信息公开审查呈批单',
    because: regulation('REG-16', '第十七条'),
    holds: ['申请编号', '收到之日', '答复期限', '申请内容', '拟办结果', '拟稿', '法制审核', '签发', '批示'],
  },
};

export const row = (label: string, value: string): SlipRow => ({ label, value, blank: 0 });
/** Left for a pen. */
export const byHand = (label: string, lines = 1, value = ''): SlipRow => ({ label, value, blank: lines });

/** The labels that the paper of this kind lacks: none, or it may not be printed. */
export function missingRows(kind: SlipKind, { rows }: Slip): readonly string[] {
  const there = new Set(rows.filter(({ value, blank }) => value.trim() !== '' || blank > 0).map(({ label }) => label));
  return slipForms[kind].holds.filter((label) => !there.has(label));
}
