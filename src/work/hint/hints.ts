/** What might spare somebody an application: what is already public, guides that answer it, another door. It decides nothing. */

import { type Door, doorsFor } from '#law/applicant/doors';
import { coreOf, isLike, wantedPairs } from '#law/applicant/likeness';
import { type ReportPart, reportCuesFor, yearNamed } from '#law/applicant/report-cues';
import { agency as agencyOf } from '#store/agency/agencies';
import { type PublicTitle, publicTitles } from '#store/public-search';
import { editionLines } from '#store/report/editions';
import type { Office } from '../office.ts';

export interface ReportHint {
  readonly agency: string;
  readonly agencyName: string;
  readonly year: number;
  readonly part: ReportPart;
  readonly says: string;
}

export interface Hints {
  readonly doors: readonly Door[];
  readonly reports: readonly ReportHint[];
  /** Publications and documents in force. */
  readonly published: readonly PublicTitle[];
  readonly guides: readonly PublicTitle[];
}

export const noHints: Hints = { doors: [], reports: [], published: [], guides: [] };

export function isEmpty({ doors, reports, published, guides }: Hints): boolean {
  return doors.length + reports.length + published.length + guides.length === 0;
}

/** More would be in the way. */
const mostDoors = 2;
const mostTitles = 3;
/** What is much less like than the likest is no help. */
const nearBest = 0.6;

/** Reads public rows only: the caller stands in the public scope. `agency`: the one that is asked. */
export async function hintsFor(
  office: Office,
  { agency, description }: { readonly agency: string; readonly description: string },
): Promise<Hints> {
  const pairs = wantedPairs(description);
  const found = (await publicTitles(office.db, pairs, office.today())).filter(({ title }) => isLike(pairs, title));
  const few = (guides: boolean) =>
    fewOf(
      found.filter(({ kind }) => (kind === 'guide') === guides),
      agency,
      yearNamed(description),
    );
  return {
    doors: doorsFor(description).slice(0, mostDoors),
    reports: await reportsFor(office, agency, description),
    published: few(false),
    guides: few(true),
  };
}

/** The likest, each name once: first of the year that is named, then of the agency that is asked. A guide stands in the list once for each situation. */
function fewOf(found: readonly PublicTitle[], agency: string, year: number | null): readonly PublicTitle[] {
  const best = found[0]?.score ?? 0;
  const fits = (one: PublicTitle) =>
    (year !== null && one.title.includes(`${year}年`) ? 2 : 0) + (one.agency === agency ? 1 : 0);
  return found
    .filter(({ score }) => score >= best * nearBest)
    .sort((a, b) => fits(b) - fits(a))
    .filter((one, i, all) => all.findIndex(({ title }) => coreOf(title) === coreOf(one.title)) === i)
    .slice(0, mostTitles);
}

/** The report of the year that is named, or else the newest, of the agency that is asked. */
async function reportsFor(office: Office, agency: string, description: string): Promise<readonly ReportHint[]> {
  const [cue] = reportCuesFor(description);
  if (cue === undefined) return [];
  const years = (await editionLines(office.db, agency)).map(({ year }) => year);
  const named = yearNamed(description);
  const year = named !== null && years.includes(named) ? named : Math.max(...years, 0);
  const known = await agencyOf(office.db, agency);
  return year === 0 || known === null ? [] : [{ agency, agencyName: known.name, year, ...cue }];
}
