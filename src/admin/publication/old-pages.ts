/** A folder of old pages as it lies in a ZIP: its files by the names that people wrote, unpacked a batch at a time, and sent. */

import { unzipSync } from 'fflate';
import { type OldPageResult, oldPageResults } from '#law/publication/old-page';
import { isFurniture, mostPageBytes, mostPictureBytes } from '#law/publication/old-picture';
import { api } from '../client/api.ts';
import { toCsv } from '../client/csv.ts';
import { dataOf } from '../client/fault.ts';
import type { paths } from '../client/schema.ts';

export type Listed =
  paths['/api/old-pages/list']['post']['responses'][200]['content']['application/json']['rows'][number];

export interface Outcome {
  readonly row: number;
  readonly file: string;
  readonly title: string;
  readonly result: OldPageResult;
  readonly messages: readonly string[];
}

/** Pages of one request: some seconds on a slow machine, so that the count moves. */
const atOnce = 40;
const mostBatchBytes = 20 * 1024 * 1024;

interface Packed {
  /** As the ZIP has it. */
  readonly name: string;
  /** Bytes unpacked, as the ZIP says. */
  readonly size: number;
}

export interface Folder {
  /** By the path that the list writes; whoever packs a folder often packs the folder itself: also by the path below it. */
  readonly files: ReadonlyMap<string, Packed>;
  /** By the path in small letters: older sites did not tell them from large ones. */
  readonly anyCase: ReadonlyMap<string, Packed>;
  readonly bytes: Uint8Array;
}

/** Throws what the library says of a broken ZIP. What leads out of the folder is not in it. */
export function openFolder(bytes: Uint8Array): Folder {
  const files = new Map<string, Packed>();
  const below = new Map<string, Packed>();
  unzipSync(bytes, {
    filter: ({ name, originalSize: size }) => {
      const written = writtenName(name)
        .replaceAll('\\', '/')
        .replace(/^(?:\.?\/)+/, '');
      if (written.endsWith('/') || written.split('/').includes('..')) return false;
      files.set(written, { name, size });
      for (let at = written.indexOf('/'); at >= 0; at = written.indexOf('/', at + 1)) {
        const rest = written.slice(at + 1);
        if (!below.has(rest)) below.set(rest, { name, size });
      }
      return false;
    },
  });
  const all = new Map([...below, ...files]);
  return { files: all, anyCase: new Map([...all].map(([path, file]) => [path.toLowerCase(), file])), bytes };
}

/** Names without the mark of UTF-8 are those of a Chinese Windows. */
function writtenName(name: string): string {
  if (!/[\x80-\xff]/.test(name) || /[^\0-\xff]/.test(name)) return name;
  const bytes = Uint8Array.from(name, (one) => one.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Of these files the bytes, by name; none of one that is broken. */
function unpacked({ bytes }: Folder, names: ReadonlySet<string>): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => names.has(name) });
  } catch {
    return Object.assign({}, ...[...names].map((name) => oneUnpacked(bytes, name)));
  }
}

function oneUnpacked(bytes: Uint8Array, wanted: string): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => name === wanted });
  } catch {
    return {};
  }
}

/** By how many of the pages looked at in the trial each picture is shown. */
export interface Seen {
  pages: number;
  readonly shownBy: Map<string, number>;
}

/** What stands on so many pages that it is the site's own. */
export function furnitureIn({ pages, shownBy }: Seen): readonly string[] {
  return [...shownBy].flatMap(([path, n]) => (isFurniture(n, pages) ? [path] : []));
}

interface Sending {
  readonly dry: boolean;
  /** Takes pictures over. */
  readonly pictures: boolean;
  readonly seen: Seen;
  readonly stopped: () => boolean;
  readonly told: (outcomes: readonly Outcome[]) => void;
}

type Body = paths['/api/old-pages']['post']['requestBody']['content']['application/json'];
type Sent = Body['pages'][number];
type Answer = paths['/api/old-pages']['post']['responses'][200]['content']['application/json']['results'][number];

