/** What is let in at the door from other systems, row by row (SVC-20 to SVC-22): the good are kept, the others told why. */

import type { MatterEvent } from './events.ts';
import { guideOn, type MatterGuide } from './guide.ts';
import { dayOf } from './moment.ts';

/** Why a row is not taken, in the order in which it is asked. */
export const rowFaults = {
  malformed: { rule: '接口数据格式', name: '格式不对' },
  future: { rule: 'SVC-45', name: '时间在将来' },
  tooOld: { rule: 'SVC-45', name: '时间过早' },
  service: { rule: 'SVC-20', name: '清单之外的事项' },
  otherService: { rule: 'SVC-20', name: '与收件的事项不同' },
  guide: { rule: 'SVC-15', name: '没有当天有效的办事指南' },
  step: { rule: 'SVC-21', name: '流程之外的环节' },
  material: { rule: 'SVC-22', name: '指南之外的材料' },
  differs: { rule: 'SVC-45', name: '同一事件内容不同' },
} as const;
export type RowFault = keyof typeof rowFaults;

/** Those that the leader sees counted: something was tried outside the list, the procedure or the guide. */
export const outsideFaults = ['service', 'step', 'material'] as const satisfies readonly RowFault[];
export type OutsideFault = (typeof outsideFaults)[number];

export interface Fault {
  readonly fault: RowFault;
  /** What was found: a code or a key, never a word of a person. */
  readonly found: string;
  readonly message: string;
}

/** Clocks of other systems may run ahead by so many minutes. */
export const minutesAhead = 5;
const earliest = '2016-01-01T00:00:00.000Z';

export interface Known {
  readonly service: string;
  /** Null until its receipt is known. */
  readonly receivedAt: string | null;
}

/** What stands against a row whatever its matter: its time, and a service that is not on the list. `latest`: the instant, in UTC, after which it is the future. */
export function rowAlone(
  { at }: MatterEvent,
  service: string,
  editions: readonly MatterGuide[] | undefined,
  latest: string,
): Fault | null {
  if (at > latest) return fault('future', at, `时间是${at}，晚于现在。请核对发送系统的时钟，改正后再报。`);
  if (at < earliest) return fault('tooOld', at, `时间是${at}，早于本系统接收的范围。请核对。`);
  if (editions !== undefined) return null;
  return fault(
    'service',
    service,
    `事项“${service}”不在本机关的政务服务事项清单中。清单之外不能收件、办理。请核对编码。`,
  );
}

/**
 * Whether an event that nothing stands against alone may be kept. `editions`: of the service's guide; `known`: the matter as far
 * as it is known; null: none can be made of it. A matter whose receipt has not come yet is judged by the guide of the event's
 * own day, and once more when it is folded.
 */
export function rowFault(
  event: MatterEvent,
  service: string,
  editions: readonly MatterGuide[],
  known: Known | null,
): Fault | null {
  if (known !== null && known.service !== service) {
    return fault('otherService', service, `这个办件是按事项“${known.service}”收的，这一行写的是“${service}”。请核对。`);
  }
  const day = dayOf(event.type === 'received' ? event.at : (known?.receivedAt ?? event.at));
  const guide = guideOn(editions, day);
  if (guide === null) {
    return fault('guide', service, `事项“${service}”在${day}没有有效的办事指南。请先发布指南，或者核对时间。`);
  }
  return outsideGuide(event, guide);
}

/** A step or a material that the guide does not name (SVC-21, SVC-22). */
export function outsideGuide(event: MatterEvent, guide: MatterGuide): Fault | null {
  if (event.type === 'stepBegun' || event.type === 'stepEnded') {
    return guide.steps.some(({ key }) => key === event.step) ? null : outsideStep(event.step, guide);
  }
  const named = materialsOf(event).find((one) => !guide.materials.some(({ key }) => key === one));
  return named === undefined ? null : outsideMaterial(named, guide);
}

function materialsOf(event: MatterEvent): readonly string[] {
  if (event.type === 'received' || event.type === 'correctionClosed' || event.type === 'laterGiven')
    return event.materials;
  if (event.type === 'met') return event.met.map(({ material }) => material);
  if (event.type === 'checked') return [event.material];
  return event.type === 'correctionAsked' ? event.asked.map(({ material }) => material) : [];
}

function outsideStep(step: string, { name, edition, steps }: MatterGuide): Fault {
  const all = steps.map((one) => `${one.name}（${one.key}）`).join('、');
  return fault(
    'step',
    step,
    `“${name}”办事指南第${edition}版的流程没有环节“${step}”，只有${all}。流程之外不能增加环节。`,
  );
}

function outsideMaterial(material: string, { name, edition, materials }: MatterGuide): Fault {
  const all = materials.map((one) => `${one.name}（${one.key}）`).join('、');
  const has = all === '' ? '这一版没有列任何材料' : `只有${all}`;
  return fault(
    'material',
    material,
    `“${name}”办事指南第${edition}版没有材料“${material}”，${has}。指南之外不能要材料。`,
  );
}

const fault = (kind: RowFault, found: string, message: string): Fault => ({
  fault: kind,
  found: found.slice(0, 100),
  message,
});
