/**
 * 一套材料: what a bundle asks, out of what its members ask (SVC-34). Nothing that a member requires is lost: it is asked, or
 * dropped for a reason that is shown. By the guides in force, so that a changed guide changes what the bundle asks.
 */

import type { Guide, Limit, Material } from '../service/guide.ts';
import { compareLimits, hoursOf } from '../service/guide-faults.ts';
import { type CommitmentTerms, laterDaysOf, type MaterialWays, waysOf } from '../service/material-ways.ts';
import { type Bundle, type BundleMember, type MaterialRef, refOf } from './bundle.ts';

/** Why a member's material is not asked by itself. */
export const dropReasons = {
  same: '与其他事项要的是同一份材料，只交一次',
  form: '由一张表代替',
  result: '是前面事项的办理结果，由部门之间传递',
  waived: '由电子证照或者数据共享取得，免提交',
} as const;
export type DropReason = keyof typeof dropReasons;

export interface AskedMaterial extends MaterialRef {
  /** As the strictest of its askers wants it. */
  readonly material: Material;
  /** Every member's material that this one answers, itself first. */
  readonly answers: readonly MaterialRef[];
}

export interface DroppedMaterial extends MaterialRef {
  readonly name: string;
  readonly reason: DropReason;
  /** The material, form or member that it is dropped for; of a waived one who issues it. */
  readonly instead: string;
}

export interface BundleCounts {
  readonly materials: number;
  readonly forms: number;
  readonly visits: number;
  readonly limit: Limit | null;
}

export interface MergedBundle {
  readonly asked: readonly AskedMaterial[];
  readonly dropped: readonly DroppedMaterial[];
  /** One after the other, each by itself; and together. */
  readonly before: BundleCounts;
  readonly after: BundleCounts;
  /** Sum of the stages, each as long as its longest member (SVC-34b). */
  readonly longest: Limit | null;
}

interface One extends MaterialRef {
  readonly material: Material;
}

/** Members without a guide bring nothing: that they are missing is a fault, and the page says so. */
export function mergeBundle(bundle: Bundle, guides: ReadonlyMap<string, Guide>): MergedBundle {
  const all = bundle.members.flatMap((member) =>
    (guides.get(member.code)?.materials ?? []).map((material) => ({
      ...{ code: member.code, key: material.key },
      material: { ...material, situation: bothOf(member.condition, material.situation) },
    })),
  );
  const replaced = new Set(bundle.form.replaces.map(refOf));
  const reasonOf = (one: One): DroppedMaterial | null => {
    const dropped = { code: one.code, key: one.key, name: one.material.name };
    if (replaced.has(refOf(one))) return { ...dropped, reason: 'form', instead: bundle.form.name };
    if (one.material.waived) return { ...dropped, reason: 'waived', instead: one.material.issuer };
    const producer = producerOf(bundle, guides, one);
    return producer === null ? null : { ...dropped, reason: 'result', instead: producer };
  };
  const alone = all.flatMap((one) => reasonOf(one) ?? []);
  const groups = grouped(
    bundle,
    all.filter((one) => reasonOf(one) === null),
  );
  const asked = groups.map((group) => askedOf(bundle, group));
  const same = asked.flatMap(({ material, answers }) =>
    answers.slice(1).map((ref) => ({
      ...{ code: ref.code, key: ref.key, reason: 'same' as const, instead: material.name },
      name: all.find((one) => refOf(one) === refOf(ref))?.material.name ?? '',
    })),
  );
  const own = bundle.members.flatMap(({ code }) => guides.get(code) ?? []);
  const forms = alone.filter(({ reason }) => reason === 'form').length;
  return {
    asked,
    dropped: [...alone, ...same],
    before: {
      ...{ materials: all.length - forms, forms, visits: own.reduce((sum, { visits }) => sum + visits, 0) },
      limit: addLimits(own.map(({ promised }) => promised)),
    },
    after: {
      ...{ materials: asked.length, forms: forms > 0 ? 1 : 0, visits: bundle.visits },
      limit: bundle.promised,
    },
    longest: longestOf(bundle.members, guides),
  };
}

