/** The template: what is written is read back equal; what can not be understood is said in a sentence, never guessed. */

import { expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { guideFields } from '#law/service/guide';
import { readTemplateRow } from '#law/service/read-row';
import { keepingUnnamed, templateColumns, templateRow } from '#law/service/template';
import { sampleServices } from '#work/demo/services';

const services = sampleServices(2457, day('2024-01-02'), day('2024-01-15')).flatMap(
  ({ guide, code, name, kind, department }) => (guide === undefined ? [] : [{ guide, code, name, kind, department }]),
);
const cellsOf = (row: readonly string[]) => new Map(templateColumns.map(({ head }, i) => [head, row[i] ?? '']));
const first = services[0];
if (first === undefined) throw new Error('no sample');
const faultsOf = (change: Readonly<Record<string, string>>) =>
  readTemplateRow(new Map([...cellsOf(templateRow(first)), ...Object.entries(change)])).faults;

test('all 2,457 samples are read back as they were written', () => {
  expect(services).toHaveLength(2457);
  for (const service of services) {
    expect(readTemplateRow(cellsOf(templateRow(service)))).toEqual({ service, faults: [] });
  }
});

const wrong: readonly (readonly [string, string, RegExp])[] = [
  ['实施编码', '1.24415E+30', /科学计数/],
  ['实施编码', '编码', /只能有数字/],
  ['实施编码', '', /没有填写“实施编码”/],
  ['事项名称', '', /取消合并/],
  ['事项类型', '许可', /行政许可、行政给付/],
  ['部门', '#REF!', /公式的错误值/],
  ['办理地点', '=A1&B1', /没有算出的公式/],
  ['服务对象', '自然人、外星人', /外星人/],
  ['承诺办结时限', '五天', /应如/],
  ['到办事现场次数', '1.5', /应为整数/],
  ['网上办理', '可以', /“是”或者“否”/],
  ['申请材料', '申请表|必要|纸质|一份', /第1项的原件份数/],
  ['申请材料', '表|必要|纸质|1|0|申请人自备||||否||<b>', /标识/],
  ['收费', '工本费|10元|依据|可以', /允许减免填的是“可以”/],
  ['收费', '工本费|10元|依据|是|依据|多', /最多5段/],
  ['权力来源', '自己行使', /法定本级行使、上级下放/],
  ['通办范围', '全球', /全国通办/],
  ['办理形式', '窗口办理、托梦', /托梦/],
  ['特别程序', '听证|依据|很久', /第1项的时间/],
  ['进驻政务大厅', '进驻', /“是”或者“否”/],
];

test.each(wrong)('%s “%s” is returned', (head, text, expected) => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ [head]: text }).join()).toMatch(expected);
});

test('lines within a cell part its items as well; a bar of the text stays text', () => {
  const { service } = readTemplateRow(
    cellsOf(templateRow({ ...first, guide: { ...first.guide, place: '一楼|二楼' } })),
  );
  expect(service?.guide.place).toBe('一楼｜二楼');
  const lines = readTemplateRow(new Map([...cellsOf(templateRow(first)), ['受理条件', '甲\n乙']]));
  expect(lines.service?.guide.conditions).toBe('甲\n乙');
});

test('every element of a guide has its column, once', () => {
  const fields = templateColumns.flatMap(({ field }) => (field === null ? [] : [field]));
  expect([...fields].sort()).toEqual(Object.keys(guideFields).sort());
});

test('a file without a column leaves what stood there; an empty column empties it', () => {
  const cells = new Map([...cellsOf(templateRow(first))].filter(([head]) => head !== '权力来源'));
  const { service } = readTemplateRow(cells);
  if (service === null) throw new Error('not read');
  expect(service.guide.powerSource).toBeNull();
  expect(keepingUnnamed(service.guide, first.guide, cells)).toEqual(first.guide);
  const emptied = new Map([...cells, ['权力来源', '']]);
  expect(keepingUnnamed(service.guide, first.guide, emptied).powerSource).toBeNull();
});
