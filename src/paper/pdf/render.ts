/** Data and a template → a PDF (PDF/UA-1: tagged, titled, in Chinese, fonts embedded). The one door to typesetting. */

import { availableParallelism } from 'node:os';
import type { PdfInside, PdfTemplate } from './message.ts';
import { PdfRefused } from './refused.ts';
import { type Outcome, type Typesetter, typesetter } from './typesetter.ts';

/** Entries of lists in one document, at all depths: some 200 pages of table. */
const mostEntries = 40_000;
/** Characters of one document. */
const mostCharacters = 4_000_000;
/** Bytes of the PDFs that are shown in another. */
const mostInside = 40 * 1024 * 1024;
/** Documents that wait: beyond it a caller is told to come back, instead of waiting for minutes. */
const mostWaiting = 200;

const bounds = { time: 20_000, memory: 700 * 1024 * 1024, idle: 30_000 };
const pool = Array.from({ length: Math.min(2, Math.max(1, availableParallelism() - 1)) }, () => typesetter(bounds));
const free: Typesetter[] = [...pool];
const waiting: ((one: Typesetter) => void)[] = [];

/**
 * The same data give the same bytes: the moment of making is no part of a PDF but for `createdOn` in the data.
 * @throws PdfRefused with a Chinese sentence where the document is too large or can not be made.
 */
export async function renderPdf(
  template: PdfTemplate,
  data: unknown,
  files: readonly PdfInside[] = [],
): Promise<Uint8Array> {
  const text = textOf(data);
  const inside = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (text.length > mostCharacters || entriesIn(data) > mostEntries || inside > mostInside)
    throw new PdfRefused('tooLarge');
  const one = await taken();
  try {
    const job = { template, data: text, files };
    const first = await one.set(job);
    // What ended the process may have been left by the document before: a fresh process tries once more.
    return bytesOf('ended' in first && first.ended === 'crash' ? await one.set(job) : first);
  } finally {
    given(one);
  }
}

/** A book has thousands of pages, so it has a process of its own, with more time and memory, and one at a time. */
const bookBounds = { time: 180_000, memory: 3 * 1024 * 1024 * 1024, idle: 1_000 };
const mostOfBook = 40_000_000;
const bookTypesetter = typesetter(bookBounds);
let bookBefore: Promise<unknown> = Promise.resolve();

export interface Book {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** As `renderPdf`, for a whole book; `stop` ends it. @throws PdfRefused */
export async function renderBook(template: PdfTemplate, data: unknown, stop: AbortSignal): Promise<Book> {
  const text = textOf(data);
  if (text.length > mostOfBook) throw new PdfRefused('tooLarge');
  const set = () =>
    stop.aborted
      ? Promise.resolve({ ok: false, ended: 'stopped' } as const)
      : bookTypesetter.set({ template, data: text }, stop);
  // As above: a process that was just being ended for want of work takes nothing more.
  const setting = bookBefore.then(set).then((first) => ('ended' in first && first.ended === 'crash' ? set() : first));
  bookBefore = setting.catch(() => undefined);
  const outcome = await setting;
  return { bytes: bytesOf(outcome), pages: outcome.ok ? outcome.pages : 0 };
}

const textOf = (data: unknown) =>
  JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? readable(value) : value));

/** Half a character and what controls terminals stand in no document. */
function readable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/(?![\n\t])\p{Cc}/gu, '');
}

function bytesOf(outcome: Outcome): Uint8Array {
  if (outcome.ok) return outcome.bytes;
  if ('ended' in outcome) throw new PdfRefused(outcome.ended);
  throw new PdfRefused('notSet', outcome.reason);
}

async function taken(): Promise<Typesetter> {
  const one = free.pop();
  if (one !== undefined) return one;
  if (waiting.length >= mostWaiting) throw new PdfRefused('busy');
  return new Promise((resolve) => waiting.push(resolve));
}

function given(one: Typesetter): void {
  const next = waiting.shift();
  if (next === undefined) free.push(one);
  else next(one);
}

function entriesIn(data: unknown): number {
  if (Array.isArray(data)) return data.length + data.reduce((sum: number, one) => sum + entriesIn(one), 0);
  if (typeof data !== 'object' || data === null) return 0;
  return Object.values(data).reduce((sum: number, one) => sum + entriesIn(one), 0);
}
