/** The plan of the hall: what is wrong with one is said; the words of a guide find their window, and no other. */

import { describe, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { floorKey, type HallPlace, planFaults, planFloors, wayInWords, windowsMeant } from '#law/hall/plan';
import { sampleHallPlan } from '#work/demo/hall-plan';
import { sampleServices } from '#work/demo/services';

const window = (floor: string, label: string, column: number, departments = ''): HallPlace => ({
  ...{ kind: 'window', floor, label, departments, row: 1, column, width: 1 },
});
const plan = [
  window('一层', '1', 1, '税务局'),
  window('一层', '2', 2, '公安局'),
  window('一层', '3', 3, '公安局'),
  window('二楼', '1', 1, '教育局、体育局'),
  window('二楼', '“一件事”窗口', 2),
];
const found = (words: string, department = '') => windowsMeant(plan, words, department).map((one) => plan.indexOf(one));

describe('a window is found by the words of a guide', () => {
  it.each([
    ['示例县政务服务大厅一层1号窗口', [0]],
    ['政务大厅1楼2号窗', [1]],
    ['一层2至3号窗口', [1, 2]],
    ['一层 2、3号窗口', [2]],
    ['二层1号窗口', [3]],
    ['2F01窗口', [3]],
    ['大厅二层“一件事”窗口', [4]],
    ['三层1号窗口', []],
    ['一层9号窗口', []],
  ])('%s', (words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  it('by its department where the guide names none; both floors where it names no floor', () => {
    expect(found('县政务服务大厅', '体育局')).toEqual([3]);
    expect(found('县政务服务大厅二楼', '公安局')).toEqual([]);
    expect(found('1号窗口')).toEqual([0, 3]);
    expect(found('县政务服务大厅', '水利局')).toEqual([]);
  });

  it('whatever a floor is called', () => {
    expect(['一层', '一楼', '1F', '第1层', '１楼'].map(floorKey)).toEqual(Array(5).fill('1'));
    expect([floorKey('十二层'), floorKey('负一层'), floorKey('B1')]).toEqual(['12', '-1', '-1']);
  });
});

it('says what is wrong, row by row', () => {
  expect(planFaults(plan)).toEqual([]);
  const faults = planFaults([
    ...plan,
    window('一楼', '01号', 4),
    window('一层', '8', 2),
    window('', '', 0),
    { ...window('三层', '1', 30), width: 2 },
  ]).map(({ at, message }) => `${at} ${message}`);
  expect(faults).toEqual([
    '5 第6行：与第1行的窗口编号相同。',
    '6 第7行：与第2行的位置重叠。请改行或者列。',
    '7 第8行：没有填写楼层，例如“一层”。',
    '7 第8行：没有填写编号或者名称。',
    '7 第8行：行是1至20、列和宽是1至30的整数。',
    '8 第9行：超出第30列。请减小列或者宽。',
  ]);
});

it('is drawn floor by floor, boxes beside each other, the marked one told in words', () => {
  const [ground, first] = planFloors(plan, [plan[1] as HallPlace]);
  expect(ground?.boxes.map(({ x, marked }) => [x, marked])).toEqual([
    [10, false],
    [76, true],
    [142, false],
  ]);
  expect(ground?.words).toBe('一层平面图，3个窗口，要去的是2号窗口（公安局）。');
  expect(first?.boxes.some(({ marked }) => marked)).toBe(false);
  expect(wayInWords(plan, [plan[1] as HallPlace])).toBe('一层2号窗口（公安局），平面图上第1排左起第2个窗口。');
  expect(wayInWords(plan, plan.slice(1, 3))).toBe('一层2号、3号窗口，任何一个都可以办。');
  expect(wayInWords(plan, [])).toBe('');
});

it('of the sample hall has every window that a sample guide names', () => {
  expect(planFaults(sampleHallPlan)).toEqual([]);
  const lost = sampleServices(2457, day('2024-01-02'), day('2024-01-15')).filter(
    ({ guide, department }) =>
      guide?.inHall === true && windowsMeant(sampleHallPlan, guide.place, department).length !== 1,
  );
  expect(lost.map(({ guide }) => guide?.place)).toEqual([]);
});
