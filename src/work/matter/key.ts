/** A matter among the cases that a number and a code open: its query code is computed from this key. */

const prefix = 'matter ';

export function matterKey(id: number): string {
  return `${prefix}${id}`;
}

/** Null for the key of another kind of case. */
export function matterIdOf(key: string): number | null {
  return key.startsWith(prefix) ? Number(key.slice(prefix.length)) : null;
}
