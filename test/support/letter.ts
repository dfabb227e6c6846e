/** Letters for tests: a case's facts, and a template with every open place filled in as an officer would. */

import type { NotHeldKind } from '#law/application/events';
import { remedies } from '#law/application/remedies';
import { day } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { beginLetter } from '#law/letter/begin';
import { feeNoticeWords } from '#law/letter/fee-words';
import { forms } from '#law/letter/forms';
import { type LetterContent, type LetterFacts, type LetterSort, letterKinds } from '#law/letter/letter';
import { outcomeKeys } from '#law/report/report';

export const facts: LetterFacts = {
  agencyName: '示例县行政审批和政务信息管理局',
  place: { organs: ['示例县人民政府'] },
  number: '2025-00012',
  channel: 'web',
  applicantName: '王小明',
  description: '2025年度行政审批事项目录',
  receivedOn: day('2025-09-18'),
  correctedOn: null,
  dueOn: day('2025-10-22'),
  today: day('2025-09-24'),
};

export interface Sort extends LetterSort {
  readonly notHeld: NotHeldKind | null;
  readonly otherReason: 'notCovered' | 'withdrawn' | null;
}

/** Every letter that there is a template for. */
export const everySort: readonly Sort[] = [
  ...letterKinds
    .filter((kind) => kind !== 'reply')
    .map((kind) => ({ kind, outcome: null, notHeld: null, otherReason: null })),
  ...outcomeKeys.flatMap((outcome): Sort[] => {
    const sort = { kind: 'reply', outcome, notHeld: null, otherReason: null } as const;
    if (outcome === 'unavailableNotHeld') {
      return [
        { ...sort, notHeld: 'doesNotExist' },
        { ...sort, notHeld: 'otherAgencyResponsible' },
      ];
    }
    if (outcome === 'otherReason') {
      return [
        { ...sort, otherReason: 'notCovered' },
        { ...sort, otherReason: 'withdrawn' },
      ];
    }
    return [sort];
  }),
];

export function begun(sort: Sort, known: LetterFacts = facts): LetterContent {
  return beginLetter({ ...sort, contact: null }, known, stateCalendar);
}

const fee = { tariff: 'perPage', units: 40, yuan: 100 } as const;

/** The letter as an officer completes it. */
export function completed(sort: Sort, known: LetterFacts = facts): LetterContent {
  const letter = begun(sort, known);
  const withheld: LetterContent['withheld'] =
    sort.outcome === 'partiallyGranted'
      ? [{ part: '经办人的手机号码', ground: 'refusedThirdPartyRights', reason: '属于个人隐私' }]
      : [];
  return {
    ...filledIn(letter),
    addressee: forms[sort.kind].to === 'applicant' ? letter.addressee : '示例建设有限公司',
    ...(sort.kind === 'fee' ? { ...feeNoticeWords(fee, known.today, '以下列方式缴纳：银行转账。\n'), fee } : {}),
    withheld,
    remedies: sort.outcome === null ? '' : remedies(sort.outcome, known.place, withheld).value,
  };
}

/** Its open places filled in. */
export function filledIn(letter: LetterContent): LetterContent {
  const { opening, reasons, articles, decision, attachments, contact } = letter;
  return {
    ...letter,
    opening: withAnswers(opening),
    reasons: withAnswers(reasons),
    articles: articles.map(withAnswers),
    decision: withAnswers(decision),
    attachments: withAnswers(attachments),
    contact: withAnswers(contact),
  };
}

function withAnswers(text: string): string {
  return text.replace(/〖填写：([^〗]*)〗/gu, (_, what: string) => answer(what));
}

const answers: readonly (readonly [RegExp, string])[] = [
  [/同意还是/u, '2025年9月20日来电，不同意公开，理由是涉及商业秘密'],
  [/^《|依据的全名/u, '《中华人民共和国测绘法》第三十四条'],
  [/中的哪|或者按/u, ''],
  [/渠道/u, '信访、12345热线等渠道'],
  [/联系/u, '政务公开股张同志，0376-1234567，示例县政务大厅三楼302室'],
  [/文号/u, '示审政公开告〔2025〕3号'],
  [/日期|期限/u, '2025年9月1日'],
  [/金额/u, '100'],
  [/附件/u, '2025年度行政审批事项目录，电子文件，12页'],
];

function answer(what: string): string {
  const known = answers.find(([mark]) => mark.test(what));
  if (known === undefined) return '有关情况已经查明';
  return known[1] === '' ? (what.split(/、|或者/u)[0] ?? '') : known[1];
}
