/** 基层政务公开标准目录: an entry, read out of a row of the catalogue as counties publish it (PLT-81 to 83). */

import type { Level } from '../agency/agency.ts';

/** When an entry has to be published after its information was made or changed. */
export interface EntryLimit {
  /** As the catalogue words it. */
  readonly text: string;
  /** Working days that it sets; null: those of the Regulation, or at once. */
  readonly workingDays: number | null;
  readonly immediate: boolean;
}

export interface StandardEntry {
  /** 序号: the name of the entry within the agency. */
  readonly code: string;
  /** 试点领域, e.g. 社会救助 (PLT-80). */
  readonly field: string;
  readonly first: string;
  readonly second: string;
  /** 公开内容（要素）. */
  readonly content: string;
  readonly basis: string;
  readonly limit: EntryLimit;
  readonly issuer: string;
  readonly channels: string;
  readonly audience: string;
  /** 公开方式 is 主动. */
  readonly active: boolean;
  /** 公开层级. */
  readonly county: boolean;
  readonly township: boolean;
}

const column = (head: string, about: string, required = false) => ({ head, about, required });

/** In the order of the sheet. */
export const standardColumns = [
  column('序号', '这个机关内不能重复', true),
  column('领域', '26个试点领域之一，如“社会救助”', true),
  column('一级事项', '如“最低生活保障”', true),
  column('二级事项', '没有的留空'),
  column('公开内容', '公开的要素', true),
  column('公开依据', '法律、法规、文件'),
  column('公开时限', '如“20个工作日”“7个工作日”“实时公开”'),
  column('公开主体', ''),
  column('公开渠道', ''),
  column('公开对象', '“全社会”或者特定群体'),
  column('公开方式', '“主动”或者“依申请”'),
  column('公开层级', '“县级”“乡级”，都有的用顿号隔开'),
] as const;

const longest = 2000;

export interface EntryReading {
  /** Null where the row is returned. */
  readonly entry: StandardEntry | null;
  /** Why it is returned; or what was understood otherwise than it may be meant. */
  readonly messages: readonly string[];
}

/** Reads one row; what can not be read is asked back, never guessed. */
export function readEntry(cells: ReadonlyMap<string, string>): EntryReading {
  const cell = (head: (typeof standardColumns)[number]['head']) => (cells.get(head) ?? '').trim();
  const lacking = standardColumns.filter(({ head, required }) => required && cell(head) === '');
  const long = standardColumns.filter(({ head }) => cell(head).length > longest);
  const way = cell('公开方式');
  const level = cell('公开层级');
  const limit = readLimit(cell('公开时限'));
  const active = way === '' || way.includes('主动');
  const county = level === '' || /[县区市]/.test(level);
  const township = /[乡镇街村社]/.test(level);
  const faults = [
    ...lacking.map(({ head }) => `没有填写“${head}”。请填写。`),
    ...long.map(({ head }) => `“${head}”超过${longest}字。请缩短。`),
    ...(active || way.includes('申请') ? [] : [`公开方式“${way}”没有读懂。请填“主动”或者“依申请”。`]),
    ...(county || township ? [] : [`公开层级“${level}”没有读懂。请填“县级”“乡级”。`]),
    ...(limit === null ? [`公开时限“${cell('公开时限')}”没有读懂。请填“20个工作日”或者“实时公开”这样的期限。`] : []),
  ];
  if (faults.length > 0 || limit === null) return { entry: null, messages: faults };
  return {
    entry: {
      ...{ code: cell('序号'), field: cell('领域'), first: cell('一级事项'), second: cell('二级事项') },
      ...{ content: cell('公开内容'), basis: cell('公开依据'), limit, issuer: cell('公开主体') },
      ...{ channels: cell('公开渠道'), audience: cell('公开对象'), active, county, township },
    },
    messages: [],
  };
}

const numerals: Readonly<Record<string, number>> = { 二十: 20, 十五: 15, 十: 10, 七: 7, 五: 5, 三: 3 };

/** Null where it is not understood (PLT-83). Periods in other days than working days are kept as words. */
export function readLimit(text: string): EntryLimit | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '') return { text, workingDays: null, immediate: false };
  const found = /(\d{1,3}|二十|十五|十|七|五|三)个?工作日/.exec(plain);
  if (found !== null) {
    const [, n = ''] = found;
    const workingDays = numerals[n] ?? Number(n);
    return workingDays === 0 ? null : { text, workingDays, immediate: false };
  }
  if (/实时|即时|及时|当日|立即/.test(plain)) return { text, workingDays: null, immediate: true };
  return /按照?进展|长期|定期|每[年月季日]|\d+(个?月|[日天年])|按.*规定/.test(plain)
    ? { text, workingDays: null, immediate: false }
    : null;
}

/** Whether an agency of this level owes the public something under the entry (PLT-84). */
export function isOwed({ active, county, township }: StandardEntry, level: Level): boolean {
  return active && (level === 'township' ? township : county);
}
