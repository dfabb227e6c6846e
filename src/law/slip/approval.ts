/** 审查呈批单: who drafted, reviewed and signed the reply, when and with which conclusion, as the ledger has it (REG-16). */

import type { ApplicationEvent } from '../application/events.ts';
import { outcomes } from '../application/outcomes.ts';
import type { Day } from '../calendar/day.ts';
import { plainDay } from '../letter/words.ts';
import type { OutcomeKey } from '../report/report.ts';
import { byHand, row, type Slip, type SlipRow, slipForms } from './slip.ts';

/** An entry of the ledger with the name of whoever wrote it and its minute in words. */
export interface ApprovalStep {
  readonly event: ApplicationEvent;
  readonly by: string;
  readonly at: string;
}

export interface ApprovalFacts {
  readonly caseNumber: string;
  readonly receivedOn: Day;
  readonly dueOn: Day | null;
  /** Empty once erased. */
  readonly description: string;
  /** Of the draft, or of the reply once it is signed; null where nothing is drafted as a letter. */
  readonly outcome: OutcomeKey | null;
  /** Drafters of the letter, in the order of their first version. */
  readonly drafters: readonly string[];
  /** Of this round of answering, in order. */
  readonly steps: readonly ApprovalStep[];
}

type Says = Partial<{
  readonly [T in ApplicationEvent['type']]: (
    event: Extract<ApplicationEvent, { readonly type: T }>,
  ) => readonly [string, string];
}>;

const says: Says = {
  sentToReview: () => ['送审', '拟稿送审'],
  reviewed: ({ checks }) => ['法制审核', checks.length === 0 ? '审核通过' : `审核通过，核对：${checks.join('；')}`],
  sentBack: ({ reason }) => ['退回', `退回修改：${reason}`],
  concluded: ({ documentNumber, outcome }) => ['签发', `同意签发，${outcomes[outcome].name}（${documentNumber}）`],
};

export function approval(facts: ApprovalFacts): Slip {
  const { caseNumber, receivedOn, dueOn, description, outcome, drafters } = facts;
  const steps = facts.steps.flatMap(stepRow);
  const has = (label: string) => steps.some((one) => one.label === label);
  return {
    title: slipForms.approval.title,
    reference: `申请编号：${caseNumber}`,
    lead: '',
    rows: [
      row('申请编号', caseNumber),
      row('收到之日', plainDay(receivedOn)),
      row('答复期限', dueOn === null ? '已经作出答复，或者期限停止计算' : `${plainDay(dueOn)}前`),
      row('申请内容', description === '' ? '保存期限届满，已经删除' : description),
      row('拟办结果', outcome === null ? '没有以文书起草，见签发意见' : outcomes[outcome].name),
      row('依据', outcome === null ? '见签发意见' : outcomes[outcome].articles.map(cited).join('、')),
      drafters.length === 0 ? byHand('拟稿') : row('拟稿', drafters.join('、')),
      ...steps,
      ...(has('法制审核') ? [] : [byHand('法制审核', 2)]),
      ...(has('签发') ? [] : [byHand('签发', 2)]),
      byHand('批示', 3),
    ],
    notes: [
      '人员、时间和意见取自台账；台账只增不改，本单打印后台账再有变化的，以重新打印的为准。',
      '依据《中华人民共和国政府信息公开条例》第十七条，公开前的审查应当明确程序和责任。',
    ],
  };
}

function stepRow({ event, by, at }: ApprovalStep): readonly SlipRow[] {
  const say = says[event.type] as ((event: ApplicationEvent) => readonly [string, string]) | undefined;
  if (say === undefined) return [];
  const [label, conclusion] = say(event);
  return [row(label, `${conclusion}\n${by}，${at}`)];
}

function cited({ instrument, article }: { readonly instrument: string; readonly article: string }): string {
  return `${instrument}${article}`;
}
