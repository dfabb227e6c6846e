/**
 * How much the gate finds: personal numbers of every kind, written in every way, hidden in each of thirty places of files, counted;
 * and how often it stops what is clean. A sample here, 2,000 numbers with `npm run drill gate`.
 */

import { describe, expect, test } from 'vitest';
import { addDays, day } from '#law/calendar/day';
import { passesLuhn } from '#law/person/bank-card';
import { creditCodeCheckCharacter } from '#law/person/credit-code';
import { findPersonalData } from '#law/person/find-personal-data';
import { idCheckCharacter } from '#law/person/id-number';
import { screen } from '#paper/screen/screen';
import { chance } from '#work/demo/chance';
import { type HidingPlace, hidingPlaces } from '../support/hiding-places.ts';
import { docx, paragraph } from '../support/planted.ts';

const count = Number(process.env['GONGKAI_DRILL_NUMBERS'] ?? 320);
const leastRecall = 0.995;
const mostFalse = 1 / 200;
const { below, pick } = chance(2026);
const digits = (n: number) => Array.from({ length: n }, () => below(10)).join('');
const birthday = () => addDays(day('1930-01-01'), below(30_000)).replaceAll('-', '');

function idNumber(): string {
  const first17 = `${pick(['11', '32', '41', '51', '65'])}${digits(4)}${birthday()}${digits(3)}`;
  return first17 + idCheckCharacter(first17);
}
function card(length: number): string {
  const body = `62${digits(length - 3)}`;
  return [...'0123456789'].map((last) => body + last).find(passesLuhn) ?? '';
}
const mobile = () => `1${3 + below(7)}${digits(9)}`;
const wide = (text: string) => text.replace(/[0-9X]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const parts = (text: string, sign: string, ...sizes: readonly number[]) => {
  let at = 0;
  const piece = (size: number) => {
    at += size;
    return text.slice(at - size, at);
  };
  return sizes.map(piece).join(sign);
};

/** Each digit as the sign at its place. */
const said = (text: string, ways: string) => text.replace(/\d/g, (digit) => [...ways][Number(digit)] ?? '');

/** Ways of writing with signs of ASCII. */
const narrow: readonly (() => string)[] = [
  idNumber,
  () => idNumber().replace('X', 'x'),
  () => parts(idNumber(), ' ', 6, 8, 4),
  () => parts(idNumber(), '-', 6, 4, 4, 4),
  () => `41${digits(4)}${birthday().slice(2)}${digits(3)}`,
  mobile,
  () => `+86${mobile()}`,
  () => parts(mobile(), ' ', 3, 4, 4),
  () => parts(mobile(), '-', 3, 4, 4),
  () => card(19),
  () => card(16),
  () => parts(card(19), ' ', 4, 4, 4, 4, 3),
];
const written = [
  ...narrow,
  () => wide(idNumber()),
  () => wide(mobile()),
  () => parts(mobile(), '\u00ad', 3, 4, 4),
  () => parts(mobile(), '·', 3, 4, 4),
  () => idNumber().replace('X', pick(['×', 'Х', 'х'])),
  () => parts(mobile(), '/', 3, 4, 4),
  () => parts(idNumber(), '/', 6, 8, 4),
  () => parts(mobile(), '.', 3, 4, 4),
  () => parts(idNumber(), '.', 6, 8, 4),
  () => said(mobile(), '〇一二三四五六七八九'),
  () => said(mobile(), '零幺二三四五六七八九'),
  () => said(idNumber(), '零壹贰叁肆伍陆柒捌玖'),
  () => said(mobile(), '⓪①②③④⑤⑥⑦⑧⑨'),
  () => said(mobile(), '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'),
  () => parts(mobile(), '一', 3, 4, 4),
  () => `${mobile().slice(0, 9)}0`.replaceAll('0', 'O') + digits(1),
];

describe('recall', () => {
  test(`${count} numbers in ${hidingPlaces.length} places`, async () => {
    expect(hidingPlaces.length).toBeGreaterThanOrEqual(30);
    const missed: string[] = [];
    for (let i = 0; i < count; i += 1) {
      const place = hidingPlaces[i % hidingPlaces.length] as HidingPlace;
      const ways = place.narrow ? narrow : written;
      const number = ways[Math.floor(i / hidingPlaces.length) % ways.length]?.() ?? '';
      const { findings } = await screen({ name: '附件', bytes: place.hide(number) });
      if (!findings.some(({ kind }) => kind !== 'unseen')) missed.push(`${place.name}: ${number}`);
    }
    process.stdout.write(`gate: ${count - missed.length} of ${count} found\n`);
    expect(missed.length / count, missed.join('\n')).toBeLessThanOrEqual(1 - leastRecall);
  }, 900_000);
});

function creditCode(): string {
  const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const tail = Array.from({ length: 9 }, () => pick([...characters])).join('');
  const first17 = `${pick(['11', '12', '51', '91', '92', '93'])}${pick(['110105', '410100', '321000'])}${tail}`;
  return first17 + creditCodeCheckCharacter(first17);
}

/** What stands in documents of an agency and looks like numbers of persons to a careless eye. */
const harmless: readonly (() => string)[] = [
  () => `统一社会信用代码：${creditCode()}`,
  () => `示政办〔20${10 + below(16)}〕${1 + below(200)}号，索引号${creditCode()}/20${10 + below(16)}-${digits(5)}`,
  () => `咨询电话0376-${1 + below(9)}${digits(6)}，邮编4${digits(5)}`,
  () =>
    `总投资${1 + below(9)}${digits(3)},${digits(3)},${digits(3)}.${digits(2)}元，其中财政资金${digits(6)}.${digits(2)}万元`,
  () => `2026年${1 + below(12)}月${1 + below(28)}日至2026年12月31日，共${1 + below(300)}户${1 + below(2000)}人`,
  () => `项目代码20${10 + below(16)}-411528-${digits(2)}-01-${digits(6)}`,
  () =>
    `附件${said(String(1 + below(9)), '⓪①②③④⑤⑥⑦⑧⑨')}：①申请表②承诺书③委托书；联系电话0376-${7}${digits(6)}/${7}${digits(6)}`,
  () =>
    `二〇二六年${pick(['一', '三', '十一'])}月二十${pick(['一', '三', '八'])}日，第一、二、三、四、五、六、七、八、九项，第一三五中学`,
  () =>
    `流水号OA2026${digits(8)}，单号NO.${digits(12)}，比例1/2/3/4，2026.${1 + below(12)}.${1 + below(28)}/2026.12.31`,
  () =>
    `服务器192.168.${below(256)}.${below(256)}，版本10.${10 + below(90)}.${10 + below(90)}，ISBN 978-7-${digits(4)}-${digits(4)}-${below(10)}`,
  () => `用电量${digits(6)}/${digits(6)}/${digits(6)}千瓦时，户数${digits(4)}/${digits(4)}/${digits(4)}/${digits(4)}`,
  () => `面积${digits(5)}.${digits(2)}平方米，东经115.${digits(6)}，北纬32.${digits(6)}`,
];

test(`at most one in 200 clean documents is stopped, and no credit code that says what it is`, async () => {
  const documents = Math.max(200, count);
  const stopped: string[] = [];
  for (let i = 0; i < documents; i += 1) {
    const text = harmless.map((one) => one());
    const { findings } = await screen({ name: '公告', bytes: docx(text.map(paragraph).join('')) });
    const found = findings.filter(({ kind }) => kind !== 'unseen');
    if (found.length > 0) stopped.push(`${found.map(({ found: what }) => what)} in ${text.join(' ')}`);
    expect(findPersonalData(text[0] ?? '')).toEqual([]);
  }
  process.stdout.write(`gate: ${stopped.length} of ${documents} clean documents stopped\n`);
  expect(stopped.length / documents, stopped.join('\n')).toBeLessThanOrEqual(mostFalse);
}, 900_000);
