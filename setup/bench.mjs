/**
 * `npm run bench [NAME]`: builds, then runs each `bench/*.ts` whose name contains NAME and that exports
 * `bench(): Promise<{name, baseline, ratio, bar, pass, detail}[]>`; the rows are shown and a missed bar is exit 1. A bench may
 * ask for databases as a test does (test/support/postgres.ts).
 */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { installed, node, root, Stop, say, whenCalled } from './step.mjs';

const columns = ['name', 'baseline', 'ratio', 'bar', 'pass', 'detail'];

await whenCalled(import.meta.url, async () => {
  install();
  await build();
  await compileBenches();
  const wanted = process.argv[2] ?? '';
  const names = benchNames().filter((name) => name.includes(wanted));
  const rows = [];
  const { default: openServerFolder } = await compiled('test/support/server-folder.js');
  const removeServerFolder = await openServerFolder();
  try {
    for (const name of names) {
      const { bench } = await compiled(`bench/${name}.js`);
      if (bench === undefined) continue; // What several benches share.
      say(`正在测量 ${name} ……`);
      rows.push(...(await bench()));
    }
  } finally {
    await removeServerFolder();
  }
  if (rows.length === 0) throw new Stop(`bench 文件夹里没有名称含“${wanted}”的测量。`);
  process.stdout.write(`${table(rows)}\n`);
  const missed = rows.filter((row) => !row.pass);
  process.stdout.write(`${rows.length - missed.length} passed, ${missed.length} failed\n`);
  process.exitCode = missed.length === 0 ? 0 : 1;
});

function benchNames() {
  const folder = join(root, 'bench');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

async function compileBenches() {
  const { code, output } = await node(installed('typescript', 'bin', 'tsc'), ['-p', 'bench']);
  if (code === 0) return;
  say(output.trimEnd());
  throw new Stop('bench 没有编译成（tsc），原因见上。');
}

function compiled(path) {
  return import(pathToFileURL(join(root, 'build', 'bench', path)).href);
}

/** Columns as wide as their widest cell; a Chinese character takes two places. */
function table(rows) {
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => width(line[index]))));
  return lines
    .map((line) =>
      line
        .map((text, index) => text + ' '.repeat(widths[index] - width(text)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cell(value) {
  if (typeof value === 'boolean') return value ? 'yes' : 'NO';
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value ?? '');
}

function width(text) {
  return [...text].reduce((sum, one) => sum + (one.codePointAt(0) > 0x2e7f ? 2 : 1), 0);
}
