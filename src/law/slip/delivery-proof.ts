/** 送达回证: what was delivered to whom by which way, and the places where the pen proves it (OUT-26). */

import type { DeliveryWay } from '../application/events.ts';
import { deliveryWays } from '../application/events.ts';
import type { Day } from '../calendar/day.ts';
import { plainDay } from '../letter/words.ts';
import { byHand, row, type Slip, slipForms } from './slip.ts';

export interface DeliveryProofFacts {
  readonly caseNumber: string;
  readonly document: string;
  readonly documentNumber: string;
  /** Empty once erased: then the pen fills it in. */
  readonly recipient: string;
  readonly way: Extract<DeliveryWay, 'post' | 'counter'>;
  readonly sentOn: Day | null;
  readonly tracking: string | null;
}

export function deliveryProof(facts: DeliveryProofFacts): Slip {
  const { caseNumber, document, documentNumber, recipient, way, sentOn, tracking } = facts;
  const sent = sentOn === null ? '' : `，${plainDay(sentOn)}发出`;
  const number = tracking === null ? '' : `，邮件号${tracking}`;
  return {
    title: slipForms.deliveryProof.title,
    reference: `申请编号：${caseNumber}`,
    lead: '',
    rows: [
      row('送达的文书', document),
      row('文号', documentNumber),
      recipient === '' ? byHand('受送达人') : row('受送达人', recipient),
      row('送达方式', `${deliveryWays[way]}${sent}${number}`),
      byHand('送达地点'),
      byHand('受送达人签名、盖章', 2),
      byHand('收到日期', 1, '　　　　年　　月　　日　　时'),
      byHand('代收人和代收理由', 2),
      byHand('送达人签名', 1),
      byHand('备注', 2),
    ],
    notes: [
      '复议、诉讼的期限自受送达人收到之日起计算，请据实填写收到日期。',
      '代收的，写明代收人与受送达人的关系；拒绝签收的，在备注中写明时间、地点和情况，由送达人签名。',
      ...(way === 'post' ? ['邮寄的，将收寄凭证和邮件回执粘贴在本页背面。'] : []),
    ],
  };
}
