/** Which agency a report is of, by the name that stands in it: certain, likely, or to be said by a person. Never a guess. */

import { folded } from '../read/wording.ts';

export interface NamedAgency {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}

export type Match =
  | { readonly kind: 'certain'; readonly code: string }
  /** One agency's name holds the other's words: a person says whether it is meant. */
  | { readonly kind: 'likely'; readonly code: string }
  | { readonly kind: 'none' };

const none: Match = { kind: 'none' };
/** A name of two signs is in too many others. */
const shortestPart = 4;

export function matchAgency(written: string, agencies: readonly NamedAgency[]): Match {
  const name = plain(written);
  if (name === '') return none;
  const same = agencies.filter((one) => plain(one.name) === name || plain(one.shortName) === name);
  const [only, second] = same;
  if (only !== undefined) return second === undefined ? { kind: 'certain', code: only.code } : none;
  if (name.length < shortestPart) return none;
  const likely = agencies.filter((one) => plain(one.name).endsWith(name) || name.endsWith(plain(one.name)));
  return likely.length === 1 && likely[0] !== undefined ? { kind: 'likely', code: likely[0].code } : none;
}

/** Without spaces, brackets and what stands in them at the end; half-width and full-width alike. */
function plain(name: string): string {
  return folded(name)
    .replace(/\s/g, '')
    .replace(/[(（][^)）]*[)）]$/, '')
    .replace(/[·・.]/g, '');
}
