/** The small values that requests and responses are made of. */

import { z } from 'zod';
import { withoutInvisible } from '#law/applicant/typed-text';
import { type Day, parseDay } from '#law/calendar/day';

/** A day that exists, `YYYY-MM-DD`. */
export const day = z.iso.date().refine((text): text is Day => parseDay(text) !== null);

/** A year as an address writes it: four digits. */
export const yearText = z.string().regex(/^20\d\d$/);

/** Code of an agency: lower-case letters, digits, hyphens. */
export const agencyCode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** Text as people type it, without the characters that make it look like another. */
const typed = z.string().overwrite(withoutInvisible);

/** One line of text: no control characters and no halves of characters, which a database can not keep. */
export const line = typed.regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** Text of several lines, under the same rule. */
export const paragraphs = typed.regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u);

/** A count, or null where it is not known. */
export const count = z.int().min(0).nullable();

/** The same schema under each key: all of them, and no other. */
export function eachOf<K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>);
}
