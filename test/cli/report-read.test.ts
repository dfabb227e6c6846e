/** `gongkai report read`: what it prints and how it exits. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Io } from '#cli/io';
import { reportRead } from '#cli/report/read';

const folder = new URL('../cases/report/', import.meta.url);

async function run(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const io: Io = {
    readFile: async (path) =>
      path === 'picture.md' ? Buffer.from('89504e470d0a1a0a00', 'hex') : readFileSync(new URL(path, folder)),
    writeFile: async () => {},
    out: (text) => {
      out += `${text}\n`;
    },
    err: (text) => {
      err += `${text}\n`;
    },
  };
  return { exit: await reportRead(args, io), out, err };
}

describe('report read', () => {
  it('prints one JSON document and nothing else', async () => {
    const { exit, out, err } = await run('broken-tabs.md', '--json');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(['report', 'findings', 'facts']);
    expect(answer.report.applications.newlyReceived.total).toBe(15);
    expect(answer.findings[0]).toMatchObject({
      rule: 'AR-91',
      found: '本年度止件数',
      expected: '本年废止件数',
      place: { line: expect.any(Number) },
    });
    expect(answer.facts[0]).toEqual({
      text: '主动公开政府信息 126 条',
      name: 'activelyDisclosed',
      value: 126,
      unit: '条',
      section: 1,
    });
  });

  it('tells a person what was read', async () => {
    const { exit, out } = await run('broken-tabs.md');
    expect(exit).toBe(0);
    expect(out).toContain('机关：云泽县档案管理局');
    expect(out).toContain('表：175格，读出175格');
    expect(out).toContain('本年新收15件，上年结转2件，本年办结16件，结转下年度1件');
  });

  it('exits 1 where the reading found an error', async () => {
    const { exit, out } = await run('pictures.html');
    expect(exit).toBe(1);
    expect(out).toContain('没有读到');
    expect(out).toContain('错误 AR-50');
  });

  it.each([
    [['none.md'], '不能读取文件“none.md”'],
    [[], '用法：gongkai report read'],
    [['a.md', 'b.md'], '用法：gongkai report read'],
    [['broken-tabs.md', '--xml'], '用法：gongkai report read'],
    [['picture.md'], '这是 PNG 图片'],
  ])('exits 2 with one sentence: %s', async (args, message) => {
    const { exit, out, err } = await run(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
