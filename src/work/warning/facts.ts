/** Gathers the facts of one agency for the signals. */

import { addDays, type Day } from '#law/calendar/day';
import type { WorkingCalendar } from '#law/calendar/working-days';
import { complaintKinds, complaintObjects } from '#law/complaint/events';
import { channels } from '#law/publication/events';
import { reviewNearDays } from '#law/service/upkeep';
import { leastCluster } from '#law/warning/control-chart';
import type { Facts } from '#law/warning/find';
import { sameWords } from '#law/warning/same-words';
import type { SignalSettings } from '#law/warning/signals';
import { pushedTo } from '#store/channel/deliveries';
import { complaintLines } from '#store/complaint/complaints';
import { complaintTexts } from '#store/complaint/sealed';
import type { Tx } from '#store/db';
import { expiringBy } from '#store/document/documents';
import { pagesWithDeadLinks } from '#store/link/links';
import { colleaguesIn } from '#store/notification/colleagues';
import { taskLines } from '#store/plan/tasks';
import { owedMarks } from '#store/publication/deputies';
import { owedPublications } from '#store/publication/owed';
import { reviewsOwed } from '#store/service/upkeep';
import {
  applicationsDueBy,
  complaintClusters,
  complaintsByWeek,
  correctedAgain,
  uninterpretedSince,
} from '#store/warning/facts';
import {
  formlessGuides,
  guidesOlderThanTheirLaw,
  mattersDueBy,
  poorlyRated,
  putOffBy,
  standingGuides,
  waitingSteps,
} from '#store/warning/guide-facts';
import { bundlesApart } from '../bundle/apart.ts';
import { columnsOf } from '../column/view.ts';
import type { Office } from '../office.ts';

/** Weeks that tell how it usually is. */
const weeksBefore = 12;
/** Older documents without interpretation are a matter of the plan, not of an early warning. */
const interpretedWithinDays = 180;
const most = 1000;
const linkRoads = { publication: '/publications/', guide: '/services/', site: '/sites/' } as const;

export async function factsOf(
  tx: Tx,
  office: Office,
  agency: string,
  { settings, calendar }: { readonly settings: SignalSettings; readonly calendar: WorkingCalendar },
): Promise<Facts> {
  const today = office.today();
  const ahead = calendar.add(today, settings.applicationNear.threshold ?? 0).day;
  const running = { agency, states: ['received', 'assigned'], order: 'due', limit: most } as const;
  const expires = addDays(today, settings.documentExpiring.threshold ?? 0);
  const application = (one: { id: string; number: string; owner: string | null }) => ({
    ...one,
    name: `申请 ${one.number}`,
    ref: `/applications/${one.id}`,
  });
  const publication = <T extends { id: string; title: string }>(one: T) => ({
    ...one,
    name: one.title,
    ref: `/publications/${one.id}`,
    owner: null,
  });
  const people = await colleaguesIn(tx, agency, today);
  return {
    applications: (await applicationsDueBy(tx, agency, ahead)).map((one) => ({ ...application(one), due: one.due })),
    corrections: (await correctedAgain(tx, agency)).map((one) => ({ ...application(one), times: one.times })),
    complaints: (await complaintLines(tx, running)).map((one) => ({
      id: one.case_id,
      name: `${complaintKinds[one.kind]} ${one.number}`,
      ref: `/complaints/${one.case_id}`,
      owner: one.owner,
      due: one.due_on,
      receivedOn: one.received_on,
      assigned: one.owner !== null,
    })),
    clusters: (await complaintClusters(tx, agency, today, weeksBefore)).map(({ object, ref, thisWeek, before }) => ({
      id: `${object}:${ref}`,
      name: `${complaintObjects[object]}${ref === '' ? '' : ` ${ref}`}`,
      ref: ref === '' ? `/complaints?object=${object}` : `/complaints?object=${object}&text=${encodeURIComponent(ref)}`,
      owner: null,
      ...{ thisWeek, before },
    })),
    words: await wordFacts(tx, office, agency, settings.complaintWords.threshold ?? 0),
    uninterpreted: (await uninterpretedSince(tx, agency, addDays(today, -interpretedWithinDays), today)).map(
      publication,
    ),
    disclosures: (await owedPublications(tx, agency, most)).map((one) => ({
      ...one,
      ...{ id: one.caseId, name: one.title, ref: `/publications/${one.caseId}`, owner: one.editors[0] ?? null },
    })),
    owedMarks: (await owedMarks(tx, agency)).map(({ caseId, title, by }) => ({
      ...{ id: caseId, name: title, ref: `/publications/${caseId}`, owner: null },
      due: by,
    })),
    documents: (await expiringBy(tx, agency, today, expires)).map((one) => ({
      ...{ id: one.case_id, name: one.title, ref: `/documents/${one.case_id}`, owner: null },
      expiresOn: one.expires_on ?? expires,
    })),
    columns: (await columnsOf(tx, agency, today, people)).flatMap((column) => {
      const { key, name, freshness, freshUntil, owner } = column;
      if (freshness === 'fresh') return [];
      const thing = { id: key, name: `栏目：${name}`, ref: '/columns', owner: owner?.id ?? null };
      return [{ ...thing, stage: freshness, freshUntil }];
    }),
    newMedia: await newMediaFacts(tx, agency),
    matters: (await mattersDueBy(tx, agency, calendar.add(today, settings.matterNear.threshold ?? 0).day)).map(
      ({ id, number, due }) => ({ id, due, name: `办件 ${number}`, ref: `/matters/${id}`, owner: null }),
    ),
    ...(await serviceFacts(tx, agency, today)),
    ...(await putOffFacts(tx, agency, calendar.add(today, settings.laterMaterial.threshold ?? 0).day)),
    bundlesApart: await bundlesApart(tx, agency, today),
    deadLinks: (await pagesWithDeadLinks(tx, agency)).map(({ page, id, name, dead, first }) => ({
      ...{ id: `${page}:${id}`, name, dead, first },
      ref: linkRoads[page] + id,
      owner: null,
    })),
    tasks: (await taskLines(tx, { agency, states: ['open'], dueBefore: today })).flatMap(
      ({ case_id: id, title, owner, due_on: due }) =>
        due === null ? [] : [{ id, name: title, ref: `/plan/${id}`, owner, due }],
    ),
  };
}

