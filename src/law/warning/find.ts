/** From what stands in the tables today to the warnings that are due: pure, each with its reason in words. */

import { addDays, type Day, inWords } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { indicators } from '../inspection/indicators.ts';
import { dutyOf, type Owed } from '../publication/duty.ts';
import { chartOf } from './control-chart.ts';
import { type SignalKey, type SignalSettings, signals } from './signals.ts';

/** A thing that the facts are about. */
interface Thing {
  /** Case id, or another name that stays. */
  readonly id: string;
  /** As people call it; nothing personal. */
  readonly name: string;
  /** Address in the back office. */
  readonly ref: string;
  readonly owner: string | null;
}

export interface Facts extends ServiceFacts {
  /** Open, with a running reply period. */
  readonly applications: readonly (Thing & { readonly due: Day })[];
  readonly corrections: readonly (Thing & { readonly times: number })[];
  /** Not answered yet. */
  readonly complaints: readonly (Thing & { readonly due: Day; readonly receivedOn: Day; readonly assigned: boolean })[];
  /** By what they are about: how many this week, and in each of the weeks before. */
  readonly clusters: readonly (Thing & { readonly thisWeek: number; readonly before: readonly number[] })[];
  /** Of this week, filed under different things, that use the same words; `numbers` of all of them. */
  readonly words: readonly (Thing & { readonly numbers: readonly string[]; readonly before: readonly number[] })[];
  /** Normative documents that nothing interprets. */
  readonly uninterpreted: readonly (Thing & { readonly publishedOn: Day })[];
  /** Information that is not published yet, or has changed since. */
  readonly disclosures: readonly (Thing & Owed)[];
  /** Marks left out in haste. */
  readonly owedMarks: readonly (Thing & { readonly due: Day })[];
  readonly documents: readonly (Thing & { readonly expiresOn: Day })[];
  readonly columns: readonly (Thing & {
    readonly stage: 'nearing' | 'pressing' | 'stale' | 'empty';
    readonly freshUntil: Day | null;
  })[];
  /** Accounts of new media that the program pushes to: the last day on which something went out, null before the first. */
  readonly newMedia: readonly (Thing & { readonly lastOn: Day | null })[];
  readonly tasks: readonly (Thing & { readonly due: Day })[];
  /** Pages with links that nobody can open: how many, and one of them. */
  readonly deadLinks: readonly (Thing & { readonly dead: number; readonly first: string })[];
}

/** Facts of guides and matters. */
interface ServiceFacts {
  readonly ratings: readonly (Thing & { readonly poor: number; readonly rated: number })[];
  readonly olderGuides: readonly (Thing & { readonly from: Day; readonly law: string; readonly changedOn: Day })[];
  /** Guides of which a form is to be filled in, and is not there: names of the materials. */
  readonly formless: readonly (Thing & { readonly materials: readonly string[] })[];
  /** Matters with a material that was to follow, and those with a commitment to be checked. */
  readonly laterOwed: readonly (Thing & { readonly by: Day })[];
  readonly unchecked: readonly (Thing & { readonly by: Day })[];
  /** Bundles that no longer hold by the guides of their members: the faults, each a sentence. */
  readonly bundlesApart: readonly (Thing & { readonly faults: readonly string[] })[];
  /** Guides that somebody keeps, to be looked through by a day. */
  readonly guideReviews: readonly (Thing & { readonly due: Day })[];
  readonly guides: readonly (Thing & { readonly telephone: string; readonly complaintTelephone: string })[];
  /** Not concluded: the day that was promised, else that of the law. */
  readonly matters: readonly (Thing & { readonly due: Day })[];
  readonly steps: readonly (Thing & {
    readonly step: string;
    readonly since: Day;
    readonly n: number;
    readonly unit: 'workingDay' | 'day';
  })[];
}

export interface Raised {
  readonly signal: SignalKey;
  readonly object: string;
  readonly name: string;
  readonly ref: string;
  readonly owner: string | null;
  readonly reason: string;
  readonly due: Day;
}

export interface Today {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly settings: SignalSettings;
}

/** Everything that is to be warned of today, the signals that are switched off left out. */
export function findWarnings(facts: Facts, now: Today): readonly Raised[] {
  return finders.flatMap((find) => find(facts, now)).filter(({ signal }) => now.settings[signal].on);
}

type Finder = (facts: Facts, now: Today) => readonly Raised[];

