/** 告知承诺书: what is told and committed to, once and in writing, with room for the pen of whoever commits (SVC-35). */

import type { Day } from '../calendar/day.ts';
import { plainDay } from '../letter/words.ts';
import type { CommitmentTerms } from '../service/material-ways.ts';
import { byHand, row, type Slip } from './slip.ts';

export interface CommitmentFacts {
  readonly service: string;
  readonly code: string;
  readonly edition: number;
  readonly material: string;
  readonly terms: CommitmentTerms;
  /** Of the words that are signed. */
  readonly digest: string;
  /** Of the matter; empty before it is opened. */
  readonly number: string;
  readonly toldOn: Day;
}

export function commitmentSlip(facts: CommitmentFacts): Slip {
  const { service, code, edition, material, terms, digest, number, toldOn } = facts;
  return {
    title: '告知承诺书',
    reference: number === '' ? `事项编码：${code}` : `办件编号：${number}`,
    lead: '办理下列事项，可以提交证明材料，也可以书面承诺代替。是否承诺由您自愿选择；不承诺的，请提交材料。',
    rows: [
      row('事项', `${service}（办事指南第${edition}版）`),
      row('承诺代替的材料', material),
      row('承诺的内容', terms.text),
      row('承诺不实的后果', terms.consequences),
      row('不适用的情形', terms.excluded),
      row('核查', `${terms.checkMethod}，${terms.checkDays}个工作日内`),
      row('告知日期', plainDay(toldOn)),
      byHand('承诺人声明', 1, '已经知道以上内容，所作的承诺真实，愿意承担不实的后果。'),
      byHand('承诺人签名、盖章', 2),
      byHand('日期', 1, '　　　　年　　月　　日'),
    ],
    notes: [`承诺文本的校验值（SHA-256）：${digest}。窗口登记的校验值与它相同，说明签的就是这份文本。`],
  };
}