async function newMediaFacts(tx: Tx, agency: string): Promise<Facts['newMedia']> {
  const pushed = await pushedTo(tx, agency, 'wechat');
  if (pushed === null) return [];
  return [{ id: 'wechat', name: channels.wechat, ref: '/channels', owner: null, ...pushed }];
}

/** Those of one object are a cluster of their own. */
async function wordFacts(tx: Tx, office: Office, agency: string, oncePerWeeks: number) {
  const rows = await complaintsByWeek(tx, agency, office.today(), weeksBefore);
  if (rows.filter(({ week }) => week === 0).length < leastCluster) return [];
  const texts = await complaintTexts(
    tx,
    office.vault,
    rows.map(({ id }) => id),
  );
  const told = rows.map(({ id, week }) => ({ id, week, text: texts.get(id) ?? '' }));
  return sameWords(told, weeksBefore, oncePerWeeks).flatMap(({ ids, before }) => {
    const those = rows.filter(({ id }) => ids.includes(id)).toReversed();
    const [first] = those;
    const objects = new Set(those.map(({ object, ref }) => `${object} ${ref}`));
    if (first === undefined || objects.size < 2) return [];
    const numbers = those.map(({ number }) => number);
    const thing = { id: `words:${first.id}`, name: `来件 ${first.number} 等${numbers.length}件`, owner: null };
    return [{ ...thing, ref: `/complaints/${first.id}`, numbers, before }];
  });
}

/** Poor ratings of these days count. */
const ratingDays = 30;

async function serviceFacts(tx: Tx, agency: string, today: Day) {
  const service = <T extends { id: string; name: string }>(one: T) => ({
    ...one,
    ref: `/services/${one.id}`,
    owner: null,
  });
  return {
    ratings: (await poorlyRated(tx, agency, addDays(today, -ratingDays))).map(service),
    olderGuides: (await guidesOlderThanTheirLaw(tx, agency, today)).map(service),
    guideReviews: (await reviewsOwed(tx, agency, today, addDays(today, reviewNearDays))).map(({ owner, ...one }) => ({
      ...service(one),
      owner,
    })),
    guides: (await standingGuides(tx, agency, today)).map(service),
    formless: (await formlessGuides(tx, agency, today)).map(service),
    steps: (await waitingSteps(tx, agency, today)).map(({ id, number, step, since, n, unit }) => ({
      ...{ id, step, since, n, unit, name: `办件 ${number}`, ref: `/matters/${id}`, owner: null },
    })),
  };
}

/** Matters with something to follow or to be checked by a day. */
async function putOffFacts(tx: Tx, agency: string, by: Day) {
  const all = (await putOffBy(tx, agency, by)).map(({ id, number, laterOn, checkOn }) => ({
    ...{ id, laterOn, checkOn, name: `办件 ${number}`, ref: `/matters/${id}`, owner: null },
  }));
  return {
    laterOwed: all.flatMap((one) => (one.laterOn === null ? [] : [{ ...one, by: one.laterOn }])),
    unchecked: all.flatMap((one) => (one.checkOn === null ? [] : [{ ...one, by: one.checkOn }])),
  };
}
