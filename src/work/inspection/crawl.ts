/** Reads a listed site from its home page on, politely, page by page: what was read stands, and a night that was cut off goes on. */

import { type Day, parseDay } from '#law/calendar/day';
import { leadsOf, type Standing } from '#law/inspection/crawl';
import type { HomeFacts } from '#law/inspection/inspect-listed';
import { footerMarks, pageTags } from '#law/inspection/listed-indicators';
import { isDead } from '#law/link/outcomes';
import type { Visit, Visitor } from '#outside/web/visit';
import { readHomePage } from '#paper/read/home-page';
import { type Inspection, keepPage, openPages, pagesOf, type SitePageRow } from '#store/inspection/pages';
import type { ListedSiteRow } from '#store/inspection/sites';
import type { PageFound } from '#store/inspection/tables';
import type { Errand } from '../link/check.ts';
import { rest } from '../link/rest.ts';
import type { Office } from '../office.ts';

/** Of a page no more is read. */
const pageBytes = 1_000_000;

export interface Crawl {
  readonly office: Office;
  readonly asked: Visitor;
  readonly errand: Errand;
}

/** Null where the home page could not be read, and where the work is being stopped. */
export async function crawled({ office, asked, errand }: Crawl, site: ListedSiteRow): Promise<HomeFacts | null> {
  const inspection: Inspection = { site: site.id, agency: site.agency, on: office.today() };
  await openPages(office.db, inspection, site.address);
  for (;;) {
    const rows = await pagesOf(office.db, inspection);
    const next = rows.find(({ outcome }) => outcome === null);
    if (next === undefined) return factsOf(rows);
    if (next.n > 0) await rest(errand.pace.restMs, errand.stop);
    const visit = await asked.visit(next.url, next.kind === 'page' ? pageBytes : 0, errand.stop);
    // What was cut off says nothing of the other side.
    if (errand.stop.aborted) return null;
    await keepVisited(office, inspection, { rows, row: next, visit });
  }
}

async function keepVisited(
  office: Office,
  inspection: Inspection,
  { rows, row, visit }: { rows: readonly SitePageRow[]; row: SitePageRow; visit: Visit },
): Promise<void> {
  const { url, kind, n } = row;
  const home = n === 0;
  const at = rows[0]?.found?.end ?? visit.end;
  const read =
    kind === 'page' && visit.outcome === 'alive' && sameHost(visit.end, at) ? readHomePage(visit.body) : null;
  const known = new Set(rows.map((one) => one.url));
  const pages = rows.filter((one) => one.kind === 'page').length;
  const leads =
    read === null
      ? []
      : leadsOf(standing(read.links, visit.end), { host: new URL(visit.end).host, home, pages, known });
  await keepPage(
    office.db,
    inspection,
    { url, outcome: visit.outcome, found: read === null ? null : foundOn(read, visit.end, office.today()) },
    leads.map((lead) => ({ ...lead, from_home: home })),
  );
}

function standing(links: readonly string[], at: string): readonly Standing[] {
  const urls = links.flatMap((link) => (URL.canParse(link, at) ? [new URL(link, at)] : []));
  return urls
    .filter(({ protocol }) => protocol === 'http:' || protocol === 'https:')
    .map(({ origin, host, pathname: path, search }) => ({
      ...{ href: `${origin}${path}${search}`, host, path },
      asks: search !== '',
    }));
}

const sameHost = (one: string, other: string) => new URL(one).host === new URL(other).host;

function foundOn({ words, tags }: { words: string; tags: readonly string[] }, end: string, today: Day): PageFound {
  const known = new Set(tags.map((tag) => tag.toLowerCase()));
  return {
    newest: newestDay(words, today),
    marksMissing: footerMarks.filter(({ pattern }) => !pattern.test(words)).map(({ name }) => name),
    tagsMissing: pageTags.filter((tag) => !known.has(tag.toLowerCase())),
    end,
  };
}

function factsOf([home, ...others]: readonly SitePageRow[]): HomeFacts | null {
  if (home === undefined || home.found === null) return null;
  const { newest, marksMissing, tagsMissing } = home.found;
  const lacking = marksMissing.length + tagsMissing.length;
  const dead = others.filter(({ outcome }) => outcome !== null && isDead(outcome, 1));
  const read = others.filter(({ kind }) => kind === 'page');
  // What the home page lacks itself is told there, not once more for every page.
  const frameless = read.filter(
    ({ found }) => found !== null && found.marksMissing.length + found.tagsMissing.length > lacking,
  );
  const urls = (rows: readonly SitePageRow[]) => rows.map(({ url }) => url);
  return {
    ...{ newest, marksMissing, tagsMissing },
    deadLinks: urls(dead.filter(({ from_home }) => from_home)),
    pages: {
      seen: read.length,
      dead: urls(dead.filter(({ from_home }) => !from_home)),
      frameless: urls(frameless),
    },
  };
}

const written = /(20\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})/gu;

/** A day that has not come is a date in a sentence, not of an item. */
function newestDay(words: string, today: Day): Day | null {
  const days = [...words.matchAll(written)].flatMap(([, year = '', month = '', date = '']) => {
    const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    const found = parseDay(text);
    return found === null || found > today ? [] : [found];
  });
  return days.toSorted().at(-1) ?? null;
}
