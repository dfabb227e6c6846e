/** What an application would cost by either tariff, from the applicant's month and the pages of the reply (FEE-05 to FEE-11). */

import { may } from '#law/account/may';
import type { ActOf } from '#law/application/acts';
import type { ApplicationState } from '#law/application/application-state';
import { feeMeasures } from '#law/application/articles';
import { foldApplication } from '#law/application/fold';
import { refusal } from '#law/application/question';
import { ordinalOf } from '#law/application/signals';
import type { Day } from '#law/calendar/day';
import { periods } from '#law/clock/periods';
import { type FeeQuote, quoteFee } from '#law/fee/quote';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { applicantData } from '#store/applicant/applicant';
import { applicationsOfSame } from '#store/applicant/same';
import type { Db, Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { noSuchApplication } from './missing.ts';

export interface QuoteAnswer extends FeeQuote {
  /** Last day to pay, were the notice received today (FEE-13). */
  readonly payBy: Day;
}

/** Everything an applicant has asked of one agency in a month, and more. */
const most = 2000;

export async function feeQuote(
  office: Office,
  who: Who,
  caseId: string,
  pages: number | null,
): Promise<Decided<QuoteAnswer>> {
  const permitted = may(who, true, 'application.noticeFee');
  if (!permitted.ok) return permitted;
  const found = await ledgerCase(office.db, 'application', caseId);
  if (found === null || found.agency !== who.agency) return refused(noSuchApplication);
  const calendar = await calendarIn(office.db);
  const state = foldApplication(found.events, calendar);
  const { receivedOn, applicantId } = state;
  if (receivedOn === null || applicantId === null) return refused(notReceived);
  const data = await applicantData(office.db, office.vault, applicantId);
  const on = office.today();
  const ordinal = await ordinalInMonth(office.db, who.agency, state);
  const carrier = data?.request.carrier ?? null;
  return allowed({
    ...quoteFee({ on, ordinal, receivedOn, pages, carrier }),
    payBy: calendar.add(on, periods.payment).day,
  });
}

/** Which of the applicant's applications of the month of receipt it is; null where that can not be told. */
async function ordinalInMonth(db: Db | Tx, agency: string, state: ApplicationState): Promise<number | null> {
  const { applicantId, number, receivedOn } = state;
  if (applicantId === null || number === null || receivedOn === null) return null;
  const all = await applicationsOfSame(db, agency, applicantId, most);
  if (all === null) return null;
  const items = all.flatMap((one) =>
    one.receivedOn === null ? [] : [{ number: one.number, receivedOn: one.receivedOn }],
  );
  return ordinalOf(items, { number, receivedOn });
}

/** What the applicant's month has against the ordinal that a notice names; null where nothing, or where the month is not known. */
export async function ordinalObjection(
  tx: Tx,
  agency: string,
  state: ApplicationState,
  { tariff, units }: Pick<ActOf<'noticeFee'>, 'tariff' | 'units'>,
): Promise<Refusal | null> {
  if (tariff !== 'perItem' || units === undefined) return null;
  const ordinal = await ordinalInMonth(tx, agency, state);
  if (ordinal === null || ordinal === units) return null;
  return refusal(
    'fee-ordinal',
    feeMeasures('FEE-06', '第四条'),
    `本件是同一申请人当月的第${ordinal}件，填写的是第${units}件。请按第${ordinal}件计算。`,
  );
}

const notReceived = refusal(
  'fee-not-received',
  feeMeasures('FEE-06', '第四条'),
  '本件的收到之日还没有确定，不能计算当月的件数。请先确认收到。',
);
