/** Which day is 收到申请之日: by the channel that the application came through (REG-30 to REG-32). */

import type { IntakeChannel } from '../application/events.ts';
import type { Day } from '../calendar/day.ts';
import { inWords } from '../calendar/day.ts';
import type { Decided, Ruling } from '../ruling.ts';
import { allowed, refused } from '../ruling.ts';
import type { ClockRule } from './articles.ts';
import { cite, refusal } from './articles.ts';

/** What is known of the arrival. `confirmed`: the day that agency and applicant confirmed it to each other. */
export type ReceiptFacts =
  | { readonly channel: Extract<IntakeChannel, 'counter'>; readonly submitted: Day }
  /** `toOffice` false: the letter went to another unit or person and is treated like ordinary mail (REG-31). */
  | {
      readonly channel: Extract<IntakeChannel, 'registeredMail'>;
      readonly signed: Day;
      readonly toOffice: boolean;
      readonly confirmed?: Day;
    }
  | { readonly channel: Extract<IntakeChannel, 'ordinaryMail'>; readonly arrived: Day; readonly confirmed?: Day }
  | { readonly channel: Extract<IntakeChannel, 'fax' | 'email'>; readonly submitted: Day; readonly confirmed?: Day }
  /** `receiptShown`: the platform showed its 回执 at once, which is the agency's confirmation (REG-32). */
  | {
      readonly channel: Extract<IntakeChannel, 'web'>;
      readonly submitted: Day;
      readonly receiptShown: boolean;
      readonly confirmed?: Day;
    };

/** The day of receipt with its article. Refused where the channel needs a confirmation that is missing or misdated. */
export function receiptDay(facts: ReceiptFacts): Decided<Ruling<Day>> {
  switch (facts.channel) {
    case 'counter':
      return fixed(facts.submitted, 'REG-30');
    case 'registeredMail':
      return facts.toOffice
        ? fixed(facts.signed, 'REG-30')
        : onConfirmation(facts.signed, facts.confirmed, '信件', 'REG-31');
    case 'ordinaryMail':
      return onConfirmation(facts.arrived, facts.confirmed, '信件', 'REG-30');
    case 'fax':
      return onConfirmation(facts.submitted, facts.confirmed, '传真', 'REG-30');
    case 'email':
      return onConfirmation(facts.submitted, facts.confirmed, '电子邮件', 'REG-30');
    case 'web':
      return facts.receiptShown
        ? fixed(facts.submitted, 'REG-32')
        : onConfirmation(facts.submitted, facts.confirmed, '网上申请', 'REG-30');
  }
}

function fixed(day: Day, ...rules: readonly ClockRule[]): Decided<Ruling<Day>> {
  return allowed({ value: day, because: rules.map(cite) });
}

/** art. 31: 以双方确认之日为收到申请之日; where the telephone is not answered, the day that contact is restored (REG-31). */
function onConfirmation(arrived: Day, confirmed: Day | undefined, what: string, rule: ClockRule): Decided<Ruling<Day>> {
  if (confirmed === undefined) {
    const message = `${what}于${inWords(arrived)}到达，尚未与申请人确认，收到申请之日未定；请当日联系申请人确认，联系不上的先登记，待恢复联系之日起算。`;
    return refused(refusal('receipt-not-confirmed', rule, message));
  }
  if (confirmed < arrived) {
    const message = `确认日期${inWords(confirmed)}早于${what}到达日期${inWords(arrived)}，请核对日期。`;
    return refused(refusal('confirmed-before-arrival', rule, message));
  }
  return fixed(confirmed, rule);
}