const plain = (text: string) => text.normalize('NFKC').replace(/[\s《》“”"]/g, '');
const bothOf = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('，且');

/** Who hands out this very material as its result, always, in an earlier stage; null: nobody. */
function producerOf(bundle: Bundle, guides: ReadonlyMap<string, Guide>, one: One): string | null {
  const stage = bundle.members.find(({ code }) => code === one.code)?.stage ?? 0;
  const producer = bundle.members.find(
    (member) =>
      member.stage < stage &&
      member.condition === '' &&
      plain(guides.get(member.code)?.result ?? '') === plain(one.material.name),
  );
  return producer?.code ?? null;
}

/** What is one thing: said so by hand, or of one name and one issuer; on paper and as a file are two. */
function grouped({ sames }: Bundle, all: readonly One[]): readonly (readonly One[])[] {
  const curated = new Map(sames.flatMap(({ name, materials }) => materials.map((ref) => [refOf(ref), name] as const)));
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const { name, issuer } = one.material;
    const by = curated.get(refOf(one));
    const key = by === undefined ? `${plain(name)} ${plain(issuer)}` : `= ${by}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const files = group.filter(({ material }) => material.form === 'electronic');
    const rest = group.filter(({ material }) => material.form !== 'electronic');
    return files.length > 0 && rest.some(({ material }) => material.form === 'paper') ? [files, rest] : [group];
  });
}

const strictness = { required: 2, later: 1, optional: 0 } as const;

function askedOf({ sames }: Bundle, group: readonly One[]): AskedMaterial {
  const [first] = group as readonly [One, ...One[]];
  const all = group.map(({ material }) => material);
  const curated = sames.find(({ materials }) => materials.some((ref) => refOf(ref) === refOf(first)));
  const most = (count: (material: Material) => number) => Math.max(...all.map(count));
  const strictest = most(({ necessity }) => strictness[necessity]);
  const texts = (part: (material: Material) => string) => [...new Set(all.map(part))].filter((text) => text !== '');
  return {
    ...{ code: first.code, key: first.key },
    answers: group.map(({ code, key }) => ({ code, key })),
    material: {
      ...first.material,
      name: curated?.name ?? first.material.name,
      necessity: all.find(({ necessity }) => strictness[necessity] === strictest)?.necessity ?? 'required',
      form: all.find(({ form }) => form !== 'either')?.form ?? 'either',
      originals: most(({ originals }) => originals),
      copies: most(({ copies }) => copies),
      issuer: texts(({ issuer }) => issuer).join('、'),
      basis: texts(({ basis }) => basis).join('；'),
      note: texts(({ note }) => note).join('\n'),
      // Asked always by one of them: asked always.
      situation: all.some(({ situation }) => situation === '')
        ? ''
        : texts(({ situation }) => situation).join('，或者'),
      ways: waysTogether(all),
    },
  };
}

/** Committed to or handed in later only where every asker allows it, and as the strictest of them wants (SVC-35, SVC-37). */
function waysTogether(all: readonly Material[]): MaterialWays {
  const ways = all.map(waysOf);
  const terms = ways.flatMap(({ commitment }) => commitment ?? []);
  const words = (part: (one: CommitmentTerms) => string) => [...new Set(terms.map(part))].join('；');
  const later = all.flatMap((material) => laterDaysOf(material) ?? []);
  const [blank = null] = ways.flatMap((one) => one.blank ?? []);
  const [sample = null] = ways.flatMap((one) => one.sample ?? []);
  return {
    fillIn: ways.some(({ fillIn }) => fillIn),
    ...(ways.some(({ prescribed }) => prescribed) ? { prescribed: true } : {}),
    ...{ blank, sample, certificate: '' },
    commitment:
      terms.length < all.length
        ? null
        : {
            text: words(({ text }) => text),
            consequences: words(({ consequences }) => consequences),
            excluded: words(({ excluded }) => excluded),
            checkMethod: words(({ checkMethod }) => checkMethod),
            checkDays: Math.min(...terms.map(({ checkDays }) => checkDays)),
          },
    laterDays: later.length === 0 || all.some(({ necessity }) => necessity === 'required') ? null : Math.min(...later),
  };
}

function longestOf(members: readonly BundleMember[], guides: ReadonlyMap<string, Guide>): Limit | null {
  const stages = [...new Set(members.map(({ stage }) => stage))];
  const sideBySide = stages.map((stage) => members.filter((member) => member.stage === stage));
  return addLimits(
    sideBySide.map((side) =>
      side.map(({ code }) => guides.get(code)?.promised ?? null).reduce((a, b) => (longer(a, b) ? a : b), null),
    ),
  );
}

const longer = (a: Limit | null, b: Limit | null) => b === null || (a !== null && compareLimits(a, b) >= 0);

/** Of one unit exactly; of several in working days, begun ones whole [convention]. Null: all on the spot. */
export function addLimits(limits: readonly (Limit | null)[]): Limit | null {
  const some = limits.flatMap((limit) => limit ?? []);
  const [first] = some;
  if (first === undefined) return null;
  if (some.every(({ unit }) => unit === first.unit))
    return { n: some.reduce((sum, { n }) => sum + n, 0), unit: first.unit };
  const day = hoursOf({ n: 1, unit: 'workingDay' });
  const hours = some.reduce((sum, limit) => sum + hoursOf(limit), 0);
  return { n: Math.ceil(hours / day - 1e-9), unit: 'workingDay' };
}
