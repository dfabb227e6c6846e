/** Finds identity numbers, mobile numbers and bank cards in running text, and proposes what to show instead (PLT-90 to PLT-94). */

import { isBankCard, maskedBankCard } from './bank-card.ts';
import { isCreditCode } from './credit-code.ts';
import { isIdNumber, isOldIdNumber, maskedIdNumber } from './id-number.ts';
import { isMobile, maskedMobile } from './mobile.ts';
import type { NumberGroup } from './number-groups.ts';
import { numberRuns, wordAround } from './number-groups.ts';

export type PersonalDataKind = 'idNumber' | 'oldIdNumber' | 'mobile' | 'bankCard';

/** 中文 names of the kinds, for findings and buttons. */
export const personalDataNames: Readonly<Record<PersonalDataKind, string>> = {
  idNumber: '公民身份号码',
  oldIdNumber: '公民身份号码（15位）',
  mobile: '手机号码',
  bankCard: '银行卡号',
};

export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** Place in the text, in UTF-16 units: [start, end). */
  readonly start: number;
  readonly end: number;
  /** As it stands there, spaces and full-width digits included. */
  readonly text: string;
  /** What to show instead by default; a reviewer may choose otherwise, with a reason. */
  readonly mask: string;
}

/**
 * Personal numbers in `text`, in order, none overlapping. Digits are read however they are written; single spaces, hyphens
 * and strokes inside a number are passed over; part of a longer number is never taken. A credit code is public and never reported.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  return numberRuns(text).flatMap((run) => inRun(text, run));
}

/** Groups that stand alone come first; those that do not are tried joined with the next ones, the longest first. */
function inRun(text: string, run: readonly NumberGroup[]): readonly PersonalData[] {
  const alone = run.map((group) => (isInCreditCode(text, group) ? null : kindOf(group.digits)));
  const found: PersonalData[] = [];
  for (let from = 0; from < run.length; ) {
    const kind = alone[from] ?? null;
    const match =
      kind === null
        ? (joined(text, run, alone, from) ?? beforeSign(text, run[from]))
        : { kind, groups: run.slice(from, from + 1) };
    if (match !== null) found.push(told(text, match.kind, match.groups));
    from += match === null ? 1 : match.groups.length;
  }
  return found;
}

interface Match {
  readonly kind: PersonalDataKind;
  readonly groups: readonly NumberGroup[];
}

function joined(
  text: string,
  run: readonly NumberGroup[],
  alone: readonly (PersonalDataKind | null)[],
  from: number,
): Match | null {
  const next = alone.findIndex((kind, at) => at > from && kind !== null);
  const limit = Math.min(next < 0 ? run.length : next, from + longestNumber);
  for (let through = limit; through > from + 1; through--) {
    const groups = run.slice(from, through);
    const digits = groups.map((group) => group.digits).join('');
    const kind = digits.length > longestNumber ? null : kindOf(digits);
    if (kind === null || !isGroupedLike(kind, groups, [run[from - 1], run[through]])) continue;
    if (mayHaveStrokes.has(kind) || !hasStroke(text, groups)) return { kind, groups };
  }
  return null;
}

/** Figures beside each other are parted by strokes, and four of four digits are a card too often. */
const mayHaveStrokes: ReadonlySet<PersonalDataKind> = new Set(['idNumber', 'mobile']);
const hasStroke = (text: string, groups: readonly NumberGroup[]) =>
  /[/／]/.test(text.slice(groups[0]?.start, groups.at(-1)?.end));

/** A number with a sign after it that could have ended an identity number, and does not: `13…×2`. */
function beforeSign(text: string, group: NumberGroup | undefined): Match | null {
  if (group === undefined || !group.digits.endsWith('X') || isInCreditCode(text, group)) return null;
  const bare = { ...group, digits: group.digits.slice(0, -1), end: group.end - 1 };
  const kind = kindOf(bare.digits);
  return kind === null ? null : { kind, groups: [bare] };
}

const longestNumber = 19;

/** Ways in which people space such numbers; without them, neighbouring figures of a table would join to cards and telephones. */
const groupings: Readonly<Record<Exclude<PersonalDataKind, 'idNumber'>, RegExp>> = {
  mobile: /^(3,4,4|3,3,5|4,3,4|4,4,3|3,8|7,4)$/,
  oldIdNumber: /^(6,6,3|6,2,2,2,3)$/,
  bankCard: /^(4,){3,4}[1-4]$|^6,13$/,
};

/**
 * A spaced identity number proves itself by its date and check character; the others by how they are spaced. Digits spaced
 * out one by one are a number only as a whole.
 */
function isGroupedLike(
  kind: PersonalDataKind,
  groups: readonly NumberGroup[],
  neighbours: readonly (NumberGroup | undefined)[],
): boolean {
  const isSingle = (group: NumberGroup | undefined) => group?.digits.length === 1;
  if (groups.every(isSingle)) return !neighbours.some(isSingle);
  return kind === 'idNumber' || groupings[kind].test(groups.map((group) => group.digits.length).join(','));
}

function kindOf(digits: string): PersonalDataKind | null {
  if (isIdNumber(digits)) return 'idNumber';
  if (isOldIdNumber(digits)) return 'oldIdNumber';
  if (isMobile(digits.replace(countryCode, ''))) return 'mobile';
  return isBankCard(digits) && !isCreditCode(digits) ? 'bankCard' : null;
}

/** 86 or 0086 before a mobile number. */
const countryCode = /^(?:00)?86(?=1[3-9]\d{9}$)/;

/**
 * The group belongs to a credit code: the word it stands in is one. 18 digits that are both a valid credit code and a valid
 * identity number are taken for the latter, unless the words before name the code: to hide one too many is the smaller harm.
 */
function isInCreditCode(text: string, group: NumberGroup): boolean {
  const word = wordAround(text, group);
  if (!isCreditCode(word)) return false;
  return !isIdNumber(word) || /信用代码[^0-9A-Za-z]{0,6}$/.test(text.slice(Math.max(0, group.start - 12), group.start));
}

const masks: Readonly<Record<PersonalDataKind, (digits: string) => string>> = {
  idNumber: maskedIdNumber,
  oldIdNumber: maskedIdNumber,
  mobile: (digits) => maskedMobile(digits.replace(countryCode, '')),
  bankCard: maskedBankCard,
};

function told(text: string, kind: PersonalDataKind, groups: readonly NumberGroup[]): PersonalData {
  const start = groups[0]?.start ?? 0;
  const last = groups.at(-1)?.end ?? start;
  // A styled digit takes two units.
  const end = /[\ud800-\udbff]/.test(text[last - 1] ?? '') ? last + 1 : last;
  const mask = masks[kind](groups.map((group) => group.digits).join(''));
  return { kind, start, end, text: text.slice(start, end), mask };
}
