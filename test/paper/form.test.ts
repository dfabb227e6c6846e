/** A form with named blanks is filled whatever its runs; nothing that is typed becomes markup; a bomb is refused. */

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { blanksIn, filledForm } from '#paper/form/blanks';
import { plainForm } from '#paper/form/plain-form';
import { readDocument } from '#paper/read/read';

const form = await plainForm({ title: '申请表', blanks: ['申请人姓名', '联系电话'], remark: '（示例）' });
const wordsOf = async (bytes: Uint8Array) => {
  const read = await readDocument(bytes, '表.docx');
  return JSON.stringify(read);
};
const document = (xml: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document><w:body>${xml}</w:body></w:document>`),
  });
const bodyOf = (bytes: Uint8Array | null) =>
  strFromU8(unzipSync(bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());

it('knows the blanks of the form that it made, and fills them', async () => {
  expect(blanksIn(form)).toEqual(['申请人姓名', '联系电话', '日期']);
  const filled = filledForm(
    form,
    new Map([
      ['申请人姓名', '张三'],
      ['日期', '2026年11月27日'],
    ]),
  );
  const words = await wordsOf(filled ?? new Uint8Array());
  expect(words).toContain('张三');
  expect(words).toContain('2026年11月27日');
  expect(words).not.toContain('{{');
  expect(words).toContain('＿＿＿');
});

it('is the same form of the same words', () => {
  const values = new Map([['申请人姓名', '张三']]);
  expect(filledForm(form, values)).toEqual(filledForm(form, values));
});

it('finds a blank that is broken into runs, and leaves nothing of its name', () => {
  const broken = document(
    '<w:p><w:r><w:t>姓名：{</w:t></w:r><w:r><w:t xml:space="preserve">{申请人</w:t></w:r><w:r><w:t>姓名}} 先生</w:t></w:r></w:p>',
  );
  expect(blanksIn(broken)).toEqual(['申请人姓名']);
  const body = bodyOf(filledForm(broken, new Map([['申请人姓名', '李四']])));
  expect(body.replace(/<[^>]+>/g, '')).toBe('姓名：李四 先生');
});

it('never lets what is typed become markup', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const body = bodyOf(
        filledForm(document('<w:p><w:r><w:t>{{申请人姓名}}</w:t></w:r></w:p>'), new Map([['申请人姓名', typed]])),
      );
      expect(body.match(/<[^>]*>/g)).toHaveLength(10);
      expect(body).not.toMatch(/\p{Cc}/u);
    }),
  );
});

it('opens nothing that is broken, and no bomb', () => {
  expect(blanksIn(strToU8('PK\x03\x04 broken'))).toBeNull();
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(30 * 1_048_576) });
  expect(blanksIn(bomb)).toBeNull();
  expect(filledForm(bomb, new Map())).toBeNull();
});
