/** The year's ledger of applications as a file: audited when it is begun, read in batches, names only for a stated purpose. */

import { may } from '#law/account/may';
import type { RevealPurpose } from '#law/applicant/purposes';
import { deliveryWays, type IntakeChannel } from '#law/application/events';
import { type State, states } from '#law/application/states';
import { type Day, day } from '#law/calendar/day';
import { findPersonalData } from '#law/person/find-personal-data';
import { appealBlockLabels, appealColumnLabels, applicantLabels, applicationForm } from '#law/report/form';
import { allowed, type Decided } from '#law/ruling';
import type { LedgerRow } from '#paper/ledger/columns';
import { ledgerToCsv } from '#paper/ledger/to-csv';
import { ledgerToXlsx } from '#paper/ledger/to-xlsx';
import { type ApplicantData, applicantsData } from '#store/applicant/applicant';
import { type CaseLine, caseLines } from '#store/application/ledger-lines';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { asPerson } from '../scope.ts';
import { channelNames } from './sentences.ts';

export interface LedgerQuestion {
  readonly year: number;
  readonly format: 'csv' | 'xlsx';
  /** What the names of applicants are needed for; absent: the file has none. */
  readonly purpose?: RevealPurpose | undefined;
}

export interface LedgerFile {
  readonly name: string;
  readonly chunks: AsyncIterable<string | Uint8Array>;
}

const batch = 500;
const fenPerYuan = 100;
/** Characters of the description that the ledger shows. */
const longest = 80;

/** Nothing is read before the audit trail has it. */
export async function exportLedger(
  office: Office,
  who: Who,
  { year, format, purpose }: LedgerQuestion,
): Promise<Decided<LedgerFile>> {
  if (purpose !== undefined) {
    const permitted = may(who, true, 'applicant.reveal');
    if (!permitted.ok) return permitted;
  }
  const call = {
    deed: 'ledger.export',
    subject: 'application',
    object: `${year} ${format}`,
    agency: who.agency,
    ...(purpose === undefined ? {} : { purpose }),
  } as const;
  const begun = await act(office, who, call, async () => allowed({ value: null, changes: [] }));
  if (!begun.ok) return begun;
  const named = purpose !== undefined;
  const rows = batches(office, who, year, named);
  const title = `${year}年政府信息公开申请台账`;
  return allowed({
    name: `${title}.${format}`,
    chunks: format === 'csv' ? ledgerToCsv(rows, named) : ledgerToXlsx(rows, named, `${year}年台账`),
  });
}

/** Each batch is asked in the person's scope by itself: what reads the stream brings none along. */
async function* batches(office: Office, who: Who, year: number, named: boolean): AsyncGenerator<readonly LedgerRow[]> {
  const span = { from: day(`${year}-01-01`), through: day(`${year}-12-31`) };
  let after = '';
  let position = 0;
  for (;;) {
    const { lines, people } = await asPerson(office, who, async () => {
      const found = await caseLines(office.db, who.agency, span, after, batch);
      const ids = found.map((line) => line.applicantId);
      return { lines: found, people: await applicantsData(office.db, office.vault, ids) };
    });
    const last = lines.at(-1);
    if (last === undefined) return;
    after = last.number;
    const from = position;
    position += lines.length;
    yield lines.map((line, i) => rowOf(line, from + i + 1, span.from, people.get(line.applicantId) ?? null, named));
    if (lines.length < batch) return;
  }
}

function rowOf(
  line: CaseLine,
  position: number,
  yearBegins: Day,
  applicant: ApplicantData | null,
  named: boolean,
): LedgerRow {
  return {
    position,
    number: line.number,
    receivedOn: line.receivedOn,
    carriedOver: line.receivedOn < yearBegins ? '是' : '',
    channel: channelNames[line.channel as IntakeChannel] ?? line.channel,
    applicantType: applicantLabels[line.applicantType],
    ...(named ? { applicant: applicant?.name ?? '（已按期删除）' } : {}),
    summary: applicant === null ? '（已按期删除）' : summaryOf(applicant),
    dueOn: line.replyDueOn ?? '',
    extended: line.extended ? '是' : '',
    state: states[line.state as State]?.name ?? line.state,
    replyNumber: line.replyNumber ?? '',
    repliedOn: line.concludedOn ?? '',
    lateBy: line.replyLateBy,
    outcome: outcomeOf(line),
    deliveredOn: line.deliveredOn ?? '',
    deliveredBy: line.deliveredBy === null ? '' : deliveryWays[line.deliveredBy],
    fee: line.feeFen === 0 ? null : line.feeFen / fenPerYuan,
    appeals: line.appeals.map(appealOf).join('；'),
  };
}

/** What was asked for in a line: numbers of persons masked, the applicant's own name too. */
function summaryOf({ name, request: { description } }: ApplicantData): string {
  let masked = description;
  for (const found of findPersonalData(description).toReversed()) {
    masked = `${masked.slice(0, found.start)}${found.mask}${masked.slice(found.end)}`;
  }
  if (name.length > 1) masked = masked.replaceAll(name, '申请人');
  const signs = [...masked.replace(/\s+/g, ' ').trim()];
  return signs.length > longest ? `${signs.slice(0, longest).join('')}……` : signs.join('');
}

function outcomeOf({ outcome }: CaseLine): string {
  const row = applicationForm.find((one) => one.key === outcome);
  return row === undefined ? '' : `${row.group ?? ''}${row.label}`;
}

function appealOf({ block, number, result }: CaseLine['appeals'][number]): string {
  return `${appealBlockLabels[block]}${number}：${appealColumnLabels[result ?? 'pending']}`;
}
