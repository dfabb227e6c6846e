/** The plan of the hall: what stands where on each floor, on a grid; which window a guide means. */

export const placeKinds = {
  window: '窗口',
  desk: '总服务台',
  machines: '自助区',
  waiting: '等候区',
  entrance: '出入口',
  stairs: '楼梯',
  lift: '电梯',
  toilet: '卫生间',
  room: '房间',
} as const;
export type PlaceKind = keyof typeof placeKinds;

export interface HallPlace {
  readonly kind: PlaceKind;
  /** 一层; floors stand in the order in which they are first named. */
  readonly floor: string;
  /** Of a window its number or its name; of others what is written on it. */
  readonly label: string;
  /** Whose window it is, several with 、; may be empty. */
  readonly departments: string;
  /** From the top and from the left, from 1. */
  readonly row: number;
  readonly column: number;
  /** Columns that it takes. */
  readonly width: number;
}

export const mostRows = 20;
export const mostColumns = 30;
export const mostPlaces = 300;

export interface PlanFault {
  /** Place in the list, from 0. */
  readonly at: number;
  readonly message: string;
}

/** What is wrong with a plan; nothing for one that can be shown. */
export function planFaults(places: readonly HallPlace[]): readonly PlanFault[] {
  const faults: PlanFault[] = [];
  const taken = new Map<string, number>();
  const numbers = new Map<string, number>();
  places.forEach((place, at) => {
    const wrong = (message: string) => faults.push({ at, message: `第${at + 1}行：${message}` });
    const { kind, floor, label, row, column, width } = place;
    if (floor.trim() === '') wrong('没有填写楼层，例如“一层”。');
    if (label.trim() === '' && (kind === 'window' || kind === 'room')) wrong('没有填写编号或者名称。');
    if (!inside(row, mostRows) || !inside(column, mostColumns) || !inside(width, mostColumns)) {
      wrong(`行是1至${mostRows}、列和宽是1至${mostColumns}的整数。`);
      return;
    }
    if (column + width - 1 > mostColumns) wrong(`超出第${mostColumns}列。请减小列或者宽。`);
    const number = `${floorKey(floor)} ${labelKey(label)}`;
    const same = numbers.get(number);
    if (kind === 'window' && same !== undefined) wrong(`与第${same + 1}行的窗口编号相同。`);
    if (kind === 'window') numbers.set(number, at);
    for (let c = column; c < column + width; c += 1) {
      const cell = `${floorKey(floor)} ${row} ${c}`;
      const other = taken.get(cell);
      if (other !== undefined && other !== at) {
        wrong(`与第${other + 1}行的位置重叠。请改行或者列。`);
        break;
      }
      taken.set(cell, at);
    }
  });
  if (places.length > mostPlaces) faults.push({ at: mostPlaces, message: `最多${mostPlaces}个位置。` });
  return faults;
}

const inside = (n: number, most: number) => Number.isInteger(n) && n >= 1 && n <= most;

const digits = '零一二三四五六七八九';

/** 十二 → 12; what is no such number stays as it is. */
function arabic(text: string): string {
  return text.replace(/[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]/g, (found) => {
    const [tens = '', ones = ''] = found.includes('十') ? found.split('十') : ['', found];
    const ten = found.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens)) : 0;
    return String(ten * 10 + (ones === '' ? 0 : digits.indexOf(ones)));
  });
}

/** 一层, 一楼, 1F and 第一层 are one floor. */
export function floorKey(floor: string): string {
  const plain = arabic(floor.normalize('NFKC').trim()).replace(/^第/, '').toUpperCase();
  const found = /^(地下|负|B|-)?(\d{1,2})(?:层|楼|F)?$/.exec(plain);
  return found === null ? plain : `${found[1] === undefined ? '' : '-'}${Number(found[2])}`;
}

/** 1, 01, 1号 and 1号窗口 are one number. */
function labelKey(label: string): string {
  const plain = label
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/(?:号)?(?:窗口|窗|台)?$/, '');
  const found = /^([A-Z]?)0*(\d{1,3})$/.exec(plain);
  return found === null ? plain : `${found[1]}${found[2]}`;
}

const numbered = /([A-Za-z]?\d{1,3})(?:\s*号?\s*(?:至|到|-|—|~|～)\s*([A-Za-z]?\d{1,3}))?\s*号?(?:窗口|窗|台)/g;

