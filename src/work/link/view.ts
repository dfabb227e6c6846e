/** Links of the agency's public pages as they are looked at: the dead ones first, with the pages that each stands on. */

import { may } from '#law/account/may';
import { type LinkOutcome, linkOutcomes } from '#law/link/outcomes';
import { allowed, type Decided } from '#law/ruling';
import { type LinkCounts, type LinkQuestion, linkCounts, linkRuns, placedLinks } from '#store/link/links';
import type { Office, Who } from '../office.ts';

export interface LinkLine {
  readonly url: string;
  readonly outcome: LinkOutcome | null;
  readonly outcomeName: string;
  readonly why: string;
  readonly mend: string;
  readonly dead: boolean;
  readonly failures: number;
  readonly checkedAt: string | null;
  readonly places: readonly { readonly name: string; readonly ref: string }[];
}

export interface LinksView extends LinkCounts {
  readonly lines: readonly LinkLine[];
  /** Asked with it, the next page follows; null at the end. */
  readonly next: string | null;
  /** Newest first. */
  readonly runs: readonly {
    readonly startedAt: string;
    readonly endedAt: string | null;
    readonly links: number;
    readonly dead: number | null;
  }[];
}

const shown = 50;
const shownRuns = 12;
const roads = { publication: '/publications', guide: '/services', site: '/sites' } as const;

export async function linksView(
  office: Office,
  who: Who,
  question: Pick<LinkQuestion, 'show' | 'after'>,
): Promise<Decided<LinksView>> {
  const permitted = may(who, true, 'inspection.view');
  if (!permitted.ok) return permitted;
  const { db } = office;
  const rows = await placedLinks(db, { agency: who.agency, ...question, limit: shown + 1 });
  const runs = await linkRuns(db, who.agency, shownRuns);
  return allowed({
    ...(await linkCounts(db, who.agency)),
    lines: rows.slice(0, shown).map((row) => ({
      url: row.url,
      outcome: row.outcome,
      outcomeName: row.outcome === null ? '还没有检查' : linkOutcomes[row.outcome].name,
      why: row.why,
      mend: row.outcome === null ? '—' : linkOutcomes[row.outcome].mend,
      dead: row.dead,
      failures: row.failures,
      checkedAt: row.checked_at,
      places: row.places.map(({ page, id, name }) => ({ name, ref: `${roads[page]}/${id}` })),
    })),
    next: rows.length > shown ? (rows[shown - 1]?.url ?? null) : null,
    runs: runs.map((run) => ({
      startedAt: run.started_at,
      endedAt: run.ended_at,
      links: run.links,
      dead: run.dead,
    })),
  });
}
