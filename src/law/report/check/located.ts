/** Findings on a report that was read from a file, with the place of the figure that they name. */

import { placeKey } from '../read/read.ts';
import type { Finding, Place } from '../report.ts';

/** A finding about a row points at its total, one about a table at nothing. What has a place keeps it. */
export function located(findings: readonly Finding[], places: ReadonlyMap<string, Place>): readonly Finding[] {
  return findings.map((finding) => {
    const { table, row, column, place } = finding;
    if (place !== null || table === null || row === null) return finding;
    const stands = places.get(placeKey(table, row, column)) ?? places.get(placeKey(table, row, 'total'));
    return stands === undefined ? finding : { ...finding, place: stands };
  });
}
