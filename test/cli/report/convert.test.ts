import { expect, test } from 'vitest';
import { reportConvert } from '#cli/report/convert';
import type { Finding } from '#law/report/report';
import { reportToHtml } from '#paper/report/to-html';
import { reportToJson } from '#paper/report/to-json';
import { numberedReport } from '../../paper/report-samples.ts';

const report = numberedReport();
const finding: Finding = {
  rule: 'AR-51',
  severity: 'error',
  table: 'appeals',
  row: null,
  column: null,
  found: '—',
  expected: null,
  message: '单元格不是数。',
  place: null,
};

/** Runs the command on a disk that holds `a.json` and refuses to write below `/locked`. */
async function convert(words: string, findings: readonly Finding[] = []) {
  const written = new Map<string, string>();
  const errors: string[] = [];
  const output: string[] = [];
  const io = {
    readFile: async (path: string) => {
      if (path === 'a.json') return new TextEncoder().encode(reportToJson(report));
      if (path === 'b.bin') return new Uint8Array([1, 2, 3]);
      throw new Error(`ENOENT ${path}`);
    },
    writeFile: async (path: string, bytes: Uint8Array) => {
      if (path.startsWith('/locked')) throw new Error('EACCES');
      written.set(path, new TextDecoder().decode(bytes));
    },
    out: (text: string) => output.push(text),
    err: (text: string) => errors.push(text),
  };
  const exit = await reportConvert(words.split(' ').filter(Boolean), io, (bytes, name) =>
    name.endsWith('.json')
      ? { ok: true, report: JSON.parse(new TextDecoder().decode(bytes)), findings, facts: [] }
      : { ok: false, reason: '不是可以读取的文件格式。' },
  );
  return { exit, written, errors, output };
}

test('writes the report in the format asked for, and says nothing', async () => {
  const { exit, written, errors, output } = await convert('a.json --to html -o out.html');
  expect([exit, errors, output]).toEqual([0, [], []]);
  expect(written).toEqual(new Map([['out.html', reportToHtml(report)]]));
});

test('writes what could be read, names what could not, and exits 1', async () => {
  const { exit, written, errors } = await convert('a.json --to json --out out.json', [
    finding,
    { ...finding, severity: 'warning', message: '只是提醒。' },
  ]);
  expect([exit, errors]).toEqual([1, ['AR-51 单元格不是数。']]);
  expect(written.get('out.json')).toBe(reportToJson(report));
});

test.each([
  ['', '缺少参数'],
  ['a.json --to html', '缺少参数'],
  ['a.json -o x', '缺少参数'],
  ['a.json a.json --to html -o x', '给了2份'],
  ['a.json --to pptx -o x', '可用的格式有：html、md、docx、pdf、xlsx、csv、json'],
  ['a.json --to toString -o x', '可用的格式有'],
  ['a.json --to html -o x --force', '参数不对'],
  ['none.json --to html -o x', '不能读取文件“none.json”'],
  ['b.bin --to html -o x', '“b.bin”：不是可以读取的文件格式。'],
  ['a.json --to html -o /locked/x', '不能写入文件“/locked/x”'],
])('“%s” can not be done: exit 2 and one sentence', async (words, sentence) => {
  const { exit, written, errors, output } = await convert(words);
  expect([exit, written.size, errors.length, output]).toEqual([2, 0, 1, []]);
  expect(errors[0]).toContain(sentence);
});
