/** `gongkai report rollup`: the sum of reports as a report, with the list of who is in it. */

import { isOldForm } from '#law/report/check/of-reading';
import type { Finding } from '#law/report/report';
import { checkRollup } from '#law/report/rollup/check';
import { type Rollup, type RollupPart, rollUp } from '#law/report/rollup/rollup';
import { writeReport } from '#paper/report/formats';
import { rollupToCsv } from '#paper/report/rollup-csv';
import type { Io } from '../io.ts';
import type { Read } from './check.ts';
import { type RollupWords, rollupWords } from './rollup-words.ts';

interface Unread {
  readonly file: string;
  readonly reason: string;
}

/** Exit 0; 1 where a member is missing, could not be read or the sum has an error (the file is written all the same); 2 where nothing could be summed. */
export async function reportRollup(args: readonly string[], io: Io, read: Read): Promise<0 | 1 | 2> {
  const words = rollupWords(args);
  if (typeof words === 'string') return refuse(io, words);
  const expected = await listOf(words.list, io);
  if (typeof expected === 'string') return refuse(io, expected);
  const { parts, unread } = await readAll(words.files, io, read);
  if (parts.length === 0) return refuse(io, `没有一份报告可以读取。${unread[0]?.reason ?? ''}`);
  const before = await readAll(words.previous, io, read);
  const year = words.year ?? commonest(parts.map(({ report }) => report.year));
  const rollup = rollUp(parts, { agency: words.agency, year, expected });
  const findings = [
    ...rollup.findings,
    ...checkRollup(
      rollup,
      before.parts.map(({ report }) => report),
    ),
  ];
  const bytes =
    words.to === 'csv' ? new TextEncoder().encode(rollupToCsv(rollup)) : await writeReport(rollup.report, words.to);
  try {
    await io.writeFile(words.out, bytes);
  } catch {
    return refuse(io, `不能写入文件“${words.out}”。请检查文件夹是否存在、是否有写入权限。`);
  }
  const all = [...unread, ...before.unread];
  tell(rollup, findings, all, words, io);
  return all.length > 0 || findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function refuse(io: Io, sentence: string): 2 {
  io.err(sentence);
  return 2;
}

/** A file that can not be read holds up no other: it is named, and not counted. */
async function readAll(files: readonly string[], io: Io, read: Read) {
  const parts: RollupPart[] = [];
  const unread: Unread[] = [];
  for (const file of files) {
    const bytes = await io.readFile(file).catch(() => null);
    const reading =
      bytes === null
        ? { ok: false as const, reason: '不能读取文件，请检查文件是否存在、是否有读取权限。' }
        : await read(bytes, file);
    if (!reading.ok) unread.push({ file, reason: reading.reason });
    else {
      parts.push({ source: file, report: reading.report, oldForm: isOldForm(reading.findings) });
    }
  }
  return { parts, unread };
}

/** Names of agencies, one to a line; null where no list is given; a sentence where it can not be read. */
async function listOf(file: string | null, io: Io): Promise<readonly string[] | null | string> {
  if (file === null) return null;
  const bytes = await io.readFile(file).catch(() => null);
  if (bytes === null) return `不能读取名单“${file}”。请检查文件是否存在、是否有读取权限。`;
  const names = new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .map((line) => line.split(/[,\t]/)[0]?.trim() ?? '');
  const found = names.filter((name) => name !== '');
  return found.length === 0 ? `名单“${file}”是空的。请每行写一个机关的名称。` : found;
}

function commonest(years: readonly number[]): number {
  const times = new Map<number, number>();
  for (const year of years) times.set(year, (times.get(year) ?? 0) + 1);
  return [...times].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 0;
}

function tell(
  rollup: Rollup,
  findings: readonly Finding[],
  unread: readonly Unread[],
  words: RollupWords,
  io: Io,
): void {
  const { coverage, cells } = rollup;
  const named = (parts: readonly RollupPart[]) =>
    parts.map(({ report, source }) => ({ agency: report.agency, year: report.year, source }));
  if (words.json) {
    const { counted, missing, again, otherYear, olderForm, unlisted } = coverage;
    const lists = { counted: named(counted), missing, again: named(again), otherYear: named(otherYear) };
    io.out(
      JSON.stringify({
        coverage: { ...lists, olderForm: named(olderForm), unlisted: named(unlisted), unread },
        cells,
        findings,
      }),
    );
    return;
  }
  io.out(`${words.out}：汇总了${coverage.counted.length}个机关${rollup.report.year}年度的报告。`);
  for (const { file, reason } of unread) io.err(`“${file}”没有计入：${reason}`);
  for (const { rule, message } of findings) io.err(`${rule} ${message}`);
}
