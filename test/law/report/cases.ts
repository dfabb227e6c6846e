/** Reads a file of cases: one a line, `#` starts a comment line. */

import { readFileSync } from 'node:fs';

export function linesOf(path: string): readonly string[] {
  return readFileSync(new URL(`../../cases/${path}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** Lines of comma separated values. */
export function casesOf(path: string): readonly (readonly string[])[] {
  return linesOf(path).map((line) => line.split(',').map((cell) => cell.trim()));
}