/** The windows that the words of a guide mean (一层1号窗口, 二楼3至5号窗口, “一件事”窗口); the department's own where they name none. */
export function windowsMeant(places: readonly HallPlace[], words: string, department: string): readonly HallPlace[] {
  const text = words.normalize('NFKC');
  const floor = /(?:第|地下|负|B)?[一二三四五六七八九十\d]{1,3}(?:层|楼|F)/.exec(text)?.[0];
  const windows = places.filter(
    (place) => place.kind === 'window' && (floor === undefined || floorKey(place.floor) === floorKey(floor)),
  );
  const rest = floor === undefined ? text : text.replace(floor, ' ');
  const asked = new Set([...rest.matchAll(numbered)].flatMap(([, from = '', to]) => between(labelKey(from), to)));
  if (asked.size > 0) return windows.filter(({ label }) => asked.has(labelKey(label)));
  const called = windows.filter(({ label }) => !/\d/.test(label) && label.length > 1 && text.includes(bare(label)));
  if (called.length > 0) return called;
  return windows.filter(({ departments }) => departments.split(/[、，,]/).some((one) => one.trim() === department));
}

const bare = (label: string) => label.normalize('NFKC').replace(/窗口$/, '');

function between(from: string, to: string | undefined): readonly string[] {
  if (to === undefined) return [from];
  const [first, last] = [Number(from.replace(/\D/g, '')), Number(to.replace(/\D/g, ''))];
  const letter = from.replace(/\d/g, '');
  if (last < first || last - first > 60) return [from, labelKey(to)];
  return Array.from({ length: last - first + 1 }, (_, i) => `${letter}${first + i}`);
}

export interface PlanBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly kind: PlaceKind;
  /** What is drawn in it. */
  readonly label: string;
  /** The whole of it in words: 1号窗口，市场监督管理局. */
  readonly words: string;
  readonly marked: boolean;
}

export interface PlanFloor {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlanBox[];
  /** The floor as a sentence, for whoever does not see the drawing. */
  readonly words: string;
  readonly places: readonly HallPlace[];
}

const cell = { width: 60, height: 48, gap: 6, edge: 10 };

/** The plan as it is drawn, floor by floor. */
export function planFloors(places: readonly HallPlace[], marked: readonly HallPlace[] = []): readonly PlanFloor[] {
  const floors = new Map<string, HallPlace[]>();
  for (const place of places) {
    const key = floorKey(place.floor);
    floors.set(key, [...(floors.get(key) ?? []), place]);
  }
  return [...floors.values()].map((all) => {
    const columns = Math.max(...all.map(({ column, width }) => column + width - 1));
    const rows = Math.max(...all.map(({ row }) => row));
    const windows = all.filter(({ kind }) => kind === 'window').length;
    const name = all[0]?.floor ?? '';
    return {
      name,
      width: columns * (cell.width + cell.gap) - cell.gap + 2 * cell.edge,
      height: rows * (cell.height + cell.gap) - cell.gap + 2 * cell.edge,
      boxes: all.map((place) => boxOf(place, marked.includes(place))),
      words: `${name}平面图，${windows}个窗口${all
        .filter((one) => marked.includes(one))
        .map((one) => `，要去的是${placeInWords(one)}`)
        .join('')}。`,
      places: all,
    };
  });
}

function boxOf(place: HallPlace, marked: boolean): PlanBox {
  return {
    x: cell.edge + (place.column - 1) * (cell.width + cell.gap),
    y: cell.edge + (place.row - 1) * (cell.height + cell.gap),
    width: place.width * (cell.width + cell.gap) - cell.gap,
    height: cell.height,
    kind: place.kind,
    label: labelInBox(place),
    words: placeInWords(place),
    marked,
  };
}

function labelInBox({ kind, label }: HallPlace): string {
  if (kind !== 'window') return label === '' ? placeKinds[kind] : label;
  return /^[A-Za-z]?\d+$/.test(label) ? `${label}号` : label;
}

/** 1号窗口（市场监督管理局） */
export function placeInWords({ kind, label, departments }: HallPlace): string {
  const own = label === '' ? placeKinds[kind] : label;
  const name =
    kind !== 'window'
      ? own
      : /^[A-Za-z]?\d+$/.test(label)
        ? `${label}号窗口`
        : label.endsWith('窗口')
          ? label
          : `${label}窗口`;
  return departments === '' ? name : `${name}（${departments}）`;
}

/** 一层1号窗口（市场监督管理局），平面图上第1排左起第1个窗口。 */
export function wayInWords(places: readonly HallPlace[], to: readonly HallPlace[]): string {
  const [first] = to;
  if (first === undefined) return '';
  if (to.length > 1) {
    return `${first.floor}${to.map(({ label }) => (/\d$/.test(label) ? `${label}号` : label)).join('、')}窗口，任何一个都可以办。`;
  }
  const beside = places
    .filter((one) => one.kind === 'window' && floorKey(one.floor) === floorKey(first.floor) && one.row === first.row)
    .toSorted((a, b) => a.column - b.column);
  const rows = [
    ...new Set(
      places
        .filter((one) => one.kind === 'window' && floorKey(one.floor) === floorKey(first.floor))
        .map(({ row }) => row),
    ),
  ].toSorted((a, b) => a - b);
  const at = `第${rows.indexOf(first.row) + 1}排左起第${beside.indexOf(first) + 1}个窗口`;
  return `${first.floor}${placeInWords(first)}，平面图上${at}。`;
}
