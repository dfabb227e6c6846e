/** The agency's own site under the indicators that a machine can see, asked of the tables at this moment; how it stood each morning is kept. */

import { may } from '#law/account/may';
import { standsOn } from '#law/agency/agency';
import { addDays, type Day } from '#law/calendar/day';
import { newsAndDocuments } from '#law/column/columns';
import { type Indicator, indicators } from '#law/inspection/indicators';
import { type Inspected, inspectSite, isPassed, type Score } from '#law/inspection/inspect';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { agencyTree } from '#store/agency/agencies';
import { pushedTo } from '#store/channel/deliveries';
import { lastPublicAnswer, openComplaintDays } from '#store/complaint/complaints';
import { keepOwnInspection, ownInspectionOf, ownInspections } from '#store/inspection/own';
import { linkCounts } from '#store/link/links';
import { colleaguesIn } from '#store/notification/colleagues';
import { serviceCounts } from '#store/report/tally';
import { openSevereWords } from '#store/sweep/findings';
import { uninterpretedSince } from '#store/warning/facts';
import { formlessGuides, guideCompleteness, lastMatterDay } from '#store/warning/guide-facts';
import { calendarIn } from '../calendar/calendar.ts';
import { columnsOf } from '../column/view.ts';
import type { Office, Who } from '../office.ts';

export interface SiteInspection extends Omit<Score, 'lines'> {
  /** The day that was judged. */
  readonly on: Day;
  readonly lines: readonly (Inspected & Indicator)[];
  /** Of the mornings before, newest first. */
  readonly trend: readonly { readonly on: Day; readonly score: number; readonly vetoed: boolean }[];
}

/** Policy documents stand under this item of Article 20. */
const policyColumn = 'item-1';
const newsColumn = 'news';
const interpretedWithinDays = indicators.interpretationsMissing.windowDays;
/** Working days within which an interpretation follows (PLT-40). */
const timelyDays = 3;

/** Mornings that the trend shows. */
const shown = 60;

/** As it stands at this moment, or as it stood in the morning of a day. */
export async function siteInspection(office: Office, who: Who, on: Day | null): Promise<Decided<SiteInspection>> {
  const permitted = may(who, true, 'inspection.view');
  if (!permitted.ok) return permitted;
  const seen = on === null ? await scoreOf(office, who.agency) : await keptScore(office, who.agency, on);
  if (seen === null) return refused(notInspected);
  const { lines, ...score } = seen;
  const trend = await ownInspections(office.db, who.agency, shown);
  return allowed({
    ...{ ...score, on: on ?? office.today() },
    lines: lines.map((line) => ({ ...line, ...indicators[line.key], points: line.points })),
    trend: trend.map((one) => ({ ...one, score: Number(one.score) })),
  });
}

/** An indicator that an older edition of the program knew is left out. */
async function keptScore({ db }: Office, agency: string, on: Day): Promise<Score | null> {
  const row = await ownInspectionOf(db, agency, on);
  if (row === null) return null;
  const [score, lines] = [Number(row.score), row.lines.filter(({ key }) => Object.hasOwn(indicators, key))];
  return { score, vetoed: row.vetoed, passed: isPassed(row.vetoed, score), lines };
}

/** Every morning: each agency that has people is judged, and what was found is kept for the trend. */
export async function inspectOwnSites(office: Office): Promise<number> {
  const { agencies } = await agencyTree(office.db);
  const on = office.today();
  let inspected = 0;
  for (const { code: agency } of agencies.filter((one) => standsOn(one, on))) {
    if ((await colleaguesIn(office.db, agency, on)).length === 0) continue;
    await keepOwnInspection(office.db, { agency, on }, await scoreOf(office, agency));
    inspected += 1;
  }
  return inspected;
}

async function scoreOf(office: Office, agency: string): Promise<Score> {
  const { db } = office;
  const today = office.today();
  const columns = await columnsOf(db, agency, today);
  const updated = (key: string) => columns.find((column) => column.key === key)?.updatedOn ?? null;
  const items = columns.filter(({ feed }) => feed === 'item').flatMap(({ updatedOn }) => updatedOn ?? []);
  const services = await serviceCounts(db, agency, today);
  const { inForce, poor } = await guideCompleteness(db, agency, today);
  const calendar = await calendarIn(db);
  const documents = await uninterpretedSince(db, agency, addDays(today, -interpretedWithinDays), today);
  const waiting = await openComplaintDays(db, agency);
  const facts = {
    lastPublished: items.toSorted().at(-1) ?? null,
    lastPolicy: updated(policyColumn),
    lastNews: updated(newsColumn),
    newMedia: await pushedTo(db, agency, 'wechat'),
    severeWords: await openSevereWords(db, agency),
    lastMatter: await lastMatterDay(db, agency, today),
    guidesInForce: inForce,
    guidesPoor: poor,
    formsMissing: (await formlessGuides(db, agency, today)).length,
    interpretationsMissing: documents.filter(({ publishedOn }) => calendar.count(publishedOn, today).days > timelyDays)
      .length,
    lastAnswer: await lastPublicAnswer(db, agency),
    columnsStale: columns.filter(({ freshness }) => freshness === 'stale').length,
    noticesStale: newsAndDocuments.filter(({ key, windowDays }) => {
      const last = updated(key);
      return last !== null && addDays(last, windowDays) < today;
    }).length,
    columnsEmpty: columns.filter(({ freshness }) => freshness === 'empty').length,
    unansweredSince: (before: Day) => waiting.filter((on) => on < before).length,
    services: services.listed,
    linksDead: (await linkCounts(db, agency)).dead,
    guidesMissing: services.listed - services.withGuide,
  };
  return inspectSite(facts, today);
}

const notInspected: Refusal = {
  code: 'inspection-missing',
  rule: 'PLT-60',
  article: '政府网站与政务新媒体检查指标',
  message: '没有这一天的自查结果。请从走势中选择。',
};
