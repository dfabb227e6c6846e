/** Random damage to the corpus: lines lost, doubled and shuffled, files cut, encodings confused. Never a crash, never a wrong figure in silence. */

import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { checkReport } from '#law/report/check/check';
import { readReport } from '#law/report/read/read';
import { readDocument } from '#paper/read/read';
import { corpusDocument, corpusNames, isWhole } from './corpus.ts';
import { cellsOf } from './read-layouts.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const damage = fc.record({
  act: fc.constantFrom('delete', 'double', 'shuffle', 'cut', 'hole', 'encode', 'noise'),
  at: share,
  /** How much of the document: lines, or bytes of it. */
  much: fc.constantFrom(0.002, 0.01, 0.05, 0.3),
  with: share,
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

const encodings = ['gbk', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'utf8'];

function damaged(bytes: Uint8Array, { act, at, much, with: how }: Damage): Uint8Array {
  const text = Buffer.from(bytes);
  const from = Math.floor(at * text.length);
  if (act === 'cut') return text.subarray(0, from);
  if (act === 'hole') {
    // A hole reaches to a line's end: what is left of a number is not taken for one.
    const end = text.indexOf(10, from + Math.floor(much * text.length));
    const start = text.lastIndexOf(10, from);
    return Buffer.concat([text.subarray(0, start + 1), text.subarray(end < 0 ? text.length : end)]);
  }
  if (act === 'noise') {
    const noisy = Buffer.from(text);
    for (let i = from; i < from + 40 && i < noisy.length; i += 1) noisy[i] = 128 + ((i * 31) % 128);
    return noisy;
  }
  if (act === 'encode') {
    const encoding = encodings[Math.floor(how * encodings.length)] ?? 'gbk';
    return iconv.encode(text.toString('utf8'), encoding, { addBOM: encoding.startsWith('utf-16') });
  }
  const lines = text.toString('latin1').split('\n');
  const first = Math.floor(at * lines.length);
  const count = Math.max(1, Math.floor(much * lines.length));
  const run = lines.slice(first, first + count);
  const shuffled = [...run].sort((a, b) => ((a.length * 7919 + first) % 101) - ((b.length * 7919 + first) % 101));
  const put = act === 'delete' ? [] : act === 'double' ? [...run, ...run] : shuffled;
  return Buffer.from([...lines.slice(0, first), ...put, ...lines.slice(first + count)].join('\n'), 'latin1');
}

/** Documents in which a line is a row: where a line is one cell, two exchanged are another report, not a damaged one. */
const rowsToLines = corpusNames().filter(
  (name) => /\.(?:html?|md|txt|mht)$/.test(name) && !name.startsWith('one-cell'),
);

it('whatever happens to the file, no figure changes without a word', async () => {
  const whole = (await Promise.all(rowsToLines.map(corpusDocument))).filter(isWhole);
  expect(whole.length).toBeGreaterThan(20);
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.array(damage, { minLength: 1, maxLength: 3 }), async (n, list) => {
      const document = whole[n % whole.length];
      if (document === undefined) return;
      const bytes = list.reduce<Uint8Array>((some, one) => damaged(some, one), document.bytes);
      const read = await readDocument(bytes, document.name);
      if (!read.ok) {
        expect(read.reason).toMatch(/。$/);
        return;
      }
      const { report, findings, facts } = readReport(read.document);
      const truth = cellsOf(document.expected.report);
      const wrong = Object.entries(cellsOf(report)).filter(([key, value]) => value !== null && value !== truth[key]);
      if (wrong.length === 0) return;
      const said = [...findings, ...checkReport(report, { facts }).findings];
      expect(said.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).not.toEqual([]);
    }),
    { numRuns: 150, seed: 20211, endOnFailure: true },
  );
}, 60_000);

it.each(corpusNames().filter((name) => /\.(?:pdf|docx|xlsx)$/.test(name)))(
  '%s: bytes damaged never crash',
  async (name) => {
    const { bytes, expected } = await corpusDocument(name);
    const truth = cellsOf(expected.report);
    for (const at of [0.2, 0.7, 0.98]) {
      for (const act of ['cut', 'noise'] as const) {
        const read = await readDocument(damaged(bytes, { act, at, much: 0.01, with: 0 }), name);
        if (!read.ok) {
          expect(read.reason).toMatch(/。$/);
          continue;
        }
        const { report, findings, facts } = readReport(read.document);
        const wrong = Object.entries(cellsOf(report)).filter(([key, value]) => value !== null && value !== truth[key]);
        const said = [...findings, ...checkReport(report, { facts }).findings].filter(
          ({ severity }) => severity !== 'info',
        );
        expect(wrong.length === 0 || said.length > 0).toBe(true);
      }
    }
  },
);
