/** The agency's own site under the indicators that a machine can see, asked of the tables at this moment. */

import { may } from '#law/account/may';
import { addDays, type Day } from '#law/calendar/day';
import { type Indicator, indicators } from '#law/inspection/indicators';
import { type Inspected, inspectSite, type Score } from '#law/inspection/inspect';
import { allowed, type Decided } from '#law/ruling';
import { lastPublicAnswer, openComplaintDays } from '#store/complaint/complaints';
import { linkCounts } from '#store/link/links';
import { serviceCounts } from '#store/report/tally';
import { openSevereWords } from '#store/sweep/findings';
import { uninterpretedSince } from '#store/warning/facts';
import { formlessGuides, guideCompleteness, lastMatterDay } from '#store/warning/guide-facts';
import { calendarIn } from '../calendar/calendar.ts';
import { columnsOf } from '../column/view.ts';
import type { Office, Who } from '../office.ts';

export interface SiteInspection extends Omit<Score, 'lines'> {
  readonly today: Day;
  readonly lines: readonly (Inspected & Indicator)[];
}

/** Policy documents stand under this item of Article 20. */
const policyColumn = 'item-1';
const newsColumn = 'news';
const interpretedWithinDays = indicators.interpretationsMissing.windowDays;
/** Working days within which an interpretation follows (PLT-40). */
const timelyDays = 3;

export async function siteInspection(office: Office, who: Who): Promise<Decided<SiteInspection>> {
  const permitted = may(who, true, 'inspection.view');
  if (!permitted.ok) return permitted;
  const { db } = office;
  const today = office.today();
  const columns = await columnsOf(db, who.agency, today);
  const updated = (key: string) => columns.find((column) => column.key === key)?.updatedOn ?? null;
  const items = columns.filter(({ feed }) => feed === 'item').flatMap(({ updatedOn }) => updatedOn ?? []);
  const services = await serviceCounts(db, who.agency, today);
  const { inForce, poor } = await guideCompleteness(db, who.agency, today);
  const calendar = await calendarIn(db);
  const documents = await uninterpretedSince(db, who.agency, addDays(today, -interpretedWithinDays), today);
  const waiting = await openComplaintDays(db, who.agency);
  const facts = {
    lastPublished: items.toSorted().at(-1) ?? null,
    lastPolicy: updated(policyColumn),
    lastNews: updated(newsColumn),
    severeWords: await openSevereWords(db, who.agency),
    lastMatter: await lastMatterDay(db, who.agency, today),
    guidesInForce: inForce,
    guidesPoor: poor,
    formsMissing: (await formlessGuides(db, who.agency, today)).length,
    interpretationsMissing: documents.filter(({ publishedOn }) => calendar.count(publishedOn, today).days > timelyDays)
      .length,
    lastAnswer: await lastPublicAnswer(db, who.agency),
    columnsStale: columns.filter(({ freshness }) => freshness === 'stale').length,
    columnsEmpty: columns.filter(({ freshness }) => freshness === 'empty').length,
    unansweredSince: (before: Day) => waiting.filter((on) => on < before).length,
    services: services.listed,
    linksDead: (await linkCounts(db, who.agency)).dead,
    guidesMissing: services.listed - services.withGuide,
  };
  const { lines, ...score } = inspectSite(facts, today);
  return allowed({
    today,
    ...score,
    lines: lines.map((line) => ({ ...line, ...indicators[line.key], points: line.points })),
  });
}
