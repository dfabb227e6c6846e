/** A letter as it is first put on the desk: the template with what the case already knows, the rest left open. */

import type { NotHeldKind, OtherReason } from '../application/events.ts';
import { remedies } from '../application/remedies.ts';
import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { type FeeFigures, feeNoticeWords } from './fee-words.ts';
import { forms } from './forms.ts';
import type { LetterContent, LetterFacts, LetterSort } from './letter.ts';
import { replyText, withdrawnText } from './reply-texts.ts';
import { cameBy, plainDay, quoted, toFill } from './words.ts';

export interface Beginning extends LetterSort {
  readonly notHeld: NotHeldKind | null;
  readonly otherReason: OtherReason | null;
  /** Of a fee notice, where the tariff is chosen. */
  readonly fee?: FeeFigures;
  /** Contact as the agency's last letter gave it; null before the first. */
  readonly contact: string | null;
}

/** Longest extension (art. 33(2)). */
const longestExtension = 20;

export function beginLetter(sort: Beginning, facts: LetterFacts, calendar: WorkingCalendar): LetterContent {
  const form = forms[sort.kind];
  const until = form.term === null ? null : calendar.add(facts.today, form.term).day;
  const workingDays = form.extends ? longestExtension : null;
  const fill = (text: string) => filled(text, facts, { until, workingDays, calendar });
  const charged = sort.kind === 'fee' && sort.fee !== undefined ? feeNoticeWords(sort.fee, facts.today, null) : null;
  const text = textOf(sort);
  return {
    addressee: addresseeOf(sort, facts),
    opening: form.to === 'applicant' ? openingOf(facts) : '',
    reasons: fill(charged?.reasons ?? text?.reasons ?? form.reasons),
    articles: text?.articles ?? [`${form.because.instrument}${form.because.article}`],
    decision: fill(charged?.decision ?? text?.decision ?? form.decision),
    withheld: [],
    remedies: sort.outcome === null ? '' : remedies(sort.outcome, facts.place).value,
    attachments:
      sort.outcome === 'granted' || sort.outcome === 'partiallyGranted'
        ? toFill('附件的名称、形式和页数；没有附件的删去本行')
        : '',
    contact: sort.contact ?? toFill('联系人、联系电话、联系地址'),
    until,
    workingDays,
    fee: sort.fee ?? null,
    notHeld: sort.notHeld,
    otherReason: sort.otherReason,
  };
}

/** The heading of the letter. */
export function titleOf({ kind, outcome }: LetterSort, notHeld: NotHeldKind | null, other: OtherReason | null): string {
  return textOf({ kind, outcome, notHeld, otherReason: other })?.title ?? forms[kind].title;
}

function textOf({ outcome, notHeld, otherReason }: LetterSort & Pick<Beginning, 'notHeld' | 'otherReason'>) {
  if (outcome === null) return null;
  return outcome === 'otherReason' && otherReason === 'withdrawn' ? withdrawnText : replyText(outcome, notHeld);
}

function addresseeOf({ kind }: LetterSort, { applicantName }: LetterFacts): string {
  const { to } = forms[kind];
  if (to === 'applicant') return applicantName === '' ? toFill('申请人') : applicantName;
  if (to === 'thirdParty') return toFill('第三方的姓名或者名称');
  return toFill(kind === 'assist' ? '协助检索的机关或者内设机构' : '共同制作的行政机关');
}

/** Date and way of receipt, the correction, and what was asked, as asked (OUT-22). */
function openingOf({ receivedOn, channel, number, correctedOn, description }: LetterFacts): string {
  const corrected = correctedOn === null ? '' : `您于${plainDay(correctedOn)}作了补正。`;
  return `您${cameBy[channel]}的政府信息公开申请（编号${number}），本机关于${plainDay(receivedOn)}收到。${corrected}您申请公开“${quoted(description)}”。`;
}

interface Terms {
  readonly until: Day | null;
  readonly workingDays: number | null;
  readonly calendar: WorkingCalendar;
}

function filled(text: string, { number, dueOn }: LetterFacts, { until, workingDays, calendar }: Terms): string {
  const newDue = dueOn === null || workingDays === null ? null : calendar.add(dueOn, workingDays).day;
  const values: Readonly<Record<string, string>> = {
    number,
    until: until === null ? '' : plainDay(until),
    workingDays: String(workingDays ?? ''),
    newDue: newDue === null ? toFill('延长后的答复期限') : plainDay(newDue),
  };
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
