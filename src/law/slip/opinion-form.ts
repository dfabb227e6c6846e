/** 第三方意见书: the form that goes out with a letter of consultation, blank but for what it is about (REG-42). */

import type { Day } from '../calendar/day.ts';
import { plainDay } from '../letter/words.ts';
import { byHand, row, type Slip, slipForms } from './slip.ts';

export interface OpinionFormFacts {
  readonly agencyName: string;
  readonly letterNumber: string;
  readonly signedOn: Day;
}

export function opinionForm({ agencyName, letterNumber, signedOn }: OpinionFormFacts): Slip {
  return {
    title: slipForms.opinionForm.title,
    reference: `对应征询书：${letterNumber}`,
    lead: `${agencyName}：你机关${plainDay(signedOn)}的政府信息公开第三方意见征询书已经收到，现提出意见如下。`,
    rows: [
      row('征询书文号', letterNumber),
      byHand('涉及的信息', 2),
      byHand('收到征询书的日期', 1, '　　　　年　　月　　日'),
      byHand('意见', 1, '□ 同意公开　　□ 不同意公开　　□ 部分同意公开'),
      byHand('不同意公开的部分', 2),
      byHand('理由', 4),
      byHand('第三方签名或者盖章', 2),
      byHand('联系方式', 1),
      byHand('日期', 1, '　　　　年　　月　　日'),
    ],
    notes: [
      '请自收到征询书之日起15个工作日内送回。逾期未提出意见的，由行政机关依照《中华人民共和国政府信息公开条例》的规定决定是否公开。',
      '不同意公开的，请写明公开会怎样损害你方的合法权益；涉及商业秘密的，请说明采取了哪些保密措施。',
    ],
  };
}
