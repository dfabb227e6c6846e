/** Listed sites are visited every hour and inspected every night, from outside, politely. */

import { type Day, parseDay } from '#law/calendar/day';
import { type HomeFacts, inspectListed } from '#law/inspection/inspect-listed';
import { footerMarks, pageTags } from '#law/inspection/listed-indicators';
import { isDead } from '#law/link/outcomes';
import { type Visit, type Visitor, visitor } from '#outside/web/visit';
import { readHomePage } from '#paper/read/home-page';
import {
  forgetVisits,
  keepInspection,
  keepVisit,
  listedSites,
  sitesToInspect,
  visitsSince,
} from '#store/inspection/sites';
import type { Errand } from '../link/check.ts';
import { rest } from '../link/rest.ts';
import type { Office } from '../office.ts';

/** Of a home page no more is read. */
const homeBytes = 1_000_000;
/** Of its links no more are opened [convention]. */
const mostLinks = 200;
const visitDays = 7;
const dayMs = 86_400_000;

/** One visit to each site. Returns how many were reached. */
export async function visitSites(office: Office, errand: Errand): Promise<{ visited: number; reached: number }> {
  const asked = visitor(errand.network);
  let [visited, reached] = [0, 0];
  try {
    for (const site of await listedSites(office.db)) {
      const { outcome } = await asked.visit(site.address, 0, errand.stop);
      if (errand.stop.aborted) break;
      const ok = outcome === 'alive' || outcome === 'robots' || outcome === 'closed';
      await keepVisit(office.db, site, office.now(), ok);
      visited += 1;
      if (ok) reached += 1;
      await rest(errand.pace.restMs, errand.stop);
    }
  } finally {
    asked.close();
  }
  await forgetVisits(office.db, before(office, 2 * visitDays));
  return { visited, reached };
}

const before = (office: Office, days: number) => new Date(Date.parse(office.now()) - days * dayMs).toISOString();

/** Scores each site that was not inspected today yet: a night's run goes on where it was stopped. */
export async function inspectSites(office: Office, errand: Errand): Promise<number> {
  const asked = visitor(errand.network);
  let inspected = 0;
  try {
    for (const site of await sitesToInspect(office.db, office.today())) {
      const visits = await visitsSince(office.db, site.id, before(office, visitDays));
      const page = await asked.visit(site.address, homeBytes, errand.stop);
      const home = page.outcome === 'alive' ? await homeOf(page, { today: office.today(), asked, errand }) : null;
      if (errand.stop.aborted) break;
      await keepInspection(office.db, site, office.today(), inspectListed({ ...visits, home }, office.today()));
      inspected += 1;
    }
  } finally {
    asked.close();
  }
  return inspected;
}

interface Looking {
  readonly today: Day;
  readonly asked: Visitor;
  readonly errand: Errand;
}

/** Null where what came is no text. */
async function homeOf(page: Visit, { today, asked, errand }: Looking): Promise<HomeFacts | null> {
  const read = readHomePage(page.body);
  if (read === null) return null;
  const { words, tags, links } = read;
  const known = new Set(tags.map((tag) => tag.toLowerCase()));
  const deadLinks: string[] = [];
  const urls = links.flatMap((link) => (URL.canParse(link, page.end) ? [new URL(link, page.end).href] : []));
  for (const url of urls.filter((one) => /^https?:/.test(one)).slice(0, mostLinks)) {
    await rest(errand.pace.restMs, errand.stop);
    const { outcome } = await asked.visit(url, 0, errand.stop);
    if (errand.stop.aborted) break;
    if (isDead(outcome, 1)) deadLinks.push(url);
  }
  return {
    newest: newestDay(words, today),
    marksMissing: footerMarks.filter(({ pattern }) => !pattern.test(words)).map(({ name }) => name),
    tagsMissing: pageTags.filter((tag) => !known.has(tag.toLowerCase())),
    deadLinks,
  };
}

const written = /(20\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})/gu;

/** A day that has not come is a date in a sentence, not of an item. */
export function newestDay(words: string, today: Day): Day | null {
  const days = [...words.matchAll(written)].flatMap(([, year = '', month = '', date = '']) => {
    const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    const found = parseDay(text);
    return found === null || found > today ? [] : [found];
  });
  return days.toSorted().at(-1) ?? null;
}
