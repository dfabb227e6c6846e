/** `gongkai clock`: what it prints and with which exit, for cases that can be used, that the law refuses, that nobody can read. */

import { describe, expect, it } from 'vitest';
import { clock } from '#cli/clock';

interface Ran {
  readonly exit: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

async function ran(args: readonly string[], file: string | Uint8Array | null): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const exit = await clock(args, {
    readFile: async (path) => {
      if (file === null || path !== 'case.json') throw new Error('ENOENT');
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
  });
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

const consultation = JSON.stringify({
  received: '2025-09-18',
  events: [
    { on: '2025-09-24', type: 'consultationSent', to: 'thirdParty' },
    { on: '2025-09-25', type: 'consultationReceived' },
    { on: '2025-10-15', type: 'opinionArrived' },
  ],
  asOf: '2025-10-20',
});

const twiceAsked = JSON.stringify({
  received: '2025-09-18',
  events: [
    { on: '2025-09-22', type: 'correctionAsked' },
    { on: '2025-09-23', type: 'correctionAsked' },
  ],
});

describe('with --json', () => {
  it('one document with the answer of the contract', async () => {
    const { exit, out, err } = await ran(['case.json', '--json'], consultation);
    expect([exit, err]).toEqual([0, '']);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      due: '2025-11-06',
      state: 'running',
      provisional: false,
      deadlines: { correctionNotice: '2025-09-28', reply: '2025-11-06' },
      calendar: 'CN-2026.1',
    });
    expect(answer.steps[1]).toMatchObject({ rule: 'REG-37', from: '2025-09-18', workingDays: 20, to: '2025-10-22' });
    expect(Object.keys(answer.deadlines)).toEqual(['correctionNotice', 'reply']);
  });

  it('the refusal, and exit 1', async () => {
    const { exit, out, err } = await ran(['--json', 'case.json'], twiceAsked);
    expect([exit, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toMatchObject({ refusals: [{ code: 'second-correction', rule: 'REG-39' }] });
  });

  it('reads a file that begins with a byte order mark', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(consultation)]);
    expect((await ran(['case.json', '--json'], bytes)).exit).toBe(0);
  });
});

describe('in words', () => {
  it('tells the due day, every step with its article, and every day', async () => {
    const { exit, out } = await ran(['case.json'], consultation);
    expect(exit).toBe(0);
    for (const words of [
      '答复期限：2025年11月6日（周四）',
      '《中华人民共和国政府信息公开条例》第三十三条第三款',
      '2025年10月1日（周三）　不计入　　　　国庆节、中秋节放假（国办发明电〔2024〕12号）',
      '2025年10月10日（周五）　不计入　　　　征求意见期间，不计算在期限内',
      '2025年9月20日（周六）　不计入　　　　休息日\n',
      '2025年11月6日（周四）　第20个工作日\n',
    ]) {
      expect(out).toContain(words);
    }
  });

  it('warns of days whose notice is not out', async () => {
    const { out } = await ran(['case.json'], JSON.stringify({ received: '2026-12-10' }));
    expect(out).toContain('2027年及以后的节假日安排尚未公布');
  });

  it('refuses on stderr with the article', async () => {
    const { exit, out, err } = await ran(['case.json'], twiceAsked);
    expect([exit, out]).toEqual([1, '']);
    expect(err).toContain('《中华人民共和国政府信息公开条例》第三十条');
  });
});

describe('exit 2 and one sentence for', () => {
  it.each<[string, string[], string | Uint8Array | null, RegExp]>([
    ['no file', [], consultation, /需要一个案例文件/],
    ['two files', ['case.json', 'other.json'], consultation, /需要一个案例文件/],
    ['an unknown option', ['--yaml', 'case.json'], consultation, /需要一个案例文件/],
    ['a missing file', ['other.json'], consultation, /不能读取案例文件“other.json”/],
    ['a file that is no JSON', ['case.json', '--json'], '{"received"', /不是UTF-8编码的JSON/],
    ['a file in another encoding', ['case.json'], new Uint8Array([0x7b, 0xca, 0xd5, 0x7d]), /不是UTF-8编码的JSON/],
    ['a case without day', ['case.json', '--json'], '{"events": []}', /“received”没有填写/],
    ['a list', ['case.json'], '[]', /应当是一个JSON对象/],
  ])('%s', async (_, args, file, sentence) => {
    const { exit, out, err } = await ran(args, file);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err.split('\n')).toHaveLength(1);
  });
});
