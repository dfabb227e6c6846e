/** 通用格式文本: asks for nothing beyond its guide, and for nothing less than who applies; never where a format is prescribed. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bundleForm, fieldBlank } from '#law/bundle/form';
import { blankOf, blanksOfParts, commonForm, type FormPart, sampleOf, sampleWords } from '#law/service/common-form';
import { askedBlanks, decideBlanks } from '#law/service/form-blanks';
import { type Audience, audiences, type Material } from '#law/service/guide';
import { type FormFile, noWays } from '#law/service/material-ways';

const names = ['营业执照', '身份证', '场所证明', '健康证'];
const situations = ['', '', '有固定场所', '委托他人办理', '原证件遗失'];
const material = (key: string) =>
  fc
    .record({
      name: fc.constantFrom(...names).map((name) => `${name}${key}`),
      situation: fc.constantFrom(...situations),
      necessity: fc.constantFrom('required', 'optional', 'later'),
      waived: fc.boolean(),
    })
    .map((parts) => ({ key, issuer: '', ...parts }) as unknown as Material);
const guide = fc.record({
  audiences: fc.subarray(Object.keys(audiences) as Audience[], { minLength: 1 }),
  materials: fc.tuple(...['form', 'a', 'b', 'c'].map(material)).map((all) => all as readonly Material[]),
  delivery: fc.constantFrom('窗口领取', '窗口领取、邮寄', '电子送达'),
});

const labels = (parts: readonly FormPart[], heading: string) =>
  parts.filter((part) => part.heading.startsWith(heading)).flatMap(({ rows }) => rows.map(({ label }) => label));

it('asks for whom the guide serves, and for nobody else; for an agent and an address only where the guide knows of them', () => {
  fc.assert(
    fc.property(guide, (one) => {
      const blanks = blanksOfParts(commonForm(one, 'form'));
      expect(decideBlanks(blanks).ok).toBe(true);
      const has = (name: string) => blanks.includes(name);
      expect(has('申请人姓名')).toBe(one.audiences.includes('person'));
      expect(has('单位名称')).toBe(one.audiences.some((who) => who !== 'person'));
      expect(has('代理人姓名')).toBe(one.materials.some(({ situation }) => situation === '委托他人办理'));
      expect(has('联系地址')).toBe(one.delivery.includes('邮寄'));
      expect(has('申请事由')).toBe(false);
      expect(askedBlanks(blanks).length).toBeGreaterThan(0);
      for (const name of blanks) if (name !== '日期') expect(sampleWords).toHaveProperty(name);
    }),
  );
});

it('lists the other materials of the guide, each once, the situations of the guide, and nothing else', () => {
  fc.assert(
    fc.property(guide, (one) => {
      const parts = commonForm(one, 'form');
      const others = one.materials.filter(({ key }) => key !== 'form');
      expect(labels(parts, '随表提交').map((label) => label.replace(/^□ /, '').replace(/（.*/, ''))).toEqual(
        others.map(({ name }) => name),
      );
      const boxes = parts[0]?.rows.find(({ label }) => label.startsWith('办理情形'))?.words ?? '';
      const known = new Set(one.materials.map(({ situation }) => situation).filter((text) => text !== ''));
      expect(new Set(boxes.split('　').flatMap((text) => (text === '' ? [] : [text.replace('□ ', '')])))).toEqual(
        known,
      );
    }),
  );
});

it('stands for a form that the agency has not, unless its format is prescribed; what can be filled has a sample', () => {
  const file: FormFile = { file: 'f', name: '表.pdf', kind: 'pdf', size: 1, sha256: '', blanks: [] };
  const fillable: FormFile = { ...file, kind: 'docx', blanks: ['申请人姓名'] };
  const of = (ways: object) => ({ ways: { ...noWays, ...ways } });
  const both = (ways: object) => [blankOf(of(ways)), sampleOf(of(ways))];
  expect(both({})).toEqual([null, null]);
  expect([blankOf({}), sampleOf({})]).toEqual([null, null]);
  expect(both({ fillIn: true })).toEqual(['common', 'made']);
  expect(both({ fillIn: true, prescribed: true })).toEqual([null, null]);
  expect(both({ fillIn: true, prescribed: true, blank: file })).toEqual([file, null]);
  expect(both({ fillIn: true, blank: file })).toEqual([file, null]);
  expect(both({ fillIn: true, blank: fillable })).toEqual([fillable, 'made']);
  expect(both({ fillIn: true, blank: file, sample: fillable })).toEqual([file, fillable]);
});

it('the form of a bundle asks each of its fields once, by place, whatever they are called, and lists what is asked', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 8 }), guide, (fields, { materials }) => {
      const asked = materials.map((one) => ({ code: 'A', key: one.key, material: one, answers: [] }));
      const members = [
        { name: '登记', condition: '' },
        { name: '招牌', condition: '设置招牌' },
      ];
      const parts = bundleForm({ name: '开店一件事', form: { name: '表', fields, replaces: [] } }, asked, members);
      expect(blanksOfParts(parts)).toEqual(fields.map((_, at) => fieldBlank(at)));
      expect(labels(parts, '要填的内容')).toEqual(fields);
      expect(labels(parts, '随表提交')).toHaveLength(materials.length);
      expect(labels(parts, '开店一件事')).toEqual(['√ 登记', '□ 招牌']);
    }),
  );
});
