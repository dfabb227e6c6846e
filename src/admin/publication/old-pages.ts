/** A folder of old pages as it lies in a ZIP: its files by the names that people wrote, unpacked a batch at a time, and sent. */

import { unzipSync } from 'fflate';
import { type OldPageResult, oldPageResults } from '#law/publication/old-page';
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

export interface Folder {
  /** Names in the ZIP by the path that the list writes; whoever packs a folder often packs the folder itself: also by the path below it. */
  readonly names: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

/** Throws what the library says of a broken ZIP. */
export function openFolder(bytes: Uint8Array): Folder {
  const names = new Map<string, string>();
  const below = new Map<string, string>();
  unzipSync(bytes, {
    filter: ({ name }) => {
      if (name.endsWith('/')) return false;
      const written = writtenName(name);
      names.set(written, name);
      for (let at = written.indexOf('/'); at >= 0; at = written.indexOf('/', at + 1)) {
        const rest = written.slice(at + 1);
        if (!below.has(rest)) below.set(rest, name);
      }
      return false;
    },
  });
  return { names: new Map([...below, ...names]), bytes };
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

interface Sending {
  readonly dry: boolean;
  readonly stopped: () => boolean;
  readonly told: (outcomes: readonly Outcome[]) => void;
}

/** Sends what can be sent, batch by batch; what the list or the folder lacks is returned at once. Sent again, what stands is known. */
export async function sendFolder(folder: Folder, rows: readonly Listed[], { dry, stopped, told }: Sending) {
  const ready: { readonly row: number; readonly page: NonNullable<Listed['page']>; readonly name: string }[] = [];
  const returned: Outcome[] = [];
  for (const { row, page, messages } of rows) {
    const name = page === null ? undefined : folder.names.get(page.file);
    const missing = page === null ? messages : [`压缩包里没有文件“${page.file}”。`];
    if (page !== null && name !== undefined) ready.push({ row, page, name });
    else
      returned.push({ row, file: page?.file ?? '', title: page?.title ?? '', result: 'returned', messages: missing });
  }
  told(returned);
  for (let at = 0; at < ready.length && !stopped(); ) {
    const batch = ready.slice(at, at + atOnce);
    const wanted = new Set(batch.map(({ name }) => name));
    const files = unzipSync(folder.bytes, { filter: ({ name }) => wanted.has(name) });
    const pages: { row: number; page: NonNullable<Listed['page']>; content: string }[] = [];
    let size = 0;
    for (const { row, page, name } of batch) {
      const bytes = files[name] ?? new Uint8Array();
      if (pages.length > 0 && size + bytes.length > mostBatchBytes) break;
      size += bytes.length;
      pages.push({ row, page, content: base64Of(bytes) });
    }
    const { results } = await dataOf(api.POST('/api/old-pages', { body: { dry, pages } }));
    told(
      results.map(({ row, result, messages }) => {
        const page = pages.find((one) => one.row === row)?.page;
        return { row, file: page?.file ?? '', title: page?.title ?? '', result, messages };
      }),
    );
    at += pages.length;
  }
}

function base64Of(bytes: Uint8Array): string {
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