const raise = (signal: SignalKey, { id, name, ref, owner }: Thing, reason: string, due: Day): Raised => ({
  signal,
  object: id,
  name,
  ref,
  owner,
  reason,
  due,
});

const limitOf = (signal: SignalKey, { settings }: Today) => settings[signal].threshold ?? 0;

const applications: Finder = (facts, now) =>
  facts.applications.flatMap((one) => {
    const { today, calendar } = now;
    if (one.due < today) {
      const late = calendar.count(one.due, today).days;
      return [raise('applicationLate', one, `应于${inWords(one.due)}前答复，已超过${late}个工作日。`, today)];
    }
    const left = calendar.count(today, one.due).days;
    if (left > limitOf('applicationNear', now)) return [];
    return [raise('applicationNear', one, `应于${inWords(one.due)}前答复，还有${left}个工作日。`, one.due)];
  });

const corrections: Finder = (facts, { today }) =>
  facts.corrections
    .filter(({ times }) => times >= 2)
    .map((one) => raise('secondCorrection', one, `已经要求补正${one.times}次，申请人还没有得到答复。`, today));

const complaints: Finder = (facts, now) =>
  facts.complaints.flatMap((one) => {
    const { today, calendar } = now;
    const waited = calendar.count(one.receivedOn, today).days;
    const late = one.due < today ? calendar.count(one.due, today).days : 0;
    const left = one.due < today ? null : calendar.count(today, one.due).days;
    return [
      ...(left !== null && left <= limitOf('complaintNear', now)
        ? [raise('complaintNear', one, `应于${inWords(one.due)}前答复，还有${left}个工作日。`, one.due)]
        : []),
      ...(late > 0
        ? [raise('complaintLate', one, `应于${inWords(one.due)}前答复，已超过${late}个工作日。`, today)]
        : []),
      ...(!one.assigned && waited > limitOf('complaintUnassigned', now)
        ? [raise('complaintUnassigned', one, `收到${waited}个工作日，还没有承办人。`, today)]
        : []),
    ];
  });

/** Acted on within the week, before the next one is counted. */
const clusterDays = 3;

const clusters: Finder = (facts, now) =>
  facts.clusters.flatMap((one) => {
    const chart = chartOf(one.thisWeek, one.before, limitOf('complaintCluster', now));
    if (!chart.out) return [];
    const mean = Math.round(chart.mean * 10) / 10;
    const usually = one.before.length === 0 ? '' : `，前${one.before.length}周平均每周${mean}件`;
    const { oncePerWeeks } = chart;
    const rare = oncePerWeeks > mostWeeks ? '几乎不会有这么多' : `${Math.floor(oncePerWeeks)}周以上才会碰上一次`;
    const reason = `最近7天收到${one.thisWeek}件${usually}；照平常，${rare}。`;
    return [raise('complaintCluster', one, reason, addDays(now.today, clusterDays))];
  });
/** Beyond two centuries a number of weeks says nothing more. */
const mostWeeks = 10_000;

const words: Finder = (facts, now) =>
  facts.words.map((one) => {
    const mean = Math.round((one.before.reduce((sum, n) => sum + n, 0) / Math.max(one.before.length, 1)) * 10) / 10;
    const listed = one.numbers.slice(0, mostNumbers).join('、') + (one.numbers.length > mostNumbers ? '等' : '');
    const reason = `最近7天有${one.numbers.length}件来件用了同样的词语：${listed}；前${one.before.length}周平均每周${mean}件。`;
    return raise('complaintWords', one, reason, addDays(now.today, clusterDays));
  });
const mostNumbers = 10;

const matters: Finder = (facts, now) =>
  facts.matters.flatMap((one) => {
    const { today, calendar } = now;
    if (one.due < today) {
      const late = calendar.count(one.due, today).days;
      return [raise('matterLate', one, `应于${inWords(one.due)}前办结，已超过${late}个工作日。`, today)];
    }
    const left = calendar.count(today, one.due).days;
    if (left > limitOf('matterNear', now)) return [];
    return [raise('matterNear', one, `应于${inWords(one.due)}前办结，还有${left}个工作日。`, one.due)];
  });

