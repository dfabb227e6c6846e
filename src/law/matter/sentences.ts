/** What happened to a matter, in plain words for whoever handed it in; nothing personal can stand in it. */

import { type Day, inWords } from '../calendar/day.ts';
import { askedWords } from './decide.ts';
import {
  checkResults,
  closings,
  deliveries,
  type MatterEvent,
  type Met,
  ratings,
  refusalGrounds,
  specials,
  stepResults,
} from './events.ts';
import type { MatterGuide } from './guide.ts';
import { dayOf } from './moment.ts';

export interface Told {
  readonly on: Day;
  readonly at: string;
  readonly sentence: string;
}

/** In the order of time. */
export function toldOfMatter(events: readonly MatterEvent[], guide: MatterGuide): readonly Told[] {
  return events.map((event) => ({ on: dayOf(event.at), at: event.at, sentence: sentenceOf(event, guide) }));
}

function sentenceOf(event: MatterEvent, guide: MatterGuide): string {
  switch (event.type) {
    case 'received':
      return `收到“${guide.name}”的申请，收下${event.materials.length}项材料。`;
    case 'met':
      return `${event.met.map((one) => metSentence(one, guide)).join('；')}。`;
    case 'laterGiven':
      return `后补的材料已经收到：${event.materials.map((key) => materialName(key, guide)).join('、')}。`;
    case 'checked':
      return `代替“${materialName(event.material, guide)}”的承诺经核查${checkResults[event.result]}。`;
    case 'correctionAsked':
      return `一次性告知需要补正的全部内容：${askedWords(event.asked, guide).join('；')}。`;
    case 'correctionClosed':
      return '补正的材料已经收到。';
    case 'accepted':
      return '已经受理，办理期限从下一天起算。';
    case 'notNeeded':
      return '这件事依法不需要办理许可，已经告知。';
    case 'refused':
      return `不予受理：${refusalGrounds[event.ground]}。不服的，可以申请行政复议或者提起行政诉讼。`;
    case 'stepBegun':
      return `“${stepName(event.step, guide)}”环节开始。`;
    case 'stepEnded':
      return `“${stepName(event.step, guide)}”环节结束：${stepResults[event.result]}。`;
    case 'specialBegun':
      return event.kind === 'stop'
        ? `依法进行${specials[event.special]}，大约需要${event.expectedDays}个工作日，这段时间不计算在办理期限内。`
        : `${specials[event.special]}，办理期限增加${event.expectedDays}个工作日。`;
    case 'specialEnded':
      return `${specials[event.special]}结束。`;
    case 'extended':
      return `经负责人批准，办理期限延长${event.workingDays}个工作日。`;
    case 'decided':
      return event.granted
        ? '已经作出准予的决定。'
        : '已经作出不予准予的决定。不服的，可以申请行政复议或者提起行政诉讼。';
    case 'closed':
      return `办结：${closings[event.result]}。`;
    case 'delivered':
      return `结果已经送达（${deliveries[event.how]}）。`;
    case 'withdrawn':
      return '申请已经撤回，不再办理。';
    case 'rated':
      return `您的评价：${ratings[event.level]}。`;
  }
}

function metSentence({ material, way, by }: Met, guide: MatterGuide): string {
  const found = guide.materials.find(({ key }) => key === material);
  const name = `“${found?.name ?? material}”`;
  const day = by === undefined ? '' : inWords(by);
  switch (way) {
    case 'committed':
      return `${name}用承诺代替，${day}前核查`;
    case 'fetched':
      return `${name}不用提交，已经从${found?.other?.source ?? '政府部门'}取得`;
    case 'notFound':
      return `${name}没有从${found?.other?.source ?? '政府部门'}查到，请提交`;
    case 'later':
      return `${name}可以后补，请在${day}前补交`;
  }
}

function materialName(key: string, { materials }: MatterGuide): string {
  return materials.find((one) => one.key === key)?.name ?? key;
}

function stepName(key: string, { steps }: MatterGuide): string {
  return steps.find((one) => one.key === key)?.name ?? key;
}
