/** By what a material was met other than by handing it in: only what the guide allows, each with its rule (SVC-35 to SVC-37). */

import { addDays, type Day, inWords } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import { termsInWords } from '../service/material-ways.ts';
import { type BadFaithEntry, badFaithInWords, identityOf } from './bad-faith.ts';
import type { Met, MetWay } from './events.ts';
import type { Matter } from './fold.ts';
import type { GuideMaterial, MatterGuide } from './guide.ts';

/** What the counter says of one material. */
export interface MetAsked {
  readonly material: string;
  readonly way: MetWay;
  /** Somebody has looked: nothing excludes this person from committing. */
  readonly goodFaith?: boolean;
  /** Number by which the 失信登记 is asked; it is kept nowhere. */
  readonly identity?: string;
}

const articles = {
  'SVC-35': '国办发〔2020〕42号',
  'SVC-36': '《国务院关于在线政务服务的若干规定》第十条',
  'SVC-37': '《优化营商环境条例》第四十四条',
} as const;

function refusal(code: string, rule: keyof typeof articles, message: string): Refusal {
  return { code, rule, article: articles[rule], message };
}

export interface MetContext {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  /** Of the words that are signed. */
  readonly digest: (words: readonly string[]) => string;
  /** What the 失信登记 says of this number; null: nothing that excludes. */
  readonly onRegister: (identity: string) => BadFaithEntry | null;
}

/** `digest`: of the words that are signed. Materials outside the guide are told by whoever judges events. */
export function decideMet(
  asked: readonly MetAsked[],
  guide: MatterGuide,
  { today, calendar, digest, onRegister }: MetContext,
): Decided<readonly Met[]> {
  const against = asked.flatMap((one, i) => {
    const material = guide.materials.find(({ key }) => key === one.material);
    if (material === undefined) return [];
    return asked.findIndex((other) => other.material === one.material) < i
      ? [twice(material)]
      : refusalOf(one, material, onRegister);
  });
  if (against.length > 0) return refused(...against);
  return allowed(
    asked.map(({ material: key, way }): Met => {
      const material = guide.materials.find((one) => one.key === key);
      const { commitment = null, laterDays = null } = material?.other ?? {};
      if (way === 'committed' && material !== undefined && commitment !== null) {
        const by = calendar.add(today, commitment.checkDays).day;
        return { material: key, way, by, terms: digest(termsInWords(material, commitment)) };
      }
      if (way === 'later' && laterDays !== null) return { material: key, way, by: calendar.add(today, laterDays).day };
      return { material: key, way };
    }),
  );
}

function refusalOf(
  { way, goodFaith, identity = '' }: MetAsked,
  material: GuideMaterial,
  onRegister: MetContext['onRegister'],
): readonly Refusal[] {
  const { name } = material;
  if (!allows(material, way)) return [notOnGuide(name, way)];
  if (way !== 'committed') return [];
  const number = identityOf(identity);
  const entry = number === null ? null : onRegister(number);
  if (entry !== null) {
    const message = `不能用承诺代替材料“${name}”：申请人${badFaithInWords(entry)}。请收材料。`;
    return [refusal('matter-bad-faith', 'SVC-35', message)];
  }
  if (goodFaith === true) return number === null ? [noNumber(name)] : [];
  return [
    refusal(
      'matter-bad-faith',
      'SVC-35',
      `材料“${name}”用承诺代替，还没有确认申请人不属于不适用的情形：${material.other?.commitment?.excluded ?? ''}。请查询信用记录后确认；属于的，请收材料。`,
    ),
  ];
}

const noNumber = (name: string) =>
  refusal(
    'matter-identity',
    'SVC-35',
    `材料“${name}”用承诺代替，要填申请人的公民身份号码或者统一社会信用代码，用来查询失信登记；号码不保存。`,
  );

/** What the guide says of the material's other ways. */
export function allows({ other }: GuideMaterial, way: MetWay): boolean {
  if (other === undefined) return false;
  if (way === 'committed') return other.commitment !== null;
  return way === 'later' ? other.laterDays !== null : other.source !== null;
}

function notOnGuide(name: string, way: MetWay): Refusal {
  if (way === 'committed')
    return refusal(
      'matter-no-commitment',
      'SVC-35',
      `办事指南没有写材料“${name}”可以用承诺代替，不能让人签承诺。请收材料，或者先修订指南。`,
    );
  if (way === 'later')
    return refusal(
      'matter-not-later',
      'SVC-37',
      `办事指南没有把材料“${name}”列为容缺后补，不能答应以后再交。请收材料，或者一次性告知补正。`,
    );
  return refusal('matter-not-fetched', 'SVC-36', `办事指南没有写材料“${name}”免提交，不能登记为由窗口取得。请收材料。`);
}

const twice = ({ name }: GuideMaterial) =>
  refusal('matter-met-twice', 'SVC-35', `材料“${name}”选了两种办法。请只选一种。`);

/** Promised for later and not handed in yet, the nearest first. */
export function laterOwed({ met, materials }: Pick<Matter, 'met' | 'materials'>): readonly OwedLater[] {
  return met
    .flatMap(({ material, way, by }) =>
      way === 'later' && by !== undefined && !materials.includes(material) ? [{ material, by }] : [],
    )
    .toSorted((a, b) => (a.by < b.by ? -1 : 1));
}

export interface OwedLater {
  readonly material: string;
  readonly by: Day;
}

/** Commitments that nobody has checked yet, the nearest first. */
export function uncheckedCommitments({ met, checks }: Pick<Matter, 'met' | 'checks'>): readonly OwedLater[] {
  return met
    .flatMap(({ material, way, by }) =>
      way === 'committed' && by !== undefined && !checks.some((one) => one.material === material)
        ? [{ material, by }]
        : [],
    )
    .toSorted((a, b) => (a.by < b.by ? -1 : 1));
}

/** What is to be done next because of it, in a sentence; null: nothing yet. */
export function metDuty(
  matter: Pick<Matter, 'met' | 'materials' | 'checks' | 'endedAt'>,
  guide: MatterGuide,
  today: Day,
): readonly string[] {
  const nameOf = (key: string) => guide.materials.find((one) => one.key === key)?.name ?? key;
  const owed = laterOwed(matter);
  const running = matter.endedAt === null;
  return [
    ...owed
      .filter(() => running)
      .map(({ material, by }) =>
        by < today
          ? `“${nameOf(material)}”应于${inWords(by)}前补交，没有补交。请书面告知后办结为“容缺逾期终止”；申请人可以重新申请。`
          : `“${nameOf(material)}”应于${inWords(by)}前补交${by <= addDays(today, 3) ? '，请提醒申请人' : ''}。`,
      ),
    ...uncheckedCommitments(matter).map(({ material, by }) =>
      by < today
        ? `代替“${nameOf(material)}”的承诺应于${inWords(by)}前核查，没有核查。请立即核查并登记结果。`
        : `代替“${nameOf(material)}”的承诺应于${inWords(by)}前核查。`,
    ),
    ...matter.checks
      .filter(({ result }) => result === 'false')
      .map(
        ({ material }) =>
          `代替“${nameOf(material)}”的承诺不实。没有办结的，终止办理或者责令限期改正；已经决定的，依法撤销，并记入信用记录。`,
      ),
  ];
}
