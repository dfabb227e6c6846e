/** The application form and the doors beside it, by cases that a lawyer can extend. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForm, type FormField, formFields, type TypedForm } from '#law/applicant/apply-form';
import { doorsFor } from '#law/applicant/doors';
import { cleanLine, cleanText } from '#law/applicant/typed-text';

const draft: TypedForm = {
  applicantType: 'naturalPerson',
  name: '张三',
  identityKind: 'idCard',
  identity: '11010519491231002X',
  telephone: '0376-1234567',
  email: '',
  address: '',
  description: '2024年度部门预算',
  carrier: 'electronic',
  route: 'web',
};

const textOf = (file: string) => readFileSync(new URL(`../../cases/applicant/${file}`, import.meta.url), 'utf8');

interface Case {
  readonly title: string;
  readonly form: TypedForm;
  readonly expected: string;
}

const cases: readonly Case[] = textOf('form.txt')
  .split('\n\n')
  .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
  .filter((lines) => lines.length > 0)
  .map(([title = '', ...lines]) => {
    const typed = lines.filter((line) => !line.startsWith('→')).map((line) => line.split(/：(.*)/s));
    const changes = Object.fromEntries(typed.map(([field = '', text = '']) => [fieldOf(field), spelled(text)]));
    return { title, form: { ...draft, ...changes }, expected: lines.at(-1)?.slice(2) ?? '' };
  });

function fieldOf(name: string): FormField {
  const field = formFields.find((one) => one === name);
  if (field === undefined) throw new RangeError(`no such field: ${name}`);
  return field;
}

function spelled(text: string): string {
  const length = /^\{(\d+)个字\}$/.exec(text)?.[1];
  if (length !== undefined) return '字'.repeat(Number(length));
  return text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

describe('the form', () => {
  it.each(cases)('$title', ({ form, expected }) => {
    const checked = checkForm(form);
    if (expected.startsWith('通过 ')) {
      const [field = '', text = ''] = expected.slice(3).split('=');
      expect(checked).toMatchObject({ ok: true, value: { [field]: text } });
      return;
    }
    const [field = '', words = ''] = expected.split(' ');
    const found = checked.ok ? [] : checked.refusals;
    expect(found.map(({ code }) => code)).toEqual([field]);
    expect(found[0]?.message).toContain(words);
    expect(found[0]?.article).toContain('第二十九条');
  });

  it('answers whatever is typed, and what it passes passes again unchanged', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const anything = fc.record(
      Object.fromEntries(formFields.map((field) => [field, fc.oneof(text, fc.constant(draft[field]))])),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        const checked = checkForm(typed as unknown as TypedForm);
        if (checked.ok) expect(checkForm(checked.value)).toEqual(checked);
        else for (const { message } of checked.refusals) expect(message).toMatch(/。$/);
      }),
      { seed: 29, numRuns: 300 },
    );
  });
});

describe('typed text', () => {
  it.each([
    ['一行\r\n两行\u2028三行', '一行\n两行\n三行', '一行 两行 三行'],
    ['\u0000a\u0007b\u009f', 'ab', 'ab'],
    ['半个\ud842字', '半个字', '半个字'],
    ['𠮷野家', '𠮷野家', '𠮷野家'],
  ])('%j', (typed, text, line) => {
    expect(cleanText(typed)).toBe(text);
    expect(cleanLine(typed)).toBe(line);
  });
});

describe('other doors', () => {
  const rows = textOf('doors.csv')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|'));
  it.each(rows)('%s', (description = '', doors = '') => {
    expect(
      doorsFor(description)
        .map(({ key }) => key)
        .join(' ') || '无',
    ).toBe(doors);
  });
});
