/** What is wrong with a bundle before it may be handed in (SVC-33 to 34b). */

import type { Refusal } from '../ruling.ts';
import { type Guide, limitInWords } from '../service/guide.ts';
import { compareLimits, isOpenAsk } from '../service/guide-faults.ts';
import { type Bundle, type MaterialRef, refOf } from './bundle.ts';
import { mergeBundle } from './merge.ts';

const opinions = '《国务院关于进一步优化政务服务提升行政效能推动“高效办成一件事”的指导意见》';

const fault = (rule: string, field: keyof Bundle, message: string): Refusal => ({
  ...{ code: 'bundle-faulty', rule, article: opinions, field, message },
});

/** `guides`: those in force of the members that may be applied for now. */
export function bundleFaults(bundle: Bundle, guides: ReadonlyMap<string, Guide>): readonly Refusal[] {
  return [...blanks(bundle), ...members(bundle, guides), ...materials(bundle, guides), ...promises(bundle, guides)];
}

const demanded: readonly (readonly [
  keyof Bundle & ('name' | 'lead' | 'summary' | 'place' | 'hours' | 'telephone'),
  string,
])[] = [
  ['name', '没有写名称。请写办事人叫得出的名称，例如“开办餐饮店一件事”。'],
  ['lead', '没有写牵头部门。请写明由哪个部门牵头。'],
  ['summary', '没有写说明。请用一两句话写明什么人、什么时候办这件事。'],
  ['place', '没有写办理地点。请写明大厅、楼层和窗口。'],
  ['hours', '没有写办理时间。请写明工作日和时段。'],
  ['telephone', '没有写咨询电话。请写明能够接通的电话。'],
];

function blanks(bundle: Bundle): readonly Refusal[] {
  const blank = demanded.flatMap(([field, message]) =>
    bundle[field].trim() === '' ? [fault('SVC-33', field, message)] : [],
  );
  const nobody = bundle.audiences.length === 0 ? [fault('SVC-33', 'audiences', '没有选服务对象。请至少选一类。')] : [];
  return [...blank, ...nobody];
}

function members({ members: all }: Bundle, guides: ReadonlyMap<string, Guide>): readonly Refusal[] {
  const faults = all.flatMap(({ code, stage }, i) => {
    const found: Refusal[] = [];
    if (all.findIndex((other) => other.code === code) < i)
      found.push(fault('SVC-33', 'members', `事项“${code}”选了两次。请删去一个。`));
    if (!guides.has(code))
      found.push(
        fault('SVC-20', 'members', `事项“${code}”没有在用的办事指南，不能列入。请先发布它的指南，或者换一个事项。`),
      );
    if (!Number.isInteger(stage) || stage < 1 || stage > 20)
      found.push(fault('SVC-33', 'members', `事项“${code}”的次序填的是${stage}，应为1至20的整数。`));
    return found;
  });
  const few = all.length < 2 ? [fault('SVC-33', 'members', '一件事至少由两个事项组成。请添加事项。')] : [];
  return [...few, ...faults];
}

function materials(bundle: Bundle, guides: ReadonlyMap<string, Guide>): readonly Refusal[] {
  const { form, sames } = bundle;
  const stands = ({ code, key }: MaterialRef) =>
    bundle.members.some((member) => member.code === code) &&
    (guides.get(code)?.materials.some((material) => material.key === key) ?? false);
  const gone = (field: 'form' | 'sames', refs: readonly MaterialRef[]) =>
    refs
      .filter((ref) => !stands(ref))
      .map((ref) =>
        fault('SVC-34', field, `“${bundleFieldOf[field]}”中指的材料（${refOf(ref)}）已经不在指南中。请重新选择。`),
      );
  const all = sames.flatMap((one) => one.materials.map(refOf));
  const twice = all.find((ref, i) => all.indexOf(ref) < i || form.replaces.some((one) => refOf(one) === ref));
  const faults = [
    ...gone('form', form.replaces),
    ...gone(
      'sames',
      sames.flatMap((one) => one.materials),
    ),
  ];
  if (twice !== undefined)
    faults.push(fault('SVC-34', 'sames', `材料（${twice}）合并了两次。一项材料只能合并到一处。`));
  if (form.replaces.length > 0 && form.name.trim() === '')
    faults.push(fault('SVC-34', 'form', '没有写这张表的名称。请写名称，例如“开办餐饮店申请表”。'));
  if (form.replaces.length > 0 && form.fields.length === 0)
    faults.push(fault('SVC-34', 'form', '没有写这张表要填的内容。请逐项写明，相同的内容只填一次。'));
  for (const name of [form.name, ...form.fields, ...sames.map((one) => one.name)])
    if (isOpenAsk(name)) faults.push(fault('SVC-14', 'form', `“${name}”没有说明究竟要什么，属于兜底。请逐项写明。`));
  if (sames.some(({ name, materials: refs }) => name.trim() === '' || refs.length < 2))
    faults.push(fault('SVC-34', 'sames', '合并的材料要有名称，并且至少选两项。'));
  if (sames.some(({ name }, i) => sames.findIndex((other) => other.name.trim() === name.trim()) < i))
    faults.push(fault('SVC-34', 'sames', '合并的材料有两处同名。请合成一处，或者改名称。'));
  return faults;
}

const bundleFieldOf = { form: '一张表', sames: '同一份材料' } as const;

function promises(bundle: Bundle, guides: ReadonlyMap<string, Guide>): readonly Refusal[] {
  const { longest, before } = mergeBundle(bundle, guides);
  const { promised, visits } = bundle;
  const faults: Refusal[] = [];
  const tooLong = promised !== null && (longest === null || compareLimits(promised, longest) > 0);
  if (tooLong)
    faults.push(
      fault(
        'SVC-34b',
        'promised',
        `承诺办结时限是${limitInWords(promised)}，长于各事项按次序办理的时限${limitInWords(longest)}。一起办不能比分开办慢，请改短。`,
      ),
    );
  if (!Number.isInteger(visits) || visits < 0 || visits > Math.max(before.visits, 0))
    faults.push(
      fault('SVC-34', 'visits', `到现场次数填的是${visits}，应为0至${before.visits}的整数：一起办不能比分开办多跑。`),
    );
  return faults;
}
