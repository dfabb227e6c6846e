/** Splits an application into parts, each with a number, a clock and a text of its own; the whole leaves the count (OUT-34). */

import { characters, cleanText } from '#law/applicant/typed-text';
import { feeMeasures } from '#law/application/articles';
import { decide } from '#law/application/decide';
import { foldApplication } from '#law/application/fold';
import { compareDescriptions } from '#law/application/likeness';
import { refusal } from '#law/application/question';
import { inherited } from '#law/application/split';
import { type Day, yearOf } from '#law/calendar/day';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { addApplicant, applicantData } from '#store/applicant/applicant';
import { nextNumber } from '#store/counter';
import { type Appended, ledgerCase } from '#store/ledger/ledger';
import { act } from '../act.ts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { noSuchApplication } from './missing.ts';

export interface Part {
  readonly caseId: string;
  readonly number: string;
}

/** `texts`: what each part asks for. */
export function splitApplication(
  office: Office,
  who: Who,
  caseId: string,
  { on, texts }: { readonly on: Day; readonly texts: readonly string[] },
): Promise<Decided<readonly Part[]>> {
  const call = { deed: 'application.split', subject: 'application', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const found = await ledgerCase(tx, 'application', caseId);
    if (found === null || found.agency !== who.agency) return refused(noSuchApplication);
    const { agency, events: before } = found;
    const calendar = await calendarIn(tx);
    const state = foldApplication(before, calendar);
    const { number, channel, applicantType, applicantId, submittedOn } = state;
    if (number === null || channel === null || applicantType === null || applicantId === null || submittedOn === null) {
      return refused(noSuchApplication);
    }
    const parts = texts.map(cleanText);
    const wrong = textFaults(parts);
    if (wrong !== null) return refused(wrong);
    const data = await applicantData(tx, office.vault, applicantId);
    if (data === null) return refused(erased);
    const year = yearOf(on);
    const first = await nextNumber(tx, agency, 'application', year, parts.length);
    const numbers = parts.map((_, i) => `${year}-${String(first + i).padStart(5, '0')}`);
    const circumstances = { calendar, today: office.today() };
    const left = decide(state, { act: 'split', on, into: numbers }, circumstances);
    if (!left.ok) return left;
    const changes: Appended<'application'>[] = [{ subject: 'application', caseId, agency, before, events: left.value }];
    const value: Part[] = [];
    for (const [i, description] of parts.entries()) {
      const [ownCase, ownApplicant, ownNumber] = [office.newId(), office.newId(), numbers[i] ?? ''];
      const submit = {
        act: 'submit',
        on: submittedOn,
        number: ownNumber,
        channel,
        applicantType,
        applicantId: ownApplicant,
        partOf: number,
      } as const;
      const begun = decide(foldApplication([], calendar), submit, circumstances);
      if (!begun.ok) return begun;
      await addApplicant(tx, office.vault, agency, ownApplicant, {
        ...data,
        request: { ...data.request, description },
      });
      const events = [...begun.value, ...inherited(before)];
      changes.push({ subject: 'application', caseId: ownCase, agency, before: [], events });
      value.push({ caseId: ownCase, number: ownNumber });
    }
    return allowed({ value, changes });
  });
}

const because = feeMeasures('OUT-34', '第四条');
const longest = 5000;

/** A number for each part is taken only where each part says something of its own. */
function textFaults(parts: readonly string[]): Refusal | null {
  const blank = parts.indexOf('');
  if (parts.length < 2 || blank >= 0) {
    const found = parts.length < 2 ? `现在只有${parts.length}件` : `第${blank + 1}件没有填写内容`;
    return refusal('split-texts', because, `拆分至少是两件，每件都要写明申请的内容；${found}。请补充，或者不拆分。`);
  }
  const long = parts.findIndex((text) => characters(text) > longest);
  if (long >= 0) {
    return refusal('split-texts', because, `第${long + 1}件的内容超过${longest}个字的上限。请精简。`);
  }
  for (const [i, text] of parts.entries()) {
    const same = parts.findIndex((other, j) => j < i && compareDescriptions(text, other).percent === 100);
    if (same >= 0) {
      return refusal('split-texts', because, `第${same + 1}件和第${i + 1}件的内容相同。一事一申请，请各写各的内容。`);
    }
  }
  return null;
}

const erased = refusal('split-erased', because, '申请人的个人信息已经按规定删除，不能拆分登记。请在本件内办理。');
