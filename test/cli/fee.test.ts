/** `gongkai fee`: what it prints and with which exit. */

import { describe, expect, it } from 'vitest';
import { fee } from '#cli/fee';

async function ran(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const exit = await fee(args, { out: (text) => void out.push(text), err: (text) => void err.push(text) });
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

it.each([
  [['--items', '35', '--json'], 3000],
  [['--json', '--items', '10'], 0],
  [['--items=41', '--json'], 4300],
  [['--pages', '250', '--json'], 4700],
  [['--pages', '0', '--json'], 0],
])('%j is %d yuan', async (args, yuan) => {
  const { exit, out, err } = await ran(...args);
  expect([exit, err]).toEqual([0, '']);
  const printed = JSON.parse(out);
  expect(Object.keys(printed)).toEqual(['yuan', 'steps', 'because']);
  expect(printed.yuan).toBe(yuan);
});

it('explains itself in words', async () => {
  const { out } = await ran('--pages', '250');
  expect(out).toContain('一件申请共250页：信息处理费4700元');
  expect(out).toContain('第201至250页，50页×40元=2000元');
  expect(out).toContain('《政府信息公开信息处理费管理办法》第五条');
});

describe('exit 2 and one sentence for', () => {
  it.each([
    [[], /--items 或者 --pages/],
    [['--items'], /--items 或者 --pages/],
    [['--items', '3', '--pages', '4'], /--items 或者 --pages/],
    [['--copies', '3'], /--items 或者 --pages/],
    [['--items', '-1'], /件数应当是0至1000000的整数/],
    [['--items', '1.5'], /件数应当是/],
    [['--pages', '十二'], /页数应当是/],
    [['--pages', '1000001'], /页数应当是/],
  ])('%j', async (args, sentence) => {
    const { exit, out, err } = await ran(...args);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err.split('\n')).toHaveLength(1);
  });
});
