/** How a reader wants pages set: large type (适老化) and high contrast, remembered in one cookie without any script. */

import { z } from 'zod';

export interface Reading {
  readonly large: boolean;
  readonly contrast: boolean;
}

export const plainReading: Reading = { large: false, contrast: false };

const cookieName = 'reading';
const oneYearSeconds = 31_536_000;

/** Reads the cookie header; anything unknown is the plain setting. */
export function readingOf(cookieHeader: string | undefined): Reading {
  const pairs = (cookieHeader ?? '').split(';').map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) ?? '';
  const words = value.split('.');
  return { large: words.includes('large'), contrast: words.includes('contrast') };
}

/** The Set-Cookie header that remembers a setting for a year; the plain setting removes the cookie. */
export function readingCookie({ large, contrast }: Reading): string {
  const words = [...(large ? ['large'] : []), ...(contrast ? ['contrast'] : [])];
  const age = words.length === 0 ? 0 : oneYearSeconds;
  return `${cookieName}=${words.join('.')}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly`;
}

/** A place of this site to go back to: never another host, so that the switch can not lead anybody away. */
const back = z
  .string()
  .max(2000)
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .refine((path) => new URL(path, 'http://site.invalid').host === 'site.invalid');

export const readingQuery = z.strictObject({
  large: z.enum(['0', '1']),
  contrast: z.enum(['0', '1']),
  back: back.optional(),
});

/** The address that switches to a setting and comes back to `path`. */
export function readingHref({ large, contrast }: Reading, path: string): string {
  const query = new URLSearchParams({ large: large ? '1' : '0', contrast: contrast ? '1' : '0', back: path });
  return `/reading?${query.toString()}`;
}
