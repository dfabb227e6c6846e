/** One change in a report, and exactly what it may change in the reading. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { briefly, type Cells, cellsOf, readBytes } from './read-layouts.ts';

const folder = new URL('../../cases/report/', import.meta.url);

interface Trap {
  readonly name: string;
  readonly base: string;
  readonly from: string;
  readonly to: string;
  readonly cells: string;
  readonly findings: string;
}

const traps: Trap[] = readFileSync(new URL('traps.txt', folder), 'utf8')
  .replace(/^#.*$/gm, '')
  .split(/\n{2,}(?=名称)/)
  .filter((block) => block.trim() !== '')
  .map((block) => {
    const field = (name: string) =>
      new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]?.replaceAll('⇥', '\t').replaceAll('⏎', '\n') ?? '';
    const [name, base, from, to] = [field('名称'), field('底本'), field('原文'), field('改为')];
    return { name, base, from, to, cells: field('应得'), findings: field('结论') };
  });

describe('traps', () => {
  it.each(traps)('$name', async ({ base, from, to, cells, findings }) => {
    const source = readFileSync(new URL(base, folder), 'utf8');
    expect(source).toContain(from);
    const before = await readBytes(source);
    const after = await readBytes(source.replace(from, to));
    expect(changed(cellsOf(before.report), cellsOf(after.report))).toEqual(listed(cells, cellsOf(before.report)));
    const old = before.findings.map(briefly);
    expect(after.findings.map(briefly).filter((line) => !take(old, line))).toEqual(
      findings === '无' ? [] : findings.split('; '),
    );
  });
});

function changed(before: Cells, after: Cells): Cells {
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => before[key] !== value));
}

/** `applications/granted/* = null` stands for every cell of the row. */
function listed(text: string, before: Cells): Cells {
  const entries = (text === '无' ? [] : text.split('; ')).flatMap((entry) => {
    const [path = '', value] = entry.split(' = ');
    const keys = path.endsWith('*') ? Object.keys(before).filter((key) => key.startsWith(path.slice(0, -1))) : [path];
    return keys.map((key) => [key, value === 'null' ? null : Number(value)] as const);
  });
  return Object.fromEntries(entries);
}

/** Takes one line out of the list; false where it has none. */
function take(lines: string[], line: string): boolean {
  const at = lines.indexOf(line);
  if (at >= 0) lines.splice(at, 1);
  return at >= 0;
}
