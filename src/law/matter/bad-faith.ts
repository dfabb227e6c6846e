/** 失信登记: who may not commit in place of a material, for how long, and how that ends (SVC-35). */

import { addDays, type Day, day, daysInMonth, inWords } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';

export const badFaithGrounds = {
  falseCommitment: '承诺不实',
  unkept: '承诺以后没有履行',
  serious: '有关部门认定的严重失信',
} as const;
export type BadFaithGround = keyof typeof badFaithGrounds;

export const badFaithRemovals = { repaired: '信用已经修复', mistaken: '登记有误' } as const;
export type BadFaithRemoval = keyof typeof badFaithRemovals;

/** [convention] Months for which somebody may not commit, unless it is removed before. */
export const badFaithTerms = [6, 12, 24, 36] as const;
/** [convention] Days for which an entry that has ended is kept, so that its removal can be reviewed. */
export const keptAfterEnd = 365;

export interface BadFaithEntry {
  readonly ground: BadFaithGround;
  readonly on: Day;
  /** Last day on which it stands. */
  readonly until: Day;
  readonly removedOn: Day | null;
}

/** Whether it excludes somebody from committing on this day. */
export function badFaithStands({ on, until, removedOn }: BadFaithEntry, today: Day): boolean {
  return on <= today && today <= until && removedOn === null;
}

/** The number of an identity card or of an organisation as it is compared; null: it can not be one. */
export function identityOf(typed: string): string | null {
  const plain = typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  return /^[0-9A-Z]{8,20}$/.test(plain) ? plain : null;
}

/** 1**************X: enough to see that it is the one, too little to know it. */
export function maskedIdentity(identity: string): string {
  return `${identity.slice(0, 1)}${'*'.repeat(Math.max(0, identity.length - 5))}${identity.slice(-4)}`;
}

/** 张** */
export function maskedName(name: string): string {
  const [first = '', ...rest] = [...name];
  return `${first}${'*'.repeat(Math.min(rest.length, 4))}`;
}

export interface BadFaithWish {
  readonly identity: string;
  readonly name: string;
  readonly ground: BadFaithGround;
  readonly months: number;
  readonly reason: string;
}

/** `standing`: an entry of the same person that stands. */
export function decideBadFaith(
  { identity, name, months, reason }: BadFaithWish,
  today: Day,
  standing: BadFaithEntry | null,
): Decided<{ readonly identity: string; readonly until: Day }> {
  const plain = identityOf(identity);
  const against = [
    ...(plain === null
      ? [wrong('identity', '号码应为8至20位数字或者字母。请核对公民身份号码或者统一社会信用代码。')]
      : []),
    ...(name.trim() === '' ? [wrong('name', '没有填写姓名或者名称。')] : []),
    ...(badFaithTerms.some((term) => term === months) ? [] : [wrong('months', '期限应为6、12、24或者36个月。')]),
    ...(reason.trim().length < 5 ? [wrong('reason', '没有写明事实和依据。请写清什么承诺、怎样查实。')] : []),
    ...(standing === null
      ? []
      : [wrong('identity', `已经登记到${inWords(standing.until)}，不用再登记。登记有误的，先移出。`)]),
  ];
  if (against.length > 0 || plain === null) return refused(...against);
  return allowed({ identity: plain, until: monthsAfter(today, months) });
}

/** The last day of so many months from this day on. */
function monthsAfter(today: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
  const index = month - 1 + months;
  const [inYear, inMonth] = [year + Math.floor(index / 12), (index % 12) + 1];
  const text = `${inYear}-${String(inMonth).padStart(2, '0')}-${String(Math.min(date, daysInMonth(inYear, inMonth))).padStart(2, '0')}`;
  return addDays(day(text), -1);
}

/** Removed before its time only with a reason, by somebody else than who entered it (which the deeds see to). */
export function decideRemoval(entry: BadFaithEntry | null, reason: string, today: Day): Decided<null> {
  if (entry === null) return refused(noSuchEntry);
  if (!badFaithStands(entry, today)) return refused(entryEnded);
  return reason.trim().length < 5
    ? refused(wrong('reason', '没有写明移出的依据。请写清修复的情况或者错在哪里。'))
    : allowed(null);
}

/** What the counter is told. */
export function badFaithInWords({ ground, on, until }: BadFaithEntry): string {
  return `${inWords(on)}因${badFaithGrounds[ground]}登记，到${inWords(until)}为止不适用告知承诺`;
}

const article = '《国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见》（国办发〔2020〕42号）';
const wrong = (field: string, message: string): Refusal => ({
  ...{ code: 'bad-faith-wrong', rule: 'SVC-35', article, message, field },
});
export const noSuchEntry: Refusal = {
  ...{ code: 'bad-faith-missing', rule: 'SVC-35', article },
  message: '没有找到这条失信登记。请刷新页面。',
};
const entryEnded: Refusal = {
  ...{ code: 'bad-faith-ended', rule: 'SVC-35', article },
  message: '这条登记已经到期或者已经移出，不用再办。',
};