const interpretations: Finder = (facts, now) =>
  facts.uninterpreted.flatMap((one) => {
    const passed = now.calendar.count(one.publishedOn, now.today).days;
    if (passed <= limitOf('interpretationMissing', now)) return [];
    const reason = `${inWords(one.publishedOn)}公布，已过${passed}个工作日，没有关联的解读。`;
    return [raise('interpretationMissing', one, reason, now.today)];
  });

const disclosures: Finder = (facts, now) =>
  facts.disclosures.flatMap((one) => {
    const duty = dutyOf(one, now.today, now.calendar);
    const left = duty?.standing.daysLeft ?? null;
    if (duty === null || left === null || left > limitOf('disclosureNear', now)) return [];
    return left < 0
      ? [raise('disclosureLate', one, duty.standing.why, now.today)]
      : [raise('disclosureNear', one, duty.standing.why, duty.due)];
  });

const owedMarks: Finder = (facts, { today, calendar }) =>
  facts.owedMarks
    .filter(({ due }) => due < today)
    .map((one) => {
      const late = calendar.count(one.due, today).days;
      return raise('marksOwed', one, `应于${inWords(one.due)}前补办审校，已超过${late}个工作日。`, today);
    });

const documents: Finder = (facts, now) =>
  facts.documents
    .filter(({ expiresOn }) => expiresOn <= addDays(now.today, limitOf('documentExpiring', now)))
    .map((one) =>
      raise('documentExpiring', one, `有效期到${inWords(one.expiresOn)}为止，届满当天起标明失效。`, one.expiresOn),
    );

const stages = {
  nearing: '已过更新期限的70%',
  pressing: '已过更新期限的90%',
  stale: '已经超过更新期限',
  empty: '还是空白的',
} as const;

const columns: Finder = (facts, now) =>
  facts.columns.map((one) => {
    const until = one.freshUntil === null ? '' : `，应于${inWords(one.freshUntil)}前更新`;
    const signal = one.stage === 'nearing' ? 'columnNearing' : 'columnStale';
    const due = one.freshUntil === null || one.freshUntil < now.today ? now.today : one.freshUntil;
    return raise(signal, one, `${stages[one.stage]}${until}。`, due);
  });

const tasks: Finder = (facts, { today, calendar }) =>
  facts.tasks
    .filter(({ due }) => due < today)
    .map((one) => {
      const late = calendar.count(one.due, today).days;
      return raise('taskLate', one, `应于${inWords(one.due)}前完成，已超过${late}个工作日。`, today);
    });

const newMedia: Finder = (facts, now) =>
  facts.newMedia.flatMap((one) => {
    const { today } = now;
    if (one.lastOn === null) return [raise('newMediaStale', one, '接通以后还没有推送过信息。', today)];
    if (addDays(one.lastOn, limitOf('newMediaStale', now)) > today) return [];
    const until = addDays(one.lastOn, indicators.newMediaStale.windowDays);
    const reason = `最近一次推送是${inWords(one.lastOn)}，应于${inWords(until)}前再推送。`;
    const passed = until < today;
    return [raise('newMediaStale', one, reason, passed ? today : until)];
  });

/** Until a dead link is mended [convention]. */
const linkDays = 3;

const deadLinks: Finder = (facts, { today }) =>
  facts.deadLinks.map((one) => {
    const reason = `页面上有${one.dead}个打不开的链接，如 ${one.first.slice(0, longestShown)}。`;
    return raise('linkDead', one, reason, addDays(today, linkDays));
  });
const longestShown = 80;

/** Within these days a fault of a guide is mended [convention]. */
const guideDays = 5;

const ratings: Finder = (facts, now) =>
  facts.ratings
    .filter(({ poor }) => poor >= limitOf('poorRating', now))
    .map((one) => {
      const reason = `30天内${one.rated}件评价中${one.poor}件差评。`;
      return raise('poorRating', one, reason, addDays(now.today, guideDays));
    });

/** Of so many guides with the same fault the fault is one: of how they are kept, not of each [convention]. */
const mostSingly = 20;

function together(signal: SignalKey, name: string, each: readonly Raised[], today: Day): readonly Raised[] {
  const [first] = each;
  if (first === undefined || each.length <= mostSingly) return each;
  const thing = { id: `all:${signal}`, name, ref: '/services', owner: null };
  const reason = `${each.length}项办事指南是同样的情形，如“${first.name}”：${first.reason}`;
  return [raise(signal, thing, reason, addDays(today, guideDays))];
}

