/** 考核 as it is looked at: by the superior office all agencies below it, by an agency its own. */

import { may } from '#law/account/may';
import { supervisedBy } from '#law/agency/supervisor';
import type { RowAppeal } from '#law/assessment/events';
import { formulaOf, formulas, type ScoredRow, type ScoringRow, totalOf } from '#law/assessment/score';
import { type Day, yearOf } from '#law/calendar/day';
import { comparedFigures, mayBeOrdered } from '#law/comparison/figures';
import { allowed, type Decided } from '#law/ruling';
import { agenciesNamed, agencyTree } from '#store/agency/agencies';
import { assessmentsOf, scoringOf } from '#store/assessment/assessments';
import type { Office, Who } from '../office.ts';

export interface AssessedAgency {
  readonly code: string;
  readonly name: string;
  readonly scoredOn: Day;
  readonly scored: number;
  readonly outOf: number;
  readonly rows: readonly (ScoredRow & { readonly name: string; readonly formula: string })[];
  readonly appeals: readonly RowAppeal[];
  /** The person who looks has scored it, and decides no appeal. */
  readonly ownScore: boolean;
}

export interface AssessmentView {
  readonly year: number;
  /** Of the person's own office. */
  readonly table: readonly ScoringRow[];
  /** Agencies that can be scored. */
  readonly below: readonly { readonly code: string; readonly name: string }[];
  /** By name; in order of their points only where every agency below was scored in full. */
  readonly assessed: readonly AssessedAgency[];
  readonly ordered: boolean;
}

export async function assessmentView(office: Office, who: Who): Promise<Decided<AssessmentView>> {
  const permitted = may(who, true, 'assessment.view');
  if (!permitted.ok) return permitted;
  const year = yearOf(office.today());
  const superior = who.roles.includes('superior');
  const below = superior ? supervisedBy(await agencyTree(office.db), who.agency, office.today()) : [];
  const codes = superior ? below.map(({ code }) => code) : [who.agency];
  const names = new Map((await agenciesNamed(office.db, codes)).map(({ code, name }) => [code, name]));
  const assessed = (await assessmentsOf(office.db, codes, year)).map(
    (row): AssessedAgency => ({
      code: row.agency,
      name: names.get(row.agency) ?? row.agency,
      scoredOn: row.scored_on,
      ...totalOf(row.rows),
      rows: row.rows.map((one) => ({
        ...one,
        name: comparedFigures[one.key].name,
        formula: formulas[formulaOf(one.key)],
      })),
      appeals: row.appeals,
      ownScore: row.scored_by === who.accountId,
    }),
  );
  const full = codes.map((code) => {
    const one = assessed.find((row) => row.code === code);
    return one === undefined || one.rows.some(({ scored }) => scored === null) ? null : one.scored;
  });
  const ordered = mayBeOrdered(full);
  return allowed({
    year,
    table: superior ? await scoringOf(office.db, who.agency) : [],
    below: below.map(({ code, name }) => ({ code, name })),
    assessed: ordered ? assessed.toSorted((a, b) => b.scored - a.scored) : assessed,
    ordered,
  });
}
