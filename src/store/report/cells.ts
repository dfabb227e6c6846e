/** The cases behind a cell of table three or four: the same conditions as the tally, so that a cell opens into its count. */

import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { AppealBlock, AppealColumn, ApplicantColumn, ApplicationRow, OutcomeKey } from '#law/report/report';
import type { Database, Db } from '../db.ts';
import type { Period } from './tally.ts';

export interface CellPage {
  /** Number of the last case of the page before; empty for the first page. */
  readonly after: string;
  readonly limit: number;
}

export interface ApplicationLine {
  readonly caseId: string;
  readonly number: string;
  readonly channel: string;
  readonly applicantType: string;
  readonly state: string;
  readonly receivedOn: Day | null;
  readonly dueOn: Day | null;
  readonly extended: boolean;
  readonly outcome: OutcomeKey | null;
  readonly concludedOn: Day | null;
}

function inRow(
  eb: ExpressionBuilder<Database, 'application'>,
  row: ApplicationRow,
  period: Period,
): Expression<SqlBool> {
  const received = eb('received_on', '<=', period.through);
  const concludedWithin = eb.and([eb('concluded_on', '>=', period.from), eb('concluded_on', '<=', period.through)]);
  switch (row) {
    case 'newlyReceived':
      return eb.and([received, eb('received_on', '>=', period.from)]);
    case 'carriedOver':
      return eb.and([
        eb('received_on', '<', period.from),
        eb.or([eb('concluded_on', 'is', null), eb('concluded_on', '>=', period.from)]),
      ]);
    case 'concluded':
      return eb.and([received, concludedWithin]);
    case 'carriedForward':
      return eb.and([received, eb.or([eb('concluded_on', 'is', null), eb('concluded_on', '>', period.through)])]);
    default:
      return eb.and([received, concludedWithin, eb('outcome', '=', row)]);
  }
}

/** Applications that a cell of table three counts, by number. */
export async function applicationsOfCell(
  db: Db,
  agency: string,
  cell: { readonly row: ApplicationRow; readonly column: ApplicantColumn },
  period: Period,
  page: CellPage,
): Promise<readonly ApplicationLine[]> {
  let question = db
    .selectFrom('application')
    .select([
      'case_id as caseId',
      'number',
      'channel',
      'applicant_type as applicantType',
      'state',
      'received_on as receivedOn',
      'due_on as dueOn',
      'extended',
      'outcome',
      'concluded_on as concludedOn',
    ])
    .where('agency', '=', agency)
    .where((eb) => inRow(eb, cell.row, period))
    .where('number', '>', page.after);
  if (cell.column !== 'total') question = question.where('applicant_type', '=', cell.column);
  return question.orderBy('number').limit(page.limit).execute();
}

/** How the members of a cell of table three spread over the months: by month of receipt, or of the outcome for results. */
export async function monthsOfCell(
  db: Db,
  agency: string,
  cell: { readonly row: ApplicationRow; readonly column: ApplicantColumn },
  period: Period,
): Promise<readonly { readonly month: string; readonly count: number }[]> {
  const open = cell.row === 'newlyReceived' || cell.row === 'carriedOver' || cell.row === 'carriedForward';
  const month = sql<string>`to_char(${sql.ref(open ? 'received_on' : 'concluded_on')}, 'YYYY-MM')`;
  let question = db
    .selectFrom('application')
    .select([month.as('month'), (eb) => eb.fn.countAll<number>().as('count')])
    .where('agency', '=', agency)
    .where((eb) => inRow(eb, cell.row, period));
  if (cell.column !== 'total') question = question.where('applicant_type', '=', cell.column);
  return question.groupBy(month).orderBy(month).execute();
}

export interface AppealLine {
  readonly caseId: string;
  readonly number: string;
  readonly applicationId: string;
  readonly applicationNumber: string | null;
  readonly filedOn: Day;
  readonly result: string | null;
  readonly resultOn: Day | null;
}

/** Appeals that a cell of table four counts, by number (AR-40, AR-41). */
export async function appealsOfCell(
  db: Db,
  agency: string,
  cell: { readonly block: AppealBlock; readonly column: AppealColumn },
  period: Period,
  page: CellPage,
): Promise<readonly AppealLine[]> {
  return db
    .selectFrom('appeal')
    .leftJoin('application', 'application.case_id', 'appeal.application_id')
    .select([
      'appeal.case_id as caseId',
      'appeal.number as number',
      'appeal.application_id as applicationId',
      'application.number as applicationNumber',
      'appeal.filed_on as filedOn',
      'appeal.result as result',
      'appeal.result_on as resultOn',
    ])
    .where('appeal.agency', '=', agency)
    .where('appeal.block', '=', cell.block)
    .where('appeal.filed_on', '<=', period.through)
    .where((eb) => {
      const pending = eb.or([eb('appeal.result_on', 'is', null), eb('appeal.result_on', '>', period.through)]);
      const decided = eb.and([eb('appeal.result_on', '>=', period.from), eb('appeal.result_on', '<=', period.through)]);
      if (cell.column === 'pending') return pending;
      if (cell.column === 'total') return eb.or([pending, decided]);
      return eb.and([decided, eb('appeal.result', '=', cell.column)]);
    })
    .where('appeal.number', '>', page.after)
    .orderBy('appeal.number')
    .limit(page.limit)
    .execute();
}
