import { expect, test } from 'vitest';
import type { Io } from '#cli/io';
import { type Reading, reportCheck } from '#cli/report/check';
import type { Finding } from '#law/report/report';
import { tallyApplications } from '#law/report/tally/applications';
import { planted, reportOf } from '../law/report/reports.ts';

const good = reportOf(
  tallyApplications([
    { applicantType: 'naturalPerson', receivedBeforeYear: false, outcome: 'granted', count: 12 },
    { applicantType: 'commercialEnterprise', receivedBeforeYear: true, outcome: 'unavailableNotHeld', count: 3 },
  ]),
);
const lastYear = { ...good, year: 2023 };
const unread: Finding = {
  rule: 'AR-51',
  severity: 'error',
  table: 'applications',
  row: 'granted',
  column: 'naturalPerson',
  found: '十二件',
  expected: null,
  message: '单元格“十二件”不是数字。',
  place: { line: 41 },
};
const nowhere = { rule: 'AR-50', row: null, column: null, found: null, expected: null, place: null } as const;
const readings: Readonly<Record<string, Reading>> = {
  'good.md': { ok: true, report: good, findings: [], facts: [], places: new Map() },
  'wrong.md': {
    ok: true,
    report: planted(good, [{ row: 'granted', column: 'naturalPerson', value: 21 }]),
    findings: [],
    facts: [],
    places: new Map(),
  },
  'unread.md': {
    ok: true,
    report: planted(good, [{ row: 'granted', column: 'naturalPerson', value: null }]),
    findings: [unread],
    facts: [],
    places: new Map(),
  },
  'lost.md': {
    ok: true,
    report: { ...good, sections: { ...good.sections, problems: null }, appeals: null },
    findings: [
      { ...nowhere, severity: 'error', table: null, message: '没有找到“五、存在的主要问题及改进情况”一节。' },
      { ...nowhere, severity: 'warning', table: 'appeals', message: '没有找到这一节的标题，按表中的内容认出了表格。' },
    ],
    facts: [],
    places: new Map(),
  },
  'last-year.md': { ok: true, report: lastYear, findings: [], facts: [], places: new Map() },
  'child.md': { ok: true, report: { ...good, agency: '示例县某局' }, findings: [], facts: [], places: new Map() },
  'big-child.md': {
    ok: true,
    report: { ...planted(good, [{ row: 'granted', column: 'naturalPerson', value: 99 }]), agency: '示例县某局' },
    findings: [],
    facts: [],
    places: new Map(),
  },
  'picture.md': { ok: false, reason: '文件里没有可以识别的文字。' },
};

async function check(args: string): Promise<{ exit: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const io: Io = {
    readFile: async (path) => {
      if (readings[path] === undefined) throw new Error('ENOENT');
      return new TextEncoder().encode(path);
    },
    writeFile: async () => undefined,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  };
  const exit = await reportCheck(
    args.split(' ').filter((word) => word !== ''),
    io,
    (_, name) => {
      return readings[name] ?? { ok: false, reason: '没有这个文件。' };
    },
  );
  return { exit, ...said };
}

const json = async (args: string) => JSON.parse((await check(args)).out);

test('a report that reconciles is fine', async () => {
  expect(await check('good.md --json')).toEqual({
    exit: 0,
    out: JSON.stringify([{ file: 'good.md', ok: true, findings: [] }]),
    err: '',
  });
});

test('a wrong figure is exit 1, and its cell is named first', async () => {
  const { exit, out, err } = await check('wrong.md good.md --json');
  const [wrong, fine] = JSON.parse(out);
  expect([exit, err]).toEqual([1, '']);
  expect(fine).toEqual({ file: 'good.md', ok: true, findings: [] });
  expect(wrong).toMatchObject({ file: 'wrong.md', ok: false });
  expect(wrong.findings[0]).toMatchObject({
    rule: 'AR-60',
    row: 'granted',
    column: 'naturalPerson',
    found: 21,
    expected: 12,
  });
  expect(Object.keys(wrong.findings[0])).toEqual([
    'rule',
    'severity',
    'table',
    'row',
    'column',
    'found',
    'expected',
    'message',
    'place',
  ]);
});

test('what reading found stands in the answer and is not said twice', async () => {
  const [{ ok, findings }] = await json('unread.md --json');
  expect(ok).toBe(false);
  expect(findings.filter((one: Finding) => one.rule === 'AR-51')).toEqual([unread]);
  expect(findings.find((one: Finding) => one.rule === 'AR-61')).toMatchObject({ expected: 12 });
});

test('a section that reading did not find is said once, and what reading only wondered at hides no error', async () => {
  const [{ findings }] = await json('lost.md --json');
  expect(findings.map((one: Finding) => `${one.rule} ${one.severity} ${one.table}`)).toEqual([
    'AR-50 error null',
    'AR-50 warning appeals',
    'AR-50 error appeals',
  ]);
});

test('last year’s report is set beside it', async () => {
  const [{ findings }] = await json('good.md --previous last-year.md --json');
  expect(findings.filter((one: Finding) => one.rule === 'AR-62').map((one: Finding) => one.column)).toEqual([
    'commercialEnterprise',
    'total',
  ]);
});

test('children are summed', async () => {
  expect((await json('good.md --children child.md --json'))[0].ok).toBe(true);
  const [{ findings }] = await json('good.md --children child.md big-child.md --json');
  expect(findings[0]).toMatchObject({ rule: 'AR-70', found: '示例县某局' });
  const [{ findings: bigger }] = await json('good.md --children big-child.md --json');
  expect(bigger[0]).toMatchObject({ rule: 'AR-72', row: 'granted', column: 'naturalPerson', found: 12 });
});

test('of several files the ones that can be read go on; the others are named, and are never fine', async () => {
  const { exit, out, err } = await check('good.md picture.md wrong.md --json');
  expect(exit).toBe(2);
  expect(err).toBe('“picture.md”：文件里没有可以识别的文字。');
  expect(JSON.parse(out).map(({ file, ok }: { file: string; ok: boolean }) => `${file} ${ok}`)).toEqual([
    'good.md true',
    'picture.md false',
    'wrong.md false',
  ]);
  expect(JSON.parse(out)[1].findings).toMatchObject([{ rule: 'AR-50', severity: 'error' }]);
  expect((await check('good.md --previous picture.md')).exit).toBe(2);
});

test('without --json it is told in words', async () => {
  const { exit, out } = await check('wrong.md');
  expect(exit).toBe(1);
  expect(out).toMatch(/^wrong\.md：发现\d+处错误\n {2}\[错误\] AR-60 申请情况表/);
});

test.each([
  ['', '没有写要核对的文件'],
  ['--json', '没有写要核对的文件'],
  ['nowhere.md --json', '不能读取文件“nowhere.md”'],
  ['picture.md --json', '“picture.md”：文件里没有可以识别的文字'],
  ['good.md --previous', '--previous 后面应写上年报告的文件'],
  ['good.md --children --json', '--children 后面应写下级报告的文件'],
  ['good.md --last last-year.md', '不认识参数“--last”'],
  ['good.md wrong.md --children child.md', '一次只能核对一份汇总报告'],
])('“%s” can not be used: one sentence, exit 2', async (args, sentence) => {
  const { exit, out, err } = await check(args);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain(sentence);
  expect(err).not.toContain('\n');
});