const olderGuides: Finder = (facts, { today }) => {
  const each = facts.olderGuides.map((one) => {
    const changed = `依据“${one.law}”${inWords(one.changedOn)}有变动`;
    const reason = `${changed}，现行指南是${inWords(one.from)}生效的。`;
    return raise('guideOlder', one, reason, addDays(today, guideDays));
  });
  return together('guideOlder', '办事指南的依据', each, today);
};

/** A number that can be dialled: five digits at least, as the hotlines have. */
const isNumber = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s()\-—]/g, '')
    .search(/\d{5}/) >= 0;

const numberless: Finder = (facts, { today }) => {
  const each = facts.guides.flatMap((one) => {
    const missing = [
      ...(isNumber(one.telephone) ? [] : ['咨询电话']),
      ...(isNumber(one.complaintTelephone) ? [] : ['监督投诉电话']),
    ];
    if (missing.length === 0) return [];
    return [raise('guideNumberless', one, `没有可用的${missing.join('、')}。`, addDays(today, guideDays))];
  });
  return together('guideNumberless', '办事指南的电话', each, today);
};

/** A matter that is late as a whole is warned of once. */
const steps: Finder = (facts, { today, calendar, settings }) => {
  const late = new Set(settings.matterLate.on ? facts.matters.flatMap(({ id, due }) => (due < today ? [id] : [])) : []);
  return facts.steps.flatMap((one) => {
    if (late.has(one.id)) return [];
    const due = one.unit === 'workingDay' ? calendar.add(one.since, one.n).day : addDays(one.since, one.n);
    if (due >= today) return [];
    const reason = `“${one.step}”${inWords(one.since)}开始，应于${inWords(due)}前办完，还没有结果。`;
    return [raise('stepWaiting', one, reason, today)];
  });
};

const guideReviews: Finder = (facts, { today }) =>
  facts.guideReviews.map((one) => {
    const late = one.due < today;
    const reason = `指南应于${inWords(one.due)}前复核${late ? '，没有复核' : ''}。`;
    return raise('guideReview', one, reason, late ? today : one.due);
  });

const formless: Finder = (facts, { today }) => {
  const each = facts.formless.map((one) => {
    const reason = `${one.materials.map((name) => `“${name}”`).join('、')}要填表，格式由上级规定，指南没有附空白表。`;
    return raise('formMissing', one, reason, addDays(today, guideDays));
  });
  return together('formMissing', '办事指南的空白表', each, today);
};

const laterOwed: Finder = (facts, now) =>
  facts.laterOwed.flatMap((one) => {
    const { today, calendar } = now;
    if (one.by < today) return [raise('laterMaterial', one, `应于${inWords(one.by)}前补交材料，没有补交。`, today)];
    if (calendar.count(today, one.by).days > limitOf('laterMaterial', now)) return [];
    return [raise('laterMaterial', one, `应于${inWords(one.by)}前补交材料，还没有补交。`, one.by)];
  });

const unchecked: Finder = (facts, { today }) =>
  facts.unchecked
    .filter(({ by }) => by < today)
    .map((one) => raise('commitmentUnchecked', one, `承诺应于${inWords(one.by)}前核查，没有核查。`, today));

const bundlesApart: Finder = (facts, { today }) =>
  facts.bundlesApart.map((one) =>
    raise('bundleApart', one, one.faults.join('').slice(0, mostReason), addDays(today, guideDays)),
  );
const mostReason = 500;

const finders: readonly Finder[] = [
  applications,
  corrections,
  complaints,
  clusters,
  words,
  interpretations,
  disclosures,
  owedMarks,
  documents,
  columns,
  newMedia,
  tasks,
  deadLinks,
  ratings,
  olderGuides,
  numberless,
  guideReviews,
  formless,
  laterOwed,
  unchecked,
  bundlesApart,
  matters,
  steps,
];

export interface Settled {
  readonly helpful: number;
  readonly notHelpful: number;
}

/** Share of the settled warnings of a signal that were of use; null before any was settled. */
export function precisionOf({ helpful, notHelpful }: Settled): number | null {
  return helpful + notHelpful === 0 ? null : helpful / (helpful + notHelpful);
}

/** What comes first on the list of tomorrow: what the signal weighs, times how often it was right so far (never settled: half). */
export function urgeOf(signal: SignalKey, { helpful, notHelpful }: Settled): number {
  return signals[signal].weight * ((helpful + 1) / (helpful + notHelpful + 2));
}
