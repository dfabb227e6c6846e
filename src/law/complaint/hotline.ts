/** A list of the hotline (12345) row by row: its columns, and what is wrong with a row, before anything is taken in. */

import { type Day, inWords, parseDay } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import { type ComplaintKind, type ComplaintObject, complaintKinds, complaintObjects } from './events.ts';
import { type ComplaintForm, checkComplaint } from './form.ts';

export const hotlineColumns = [
  { head: '工单编号', required: true, about: '热线的编号，同一编号只收一次' },
  { head: '来电日期', required: true, about: '2026-11-20，或者 2026年11月20日' },
  { head: '内容', required: true, about: '不少于10个字' },
  { head: '类型', required: false, about: `${Object.values(complaintKinds).join('、')}；空着按投诉` },
  { head: '反映对象', required: false, about: `${Object.values(complaintObjects).join('、')}；空着按机关或者窗口` },
  { head: '对象编号', required: false, about: '事项编码、办件编号、申请编号等' },
  { head: '姓名', required: false, about: '加密保存' },
  { head: '联系方式', required: false, about: '加密保存；办结以前要当面或者电话告知' },
] as const;
type Head = (typeof hotlineColumns)[number]['head'];

export const hotlineResults = {
  new: '收下',
  merged: '与在办的相同，并入',
  same: '已经导入过',
  refused: '退回',
} as const;
export type HotlineResult = keyof typeof hotlineResults;

export interface HotlineRow {
  readonly number: string;
  readonly on: Day;
  readonly form: ComplaintForm;
}

/** A row is taken as it stands or returned with every fault. */
export function readHotlineRow(cells: ReadonlyMap<string, string>, today: Day): Decided<HotlineRow> {
  const cell = (head: Head) => (cells.get(head) ?? '').trim();
  const number = cell('工单编号').normalize('NFKC');
  const on = dayIn(cell('来电日期'));
  const kind = keyOf(complaintKinds, cell('类型'), 'complaint');
  const object = keyOf(complaintObjects, cell('反映对象'), 'office');
  const checked = checkComplaint({
    kind: kind ?? 'complaint',
    object: object ?? 'office',
    ref: cell('对象编号'),
    text: cell('内容'),
    name: cell('姓名'),
    contact: cell('联系方式'),
  });
  const faults = [
    ...(/^[A-Za-z0-9-]{3,40}$/.test(number) ? [] : [fault('工单编号应是3到40个字母、数字。')]),
    ...(on === null ? [fault('来电日期应写作 2026-11-20。')] : []),
    ...(on !== null && on > today ? [fault(`来电日期${inWords(on)}晚于今天。`)] : []),
    ...(kind === null ? [fault(`类型应是${Object.values(complaintKinds).join('、')}之一。`)] : []),
    ...(object === null ? [fault(`反映对象应是${Object.values(complaintObjects).join('、')}之一。`)] : []),
    ...(checked.ok ? [] : checked.refusals),
  ];
  if (faults.length > 0 || on === null || !checked.ok) return refused(...faults);
  return allowed({ number, on, form: checked.value });
}

const fault = (message: string): Refusal => ({
  ...{ code: 'import-row', message },
  rule: 'SVC-60',
  article: '有诉即办工作制度',
});

function keyOf<K extends ComplaintKind | ComplaintObject>(
  names: Readonly<Record<K, string>>,
  typed: string,
  otherwise: K,
): K | null {
  if (typed === '') return otherwise;
  return (Object.keys(names) as K[]).find((key) => names[key] === typed) ?? null;
}

function dayIn(typed: string): Day | null {
  const [, year, month = '', date = ''] =
    /^(20\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(typed.normalize('NFKC')) ?? [];
  return year === undefined ? null : parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}
