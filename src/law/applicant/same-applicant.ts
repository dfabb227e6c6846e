/** Whether two applications are one person's: by the number of the proof of identity, else by name and a way to reach them (OUT-35). */

export interface Party {
  readonly name: string;
  /** Null where none was recorded. */
  readonly identity: string | null;
  readonly contact: { readonly telephone: string; readonly email: string; readonly address: string };
}

/** `otherName` and `noSharedContact` are said where one of the two, or both, has no number. */
export type PartyMatch = 'sameNumber' | 'otherNumber' | 'sameNameAndContact' | 'otherName' | 'noSharedContact';

export function matchParties(one: Party, other: Party): PartyMatch {
  if (one.identity !== null && other.identity !== null) {
    return comparableNumber(one.identity) === comparableNumber(other.identity) ? 'sameNumber' : 'otherNumber';
  }
  if (bare(one.name) !== bare(other.name)) return 'otherName';
  const ways = ['telephone', 'email', 'address'] as const;
  const shared = ways.some((way) => {
    const [mine, theirs] = [one, other].map(({ contact }) => plain[way](contact[way]));
    return mine !== '' && mine === theirs;
  });
  return shared ? 'sameNameAndContact' : 'noSharedContact';
}

/** One number however it was typed: width, case, blanks and dashes make no other person. */
export function comparableNumber(identity: string): string {
  return identity
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '');
}

const plain = {
  /** The prefix of the country is dialled or not. */
  telephone: (text: string) => bare(text).replace(/^(?:00)?86(?=1\d{10}$)/, ''),
  email: (text: string) => text.normalize('NFKC').trim().toLowerCase(),
  /** No. 1-2 is not No. 12. */
  address: (text: string) =>
    text
      .split(/(?<=[0-9０-９])[^\p{L}\p{N}]+(?=[0-9０-９])/u)
      .map(bare)
      .join('-'),
} as const;

/** Letters and digits alone: width, case, blanks, dots and dashes are matters of typing. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
