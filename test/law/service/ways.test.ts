/** What a guide says of forms and of what stands for a material: every fault of it, and the template that carries it. */

import { describe, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { decideBlanks } from '#law/service/form-blanks';
import type { Guide, Material } from '#law/service/guide';
import {
  type CommitmentTerms,
  fetchedFrom,
  laterDaysOf,
  type MaterialWays,
  noWays,
  waysInWords,
} from '#law/service/material-ways';
import { readTemplateRow } from '#law/service/read-row';
import { templateColumns, templateRow } from '#law/service/template';
import { waysFaults } from '#law/service/ways-faults';
import { sampleServices } from '#work/demo/services';

const service = sampleServices(1, day('2024-01-02'), day('2024-01-15'))[0];
if (service?.guide === undefined) throw new Error('no sample');
const { guide: base, code, name, kind, department } = service;
const plain = base.materials.find(({ key }) => key === 'form') as Material;
const terms: CommitmentTerms = {
  text: '具备条件',
  consequences: '撤销决定',
  excluded: '有严重不良信用记录',
  checkMethod: '现场查看',
  checkDays: 30,
};
const form = {
  file: '00000000-0000-4000-8000-000000000001',
  name: '表.docx',
  kind: 'docx',
  size: 1,
  sha256: 'a'.repeat(64),
  blanks: [],
} as const;
const guideWith = (ways: Partial<MaterialWays>, change: Partial<Material> = {}, guide: Partial<Guide> = {}): Guide => ({
  ...base,
  ...{ commitment: true, ...guide },
  materials: [{ ...plain, ...change, ways: { ...noWays, ...ways } }],
});

describe('a fault of what may stand for a material', () => {
  const cases: [string | null, Partial<MaterialWays>, Partial<Material>?, Partial<Guide>?][] = [
    [null, {}],
    [null, { fillIn: true }],
    ['warning SVC-13', { fillIn: true, prescribed: true }],
    ['error SVC-13', { prescribed: true }],
    [null, { fillIn: true, blank: form }],
    ['error SVC-13', { blank: form }],
    [null, { commitment: terms }],
    ['error SVC-35', { commitment: terms }, {}, { commitment: false }],
    ['error SVC-35', { commitment: { ...terms, text: ' ' } }],
    ['error SVC-35', { commitment: { ...terms, consequences: '' } }],
    ['error SVC-35', { commitment: { ...terms, excluded: '' } }],
    ['error SVC-35', { commitment: { ...terms, checkMethod: '' } }],
    ['error SVC-35', { commitment: { ...terms, checkDays: 0 } }],
    ['error SVC-35', { commitment: { ...terms, checkDays: 1.5 } }],
    ['error SVC-35', { commitment: terms, certificate: '身份证' }, { waived: true, issuer: '公安机关' }],
    ['error SVC-36', { certificate: '身份证' }],
    ['warning SVC-36', {}, { waived: true, issuer: '公安机关' }],
    [null, { certificate: '身份证' }, { waived: true, issuer: '公安机关' }],
    ['error SVC-37', { laterDays: 10 }],
    ['error SVC-37', { laterDays: 0 }, { necessity: 'later' }],
    ['error SVC-37', { laterDays: 91 }, { necessity: 'later' }],
    [null, { laterDays: 10 }, { necessity: 'later' }],
  ];
  it.each(cases)('%s', (expected, ways, change = {}, guide = {}) => {
    const faults = waysFaults(guideWith(ways, change, guide)).map(({ severity, rule }) => `${severity} ${rule}`);
    expect(faults).toEqual(expected === null ? [] : [expected]);
  });
});

it('says in words by what else a material may be met', () => {
  const of = (ways: Partial<MaterialWays>, change: Partial<Material> = {}) => ({
    ...plain,
    ...change,
    ways: { ...noWays, ...ways },
  });
  expect(fetchedFrom(of({ certificate: '营业执照' }, { waived: true, issuer: '市场监管部门' }))).toBe(
    '市场监管部门的电子证照“营业执照”',
  );
  expect(fetchedFrom(of({}, { waived: true }))).toBe('政府部门共享的数据');
  expect(laterDaysOf(of({}))).toBeNull();
  expect(laterDaysOf(of({}, { necessity: 'later' }))).toBe(10);
  expect(laterDaysOf(of({ laterDays: 5 }, { necessity: 'later' }))).toBe(5);
  expect(waysInWords(of({ commitment: terms })).join()).toMatch(/签承诺书.*具备条件.*撤销决定.*30个工作日/);
  expect(waysInWords(of({}))).toEqual([]);
});

describe('the template', () => {
  const cellsOf = (row: readonly string[]) => new Map(templateColumns.map(({ head }, i) => [head, row[i] ?? '']));
  const written = (guide: Guide) => templateRow({ guide, code, name, kind, department });

  it('carries what stands for a material, and names files by number', () => {
    const guide = guideWith({ fillIn: true, prescribed: true, blank: form, commitment: terms });
    const read = readTemplateRow(cellsOf(written(guide)));
    expect(read.faults).toEqual([]);
    const [material] = read.service?.guide.materials ?? [];
    expect(material?.ways).toMatchObject({
      fillIn: true,
      prescribed: true,
      commitment: terms,
      sample: null,
      laterDays: null,
    });
    expect(material?.ways?.blank?.file).toBe(form.file);
  });

  it.each([
    ['别的|是', '材料标识是“别的”'],
    ['form|也许', '“要填表”填的是“也许”'],
    ['form|是||||||||||也许', '“格式由上级规定”填的是“也许”'],
    ['form|是|表.docx', '文件编号是“表.docx”'],
    ['form|是|||||||x', '“材料的表格和替代办法”第1项的核查工作日'],
    ['form|是;;form|否', '写了两次'],
  ])('returns “%s”', (cell, expected) => {
    const cells = new Map([...cellsOf(written(guideWith({}))), ['材料的表格和替代办法', cell]]);
    expect(readTemplateRow(cells).faults.join()).toContain(expected);
  });
});

it('refuses a blank that nothing fills', () => {
  expect(decideBlanks(['申请人姓名', '日期'])).toEqual({ ok: true, value: ['申请人姓名', '日期'] });
  const refusal = decideBlanks(['姓名']);
  expect(refusal).toMatchObject({ ok: false, refusals: [{ code: 'form-blank-unknown', rule: 'SVC-13' }] });
});
