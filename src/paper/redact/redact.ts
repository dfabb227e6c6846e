/** The doors to masking: each in a thread apart, with its limits. */

import { apart } from '../apart.ts';
import type { Cleaned } from './clean.ts';
import type { Drawn, PageSizes, Redacted, Refused } from './draw.ts';
import type { Mark } from './marks.ts';

export type RedactTask =
  | { readonly task: 'pages'; readonly bytes: Uint8Array }
  | { readonly task: 'picture'; readonly bytes: Uint8Array; readonly page: number }
  | { readonly task: 'draw'; readonly bytes: Uint8Array; readonly marks: readonly Mark[] }
  | { readonly task: 'clean'; readonly bytes: Uint8Array };

const tooMuch: Refused = {
  ok: false,
  reason: '文件过于复杂，没有在规定的时间和内存内办完，没有保存。请拆分或者简化后再试。',
};

async function inThread<Answer>(task: RedactTask, longestMs: number): Promise<Answer | Refused> {
  const script = new URL('./thread.js', import.meta.url);
  return (await apart<RedactTask, Answer>(script, task, { heapMb: 400, longestMs })) ?? tooMuch;
}

export const pagesOf = (bytes: Uint8Array) => inThread<PageSizes | Refused>({ task: 'pages', bytes }, 60_000);

export const pictureOf = (bytes: Uint8Array, page: number) =>
  inThread<Drawn | Refused>({ task: 'picture', bytes, page }, 30_000);

/** A page takes about a second, and another to prove it. */
export const redactPages = (bytes: Uint8Array, marks: readonly Mark[]) =>
  inThread<Redacted | Refused>({ task: 'draw', bytes, marks }, 600_000);

/** An Office file without what is not shown, every personal number in it masked. */
export const cleanFile = (bytes: Uint8Array) => inThread<Cleaned | Refused>({ task: 'clean', bytes }, 120_000);
