/** Whether the counter may lead a matter on: by the table, the guide, and what may be asked but once (SVC-20 to SVC-22, SVC-41). */

import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import { outsideGuide } from './door.ts';
import { closings, defects, type MatterEvent, type MatterFact, type Met, type MetWay } from './events.ts';
import { foldMatter, type Matter, mostExtension, type Unfit } from './fold.ts';
import type { MatterGuide } from './guide.ts';
import { laterOwed, uncheckedCommitments } from './met.ts';
import { type EventRow, eventRows, eventTypes, fits, matterStates } from './states.ts';

/** What the counter may tell of a matter; its rating is its applicant's own. */
export type CounterFact = Exclude<MatterFact, { readonly type: 'received' | 'rated' }>;

/** Acts that the state allows. */
export function factsFor(matter: Matter): readonly CounterFact['type'][] {
  return eventTypes.filter(
    (type): type is CounterFact['type'] =>
      type !== 'received' &&
      type !== 'rated' &&
      fits(type, matter.state) &&
      !(type === 'correctionAsked' && askedOnce(matter)) &&
      !(type === 'laterGiven' && laterOwed(matter).length === 0) &&
      !(type === 'checked' && uncheckedCommitments(matter).length === 0),
  );
}

const askedOnce = ({ corrections }: Matter) => corrections.length > 0;

/** True where the matter may take this event now; else what stands against it. */
export function decideMatter(matter: Matter, event: MatterEvent, guide: MatterGuide): Decided<true> {
  const { label, from, article }: EventRow = eventRows[event.type];
  if (!fits(event.type, matter.state)) {
    const names = from.map((one) => `“${matterStates[one]}”`).join('、');
    const message = `这个办件现在是“${matterStates[matter.state]}”，不能${label}；${names}时才可以。请刷新页面，看清现在的情况。`;
    return refused({ code: 'matter-state', rule: 'SVC-40', article, message });
  }
  const outside = outsideGuide(event, guide);
  if (outside !== null) {
    const rule = outside.fault === 'step' ? 'SVC-21' : 'SVC-22';
    return refused({
      code: `matter-outside-${outside.fault}`,
      rule,
      article: '《优化营商环境条例》第三十五条',
      message: outside.message,
    });
  }
  if (event.type === 'correctionAsked' && askedOnce(matter)) return refused(secondCorrection);
  const lacking = event.type === 'accepted' ? missing(matter, guide) : [];
  if (lacking.length > 0) return refused(incomplete(lacking.map(({ name }) => name)));
  const after = foldMatter([...matter.events, event], guide);
  const why = after.unfit.find((one) => one.event.id === event.id)?.why;
  return why === undefined ? allowed(true) : refused(unfitting(why, article));
}

/** Materials without which it can not go on: required and neither handed in nor committed to, or looked for in vain. */
export function missing(
  { materials, met }: { readonly materials: readonly string[]; readonly met: readonly Met[] },
  guide: MatterGuide,
): MatterGuide['materials'] {
  const said = (key: string, way: MetWay) => met.some((one) => one.material === key && one.way === way);
  return guide.materials.filter(
    ({ key, required }) => !materials.includes(key) && ((required && !said(key, 'committed')) || said(key, 'notFound')),
  );
}

const licensing = '《中华人民共和国行政许可法》第三十二条第一款';

const secondCorrection: Refusal = {
  code: 'matter-asked-once',
  rule: 'SVC-41',
  article: `${licensing}第四项`,
  message:
    '已经一次性告知过需要补正的全部内容，不能再次要求补正。材料已经收齐的，请受理；超过时间没有补正的，请办结为“补正超时”。',
};

function incomplete(names: readonly string[]): Refusal {
  const message = `还缺${names.map((name) => `“${name}”`).join('、')}，不能受理。请一次性告知补正；已经收到的，先登记收到。`;
  return { code: 'matter-incomplete', rule: 'SVC-41', article: `${licensing}第五项`, message };
}

const sentences: Readonly<Record<Unfit['why'], string>> = {
  state: `办结的结果与现在的情况不符：补正中的只能办结为“${closings.correctionLapsed}”，其他的不能。请改选。`,
  step: '流程中没有这个环节。请从列表中选择。',
  material: '指南中没有这项材料。请从列表中选择。',
  special: '这项特别程序的开始或者结束已经登记过，或者还没有开始。请看清时间线。',
  extension: `办理期限只能延长一次，最多${mostExtension}个工作日。请改正天数；已经延长过的不能再延长。`,
  rated: '这个办件已经评价过，一个办件只评价一次。',
  met: '指南没有写这项材料可以这样办，或者它没有用承诺代替。请从列表中选择。',
  later:
    '后补的材料还没有补交。到期没有补交的，不能准予；没有补齐的，可以办结为“容缺通过”，过了补交期限的，办结为“容缺逾期终止”。没有到期的，不能办结为“容缺逾期终止”。',
};

function unfitting(why: Unfit['why'], article: string): Refusal {
  const rule = why === 'later' ? 'SVC-37' : why === 'met' ? 'SVC-35' : 'SVC-40';
  return { code: 'matter-unfit', rule, article, message: sentences[why] };
}

/** What is wrong with a material, for the one-time notice. */
export function askedWords(
  asked: readonly { material: string; defect: keyof typeof defects }[],
  guide: MatterGuide,
): readonly string[] {
  return asked.map(({ material, defect }) => {
    const name = guide.materials.find(({ key }) => key === material)?.name ?? material;
    return `${name}：${defects[defect]}`;
  });
}
