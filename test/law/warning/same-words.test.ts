/** Complaints that say the same in other words' midst are found in their week, with counted precision and recall; nothing is made of grammar. */

import { expect, test } from 'vitest';
import { sameWords, type Told } from '#law/warning/same-words';
import { chance } from '#work/demo/chance';

const [weeks, once] = [12, 1000];
const places = ['一楼大厅', '二楼窗口', '东门停车场', '镇便民站', '网上申报页', '咨询台', '自助区', '等候区'];
const things = [
  '打印机',
  '排队叫号',
  '办理时间',
  '材料清单',
  '指示牌',
  '饮水机',
  '工作人员',
  '查询结果',
  '预约',
  '发票',
];
const faults = ['不能用', '等了很久', '说得不清楚', '和公布的不一样', '没有人管', '找不到', '经常出错', '态度生硬'];
const wishes = ['希望尽快改正。', '请核实情况。', '请给一个答复。', '我们反映过了。', ''];
const causes = ['新系统上线以后身份证读不出来', '取号时提示余额不足', '快递送达以后没有短信', '电子签章显示已经失效'];

/** A quarter of about forty complaints a week; in some of the later weeks several name one cause under different things. */
function quarter(seed: number) {
  const { below } = chance(seed);
  const pick = (list: readonly string[]) => list[below(list.length)] ?? '';
  const told: { id: string; text: string; on: number }[] = [];
  const planted: { on: number; ids: readonly string[] }[] = [];
  for (let on = 0; on < 25; on += 1) {
    for (let i = 0; i < 36 + below(9); i += 1) {
      const text = `${pick(places)}的${pick(things)}${pick(faults)}，${pick(wishes)}`;
      told.push({ id: `${on}-${i}`, text, on });
    }
    if (on < 13 || on % 3 !== 1) continue;
    const cause = causes[planted.length % causes.length] ?? '';
    const ids = Array.from({ length: 6 }, (_, i) => `planted-${on}-${i}`);
    for (const id of ids) told.push({ id, text: `${pick(places)}办事，${cause}，${pick(wishes)}`, on });
    planted.push({ on, ids });
  }
  let [raised, right] = [0, 0];
  for (let on = 13; on < 25; on += 1) {
    const window: Told[] = told
      .filter((one) => one.on <= on && one.on >= on - weeks)
      .map(({ id, text, on: week }) => ({ id, text, week: on - week }));
    const found = sameWords(window, weeks, once);
    raised += found.length;
    const here = planted.find((one) => one.on === on);
    if (here !== undefined && found.some(({ ids }) => here.ids.every((id) => ids.includes(id)))) right += 1;
  }
  return { planted: planted.length, raised, right };
}

test('ten simulated quarters: planted causes are found in their week, with counted recall and precision', () => {
  const all = Array.from({ length: 10 }, (_, seed) => quarter(seed + 1));
  const sum = (key: 'planted' | 'raised' | 'right') => all.reduce((n, one) => n + one[key], 0);
  expect(sum('planted')).toBe(40);
  expect(sum('right') / sum('planted')).toBeGreaterThanOrEqual(0.95);
  expect(sum('right') / sum('raised')).toBeGreaterThanOrEqual(0.9);
});

test('two are no cluster; the same words every week are usual; numbers and signs are no words', () => {
  const say = (text: string, n: number, week = 0): Told[] =>
    Array.from({ length: n }, (_, i) => ({ id: `${text} ${week} ${i}`, text, week }));
  expect(sameWords(say('自助机吞了身份证', 2), weeks, 20)).toEqual([]);
  expect(sameWords(say('自助机吞了身份证', 6), weeks, once)).toHaveLength(1);
  const usual = Array.from({ length: 12 }, (_, i) => say('自助机吞了身份证', 6, i + 1)).flat();
  expect(sameWords([...say('自助机吞了身份证', 7), ...usual], weeks, once)).toEqual([]);
  expect(sameWords(say('13800001234，abcd！！！', 20), weeks, 20)).toEqual([]);
});

test('what the phrase is does not come out', () => {
  const told = Array.from({ length: 6 }, (_, i) => ({ id: `c${i}`, text: '示例人张三在窗口收费', week: 0 }));
  expect(JSON.stringify(sameWords(told, weeks, once))).not.toContain('张三');
});