/** Sends what can be sent, batch by batch; what the list or the folder lacks is returned at once. Sent again, what stands is known. */
export async function sendFolder(folder: Folder, rows: readonly Listed[], sending: Sending) {
  const ready: { readonly row: number; readonly page: NonNullable<Listed['page']>; readonly file: Packed }[] = [];
  const returned: Outcome[] = [];
  for (const { row, page, messages } of rows) {
    const file = page === null ? undefined : folder.files.get(page.file);
    const missing = page === null ? messages : [`压缩包里没有文件“${page.file}”。`];
    if (page !== null && file !== undefined) ready.push({ row, page, file });
    else
      returned.push({ row, file: page?.file ?? '', title: page?.title ?? '', result: 'returned', messages: missing });
  }
  sending.told(returned);
  for (let at = 0; at < ready.length && !sending.stopped(); ) {
    const batch = upTo(ready.slice(at, at + atOnce), ({ file }) => file.size);
    const files = unpacked(folder, new Set(batch.map(({ file }) => file.name)));
    const pages = batch.map(({ row, page, file }) => ({ row, page, content: base64Of(files[file.name]) }));
    const wanting = await send(pages, sending);
    if (sending.dry) count(sending.seen, batch.length, wanting);
    await sendPictures(folder, pages, wanting, sending);
    at += batch.length;
  }
}

/** The first of them that together are not too large; one at least. */
function upTo<T>(all: readonly T[], sizeOf: (one: T) => number): readonly T[] {
  let size = 0;
  const end = all.findIndex((one, i) => {
    size += sizeOf(one);
    return i > 0 && size > mostBatchBytes;
  });
  return end < 0 ? all : all.slice(0, end);
}

/** Tells what became of them; those that are to be sent again with their pictures are handed back. */
async function send(pages: Sent[], { dry, pictures, told }: Sending): Promise<readonly Answer[]> {
  const { results } = await dataOf(api.POST('/api/old-pages', { body: { dry, pictures, pages } }));
  const outcomes = results.flatMap(({ row, result, messages }): Outcome[] => {
    const page = pages.find((one) => one.row === row)?.page;
    if (result === 'wanting') return [];
    return [{ row, file: page?.file ?? '', title: page?.title ?? '', result, messages }];
  });
  told(outcomes);
  return results.filter(({ result }) => result === 'wanting');
}

function count(seen: Seen, pages: number, wanting: readonly Answer[]): void {
  seen.pages += pages;
  for (const path of wanting.flatMap(({ wants }) => wants)) seen.shownBy.set(path, (seen.shownBy.get(path) ?? 0) + 1);
}

async function sendPictures(folder: Folder, pages: readonly Sent[], wanting: readonly Answer[], sending: Sending) {
  const furniture = new Set(furnitureIn(sending.seen));
  const all = wanting.flatMap(({ row, wants }) => {
    const page = pages.find((one) => one.row === row);
    return page === undefined ? [] : [{ page, chosen: chosenOf(folder, wants, furniture) }];
  });
  for (let at = 0; at < all.length && !sending.stopped(); ) {
    const batch = upTo(all.slice(at), ({ chosen }) => chosen.reduce((sum, { file }) => sum + (file?.size ?? 0), 0));
    const names = batch.flatMap(({ chosen }) => chosen.flatMap(({ file }) => (file === null ? [] : [file.name])));
    const files = unpacked(folder, new Set(names));
    const again = batch.map(({ page, chosen }) => ({
      ...page,
      pictures: chosen.map(({ path, file, left }) => ({
        path,
        ...(file === null ? {} : { content: base64Of(files[file.name]) }),
        ...(left === null ? {} : { left }),
      })),
    }));
    await send(again, sending);
    at += batch.length;
  }
}

interface Chosen {
  readonly path: string;
  /** Null where it stays behind. */
  readonly file: Packed | null;
  readonly left: 'tooLarge' | 'furniture' | null;
}

/** Of what a page shows, what the folder has of it, and what of that is sent. */
function chosenOf(folder: Folder, wants: readonly string[], furniture: ReadonlySet<string>): readonly Chosen[] {
  let size = 0;
  return wants.flatMap((path): Chosen[] => {
    const file = folder.files.get(path) ?? folder.anyCase.get(path.toLowerCase());
    if (file === undefined) return [];
    if (furniture.has(path)) return [{ path, file: null, left: 'furniture' }];
    if (file.size > mostPictureBytes || size + file.size > mostPageBytes)
      return [{ path, file: null, left: 'tooLarge' }];
    size += file.size;
    return [{ path, file, left: null }];
  });
}

function base64Of(bytes: Uint8Array = new Uint8Array()): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** Every row with its answer. */
export function outcomesAsCsv(outcomes: readonly Outcome[]): string {
  const rows = outcomes.toSorted((a, b) => a.row - b.row);
  return toCsv([
    ['行', '文件', '标题', '结果', '说明'],
    ...rows.map(({ row, file, title, result, messages }) => [
      ...[String(row), file, title, oldPageResults[result], messages.join('')],
    ]),
  ]);
}
