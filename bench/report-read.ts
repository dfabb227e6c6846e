/** Reading and checking published reports, each against the parser of its format alone on the same bytes. */

import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { checkReport } from '#law/report/check/check';
import { readReport } from '#law/report/read/read';
import { boundedReader } from '#paper/read/bounded';
import { openPdf } from '#paper/read/pdf/library';
import { readDocument } from '#paper/read/read';
import { readReportFile } from '#paper/read/report-file';
import type { Result } from './result.ts';

/** Found from where the program is, for a bench runs compiled, in another folder. */
const cases = new URL('../../../../test/cases/report/', import.meta.resolve('#law/report/read/read'));

/** So many times the rounds that are measured. */
const warmUps = 10;

interface Measured {
  readonly file: string;
  readonly baseline: string;
  /** At most so many times as long as the baseline. */
  readonly bar: number;
  readonly parse: (bytes: Uint8Array) => unknown;
  readonly rounds: number;
}

const page = (bytes: Uint8Array) => load(new TextDecoder().decode(bytes));
const measured: readonly Measured[] = [
  { file: 'cms-page.html', baseline: "cheerio's load of the page", bar: 2, parse: page, rounds: 41 },
  { file: 'span-per-sign.html', baseline: "cheerio's load of the page", bar: 2, parse: page, rounds: 41 },
  { file: 'wps-saved-as-html.html', baseline: "cheerio's load of the page", bar: 2, parse: page, rounds: 41 },
  {
    file: 'docx-merged-cells.docx',
    baseline: "unzip and cheerio's load of the XML",
    bar: 2,
    rounds: 21,
    parse: (bytes) => load(new TextDecoder().decode(unzipSync(bytes)['word/document.xml']), { xml: true }),
  },
  { file: 'pdf-ruled.pdf', baseline: "pdf.js's text of the pages", bar: 2.5, parse: textOfPages, rounds: 11 },
];

export async function bench(): Promise<Result[]> {
  const results: Result[] = [];
  for (const one of measured) results.push(await resultOf(one));
  return [...results, await inBulk()];
}

async function resultOf({ file, baseline, bar, parse, rounds }: Measured): Promise<Result> {
  const bytes = Uint8Array.from(readFileSync(new URL(file, cases)));
  // Both as in a server that has run for a while: compiled.
  for (let i = 0; i < rounds * warmUps; i += 1) {
    await parse(bytes);
    await readAndCheck(bytes);
  }
  const [alone, whole] = await quickestMs(rounds, [() => parse(bytes), () => readAndCheck(bytes)]);
  const ratio = whole / alone;
  return {
    name: `report read and check ${file}`,
    baseline,
    ratio,
    bar,
    pass: ratio <= bar,
    detail: `${whole.toFixed(2)} ms against ${alone.toFixed(2)} ms, ${Math.round(1000 / whole)} reports/s, ${bytes.length} bytes`,
  };
}

/** The quickest of alternating rounds: works of a few milliseconds that nothing else on the machine has held up. */
async function quickestMs(rounds: number, works: readonly [() => unknown, () => unknown]): Promise<[number, number]> {
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round += 1) {
    for (const i of [0, 1] as const) {
      const start = performance.now();
      await works[i]();
      best[i] = Math.min(best[i], performance.now() - start);
    }
  }
  return best;
}

const bulk = 500;
const bulkLayouts = ['cms-page.html', 'wps-saved-as-html.html', 'docx-merged-cells.docx', 'pdf-ruled.pdf', 'pipes.md'];

/** Files dropped in bulk: two threads with their limits, as the collection reads them, against one thread without any. */
async function inBulk(): Promise<Result> {
  const files = bulkLayouts.map((file) => Uint8Array.from(readFileSync(new URL(file, cases))));
  const fileAt = (i: number) => files[i % files.length] ?? new Uint8Array();
  const readers = [0, 1].map(() => boundedReader({ heapMb: 200, longestMs: 60_000 }));
  const bounded = async () => {
    let next = 0;
    await Promise.all(
      readers.map(async (read) => {
        while (next < bulk) {
          const bytes = fileAt(next);
          next += 1;
          const reading = await readReportFile(bytes, 'report', read);
          if (!reading.ok) throw new Error(reading.reason);
          checkReport(reading.report, { facts: reading.facts });
        }
      }),
    );
  };
  const bare = async () => {
    for (let i = 0; i < bulk; i += 1) await readAndCheck(fileAt(i));
  };
  const [alone, whole] = await quickestMs(3, [bare, bounded]);
  const ratio = whole / alone;
  return {
    name: `${bulk} report files in bulk, read and checked`,
    baseline: 'the same in one thread without limits',
    ratio,
    bar: 1.5,
    pass: ratio <= 1.5,
    detail: `${(whole / 1000).toFixed(1)} s against ${(alone / 1000).toFixed(1)} s: ${Math.round((bulk / whole) * 1000)} files/s, a fifth of them PDF, a fifth DOCX`,
  };
}

async function readAndCheck(bytes: Uint8Array): Promise<void> {
  const reading = await readDocument(bytes, 'report');
  if (!reading.ok) throw new Error(reading.reason);
  const { report, facts } = readReport(reading.document);
  checkReport(report, { facts });
}

async function textOfPages(bytes: Uint8Array): Promise<void> {
  const { document } = await openPdf(bytes);
  for (let number = 1; number <= document.numPages; number += 1)
    await (await document.getPage(number)).getTextContent();
  await document.loadingTask.destroy();
}
