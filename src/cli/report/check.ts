/** `gongkai report check`: what reading and checking found in each report, with last year's and the children's beside it. */

import { checkReading } from '#law/report/check/of-reading';
import type { AnnualReport, Fact, Finding, Place, Severity } from '#law/report/report';
import type { Io } from '../io.ts';
import { type CheckWords, checkWords } from './check-words.ts';

export interface ReadReport {
  readonly ok: true;
  readonly report: AnnualReport;
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  readonly places: ReadonlyMap<string, Place>;
}
/** `reason`: one Chinese sentence. */
export type Reading = ReadReport | { readonly ok: false; readonly reason: string };
export type Read = (bytes: Uint8Array, name: string) => Reading | Promise<Reading>;

export interface FileChecked {
  readonly file: string;
  /** No finding of severity error. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

const missing = '请检查文件是否存在、是否有读取权限。';

/** Exit 0 where no report has an error, 1 where one has, 2 where a file or the words can not be used. */
export async function reportCheck(args: readonly string[], io: Io, read: Read): Promise<0 | 1 | 2> {
  const words = checkWords(args);
  if (typeof words === 'string') return refuse(io, words);
  const readings = new Map<string, Reading>();
  const { files, previous, children } = words;
  for (const file of [...files, ...(previous === null ? [] : [previous]), ...children]) {
    const bytes = await io.readFile(file).catch(() => null);
    const reading: Reading = bytes === null ? { ok: false, reason: missing } : await read(bytes, file);
    if (!reading.ok) {
      io.err(bytes === null ? `不能读取文件“${file}”。${missing}` : `“${file}”：${reading.reason}`);
      // Of several the others go on; without last year's report, or with a child missing, the answer would be another.
      if (files.length === 1 || !files.includes(file)) return 2;
    }
    readings.set(file, reading);
  }
  const results = files.map((file) => checked(file, words, readings));
  io.out(words.json ? JSON.stringify(results) : results.map(inWords).join('\n'));
  if ([...readings.values()].some(({ ok }) => !ok)) return 2;
  return results.every(({ ok }) => ok) ? 0 : 1;
}

function refuse(io: Io, sentence: string): 2 {
  io.err(sentence);
  return 2;
}

function checked(file: string, words: CheckWords, readings: ReadonlyMap<string, Reading>): FileChecked {
  const reading = readings.get(file);
  if (reading === undefined) throw new RangeError(`not read: ${file}`);
  if (!reading.ok) return { file, ok: false, findings: [unread(reading.reason)] };
  const before = lastYear(reading.report, words, readings);
  const children = words.children.flatMap((child) => readOf(child, readings)?.report ?? []);
  const all = checkReading(reading, {
    ...(before === undefined ? {} : { previous: before.report, previousFacts: before.facts }),
    ...(children.length === 0 ? {} : { children }),
  });
  return { file, ok: all.every(({ severity }) => severity !== 'error'), findings: all };
}

function readOf(file: string, readings: ReadonlyMap<string, Reading>): ReadReport | undefined {
  const reading = readings.get(file);
  return reading?.ok ? reading : undefined;
}

/** A file of several that can not be read is an answer of its own, never a report in which nothing was found. */
function unread(reason: string): Finding {
  const nowhere = { table: null, row: null, column: null, found: null, expected: null, place: null };
  return { rule: 'AR-50', severity: 'error', message: `文件没有读取：${reason}`, ...nowhere };
}

/** With several files, last year's report belongs to the one of its agency; a single file is always set beside it. */
function lastYear(
  report: AnnualReport,
  words: CheckWords,
  readings: ReadonlyMap<string, Reading>,
): ReadReport | undefined {
  const before = words.previous === null ? undefined : readOf(words.previous, readings);
  if (before === undefined || words.files.length === 1) return before;
  const name = (agency: string) => agency.replace(/\s/g, '');
  return name(before.report.agency) === name(report.agency) && before.report.year === report.year - 1
    ? before
    : undefined;
}

const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', info: '提示' };

function inWords({ file, ok, findings }: FileChecked): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const head = ok ? `${file}：没有发现错误` : `${file}：发现${errors}处错误`;
  return [
    head,
    ...findings.map(({ severity, rule, message }) => `  [${severityNames[severity]}] ${rule} ${message}`),
  ].join('\n');
}
