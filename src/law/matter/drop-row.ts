/** A row of a table that another system leaves in the drop folder, read into an event; what can not be understood is said. */

import { addDays, parseDay } from '../calendar/day.ts';
import {
  type Asked,
  closings,
  defects,
  deliveries,
  type MatterEvent,
  type MatterEventType,
  type MatterFact,
  refusalGrounds,
  specials,
  stepResults,
} from './events.ts';
import { clockTime } from './moment.ts';
import { eventRows, eventTypes } from './states.ts';

/** In the order of the table; those that are needed first. */
export const dropHeads = {
  needed: ['办件编号', '事项编码', '事件编号', '时间', '事件'],
  all: ['办件编号', '事项编码', '事件编号', '时间', '事件', '材料', '环节', '结果', '特别程序', '计时', '天数'],
} as const;

export type DropRow =
  | { readonly number: string; readonly service: string; readonly event: MatterEvent }
  | { readonly malformed: string };

/** Thrown within this file only: the first thing that is wrong with a row. */
class Malformed extends Error {}

export function readDropRow(cells: ReadonlyMap<string, string>): DropRow {
  try {
    const row = new Cells(cells);
    const [number, service] = [row.code('办件编号', 60), row.code('事项编码', 60)];
    return { number, service, event: { id: row.code('事件编号', 80), at: row.instant(), ...factOf(row) } };
  } catch (error) {
    if (error instanceof Malformed) return { malformed: error.message };
    throw error;
  }
}

const decisions = { granted: '准予', denied: '不予' } as const;
const clocks = { stop: '停止计时', lengthen: '延长期限' } as const;
/** Said by people, on the site or at the counter, and by no other system. */
const byPeople = ['rated', 'met', 'laterGiven', 'checked'] as const satisfies readonly MatterEventType[];
type ByPeople = (typeof byPeople)[number];
const told = Object.fromEntries(
  eventTypes.filter((type) => !byPeople.some((one) => one === type)).map((type) => [type, eventRows[type].label]),
) as Readonly<Record<Exclude<MatterEventType, ByPeople>, string>>;

function factOf(row: Cells): MatterFact {
  const type = row.chosen('事件', told);
  switch (type) {
    case 'received':
    case 'correctionClosed':
      return { type, materials: row.keys('材料') };
    case 'correctionAsked':
      return { type, asked: row.asked() };
    case 'refused':
      return { type, ground: row.chosen('结果', refusalGrounds) };
    case 'stepBegun':
      return { type, step: row.code('环节', 60) };
    case 'stepEnded':
      return { type, step: row.code('环节', 60), result: row.chosen('结果', stepResults) };
    case 'specialBegun':
      return {
        ...{ type, special: row.chosen('特别程序', specials), kind: row.chosen('计时', clocks) },
        expectedDays: row.days(365),
      };
    case 'specialEnded':
      return { type, special: row.chosen('特别程序', specials) };
    case 'extended':
      return { type, workingDays: row.days(60) };
    case 'decided':
      return { type, granted: row.chosen('结果', decisions) === 'granted' };
    case 'closed':
      return { type, result: row.chosen('结果', closings) };
    case 'delivered':
      return { type, how: row.chosen('结果', deliveries) };
    default:
      return { type };
  }
}

class Cells {
  readonly #cells: ReadonlyMap<string, string>;
  constructor(cells: ReadonlyMap<string, string>) {
    this.#cells = cells;
  }

  #text(head: string): string {
    return (this.#cells.get(head) ?? '').trim();
  }

  code(head: string, most: number): string {
    const text = this.#text(head);
    if (text === '') throw new Malformed(`没有填写“${head}”。请填写。`);
    if (text.length > most) throw new Malformed(`“${head}”有${text.length}个字，最多${most}个。请核对。`);
    if (/[\p{Cc}\p{Cs}]/u.test(text)) throw new Malformed(`“${head}”含有不能显示的字符。请核对。`);
    if (/^\d{17}[\dXx]$/.test(text))
      throw new Malformed(`“${head}”是公民身份号码，不能作为编号。请改用系统自己的编号。`);
    return text;
  }

  chosen<K extends string>(head: string, table: Readonly<Record<K, string>>): K {
    const text = this.#text(head);
    const found = (Object.keys(table) as K[]).find((key) => key === text || table[key] === text);
    if (found !== undefined) return found;
    throw new Malformed(`“${head}”填的是“${text}”，应为：${Object.values(table).join('、')}。请改正。`);
  }

  /** Keys of the guide's materials. */
  keys(head: string): readonly string[] {
    return this.#text(head)
      .split(/[、,，;；\s]+/)
      .filter((one) => one !== '');
  }

  asked(): readonly Asked[] {
    const asked = this.keys('材料').map((one): Asked => {
      const [material = '', words = ''] = one.split(/[:：]/);
      const defect = (Object.keys(defects) as Asked['defect'][]).find((key) => key === words || defects[key] === words);
      if (material !== '' && defect !== undefined) return { material, defect };
      const all = Object.values(defects).join('、');
      throw new Malformed(`“材料”中的“${one}”应写成“材料标识：缺陷”，缺陷为：${all}。请改正。`);
    });
    if (asked.length === 0) throw new Malformed('告知补正的，“材料”要写明补什么。请填写。');
    return asked;
  }

  days(most: number): number {
    const text = this.#text('天数');
    const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (days >= 1 && days <= most) return days;
    throw new Malformed(`“天数”填的是“${text}”，应为1至${most}的整数。请改正。`);
  }

  /** In China where no zone is named. */
  instant(): string {
    const text = this.#text('时间');
    const [, date = '', hours, minutes, seconds = '00', zone = '+08:00'] =
      /^(\d{4}-\d\d-\d\d)[ T]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
    const on = parseDay(date);
    if (on === null) throw new Malformed(`“时间”填的是“${text}”，应写成“2026-11-02 10:30:00”这样。请改正。`);
    const minute = Number(hours) * 60 + Number(minutes) - aheadOf(zone);
    const days = Math.floor(minute / 1440);
    return `${addDays(on, days)}T${clockTime(minute - days * 1440)}:${seconds}.000Z`;
  }
}

/** Minutes by which a zone is ahead of UTC. */
function aheadOf(zone: string): number {
  if (zone === 'Z') return 0;
  return (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
}
