/** What is typed into a form of the site and the document that comes back: checked, never kept, never logged. */

import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { disposition } from '#contract/download';
import type { FormError } from '../form/summary.tsx';
import { blankField } from './forms-view.tsx';

export const typedBody = z.record(z.string().max(20), z.string().max(20_000)).default({});
/** Filling costs the server more than a page does [convention]. */
export const formWishes = { max: 20, timeWindow: 60_000 };
export const documentWishes = { max: 60, timeWindow: 60_000 };
const mostCharacters = 300;

type Typed = Readonly<Record<string, string>>;

/** One for each field that holds more than a line of a form can. */
export function tooLong(asked: readonly string[], typed: Typed): readonly FormError[] {
  return asked.flatMap((label, at) => {
    const field = blankField(at);
    const { length } = typed[field] ?? '';
    if (length <= mostCharacters) return [];
    return [{ field, message: `“${label}”有${length}个字，最多${mostCharacters}个字。请缩短。` }];
  });
}

/** In the order of the fields. */
export function filledWords(asked: readonly string[], typed: Typed): readonly string[] {
  return asked.map((_, at) => typed[blankField(at)] ?? '');
}

/** `private`: somebody's data stands in it. */
export function sendForm(reply: FastifyReply, name: string, bytes: Uint8Array, reach: 'private' | 'public') {
  return reply
    .headers({
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': disposition(`${name}.docx`),
      'cache-control': reach === 'public' ? 'public, max-age=300' : 'no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    })
    .send(Buffer.from(bytes));
}
