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
  return {
    doors: doorsFor(description).slice(0, mostDoors),
    reports: await reportsFor(office, agency, description),
    published: fewOf(
      found.filter(({ kind }) => kind !== 'guide'),
      agency,
    ),
    guides: fewOf(
      found.filter(({ kind }) => kind === 'guide'),
      agency,
    ),
  };
}

/** The likest, what the asked agency has first, each name once: the same guide stands in the list once for each situation. */
function fewOf(found: readonly PublicTitle[], agency: string): readonly PublicTitle[] {
  const best = found[0]?.score ?? 0;
  return found
    .filter(({ score }) => score >= best * nearBest)
    .sort((a, b) => Number(b.agency === agency) - Number(a.agency === agency))
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
