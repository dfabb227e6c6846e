/** One ledger case for each agency whose report is collected, and one for the year itself. */

/** `collection:shili-zfb:2025:shili-spj` */
export function collectedCaseId(agency: string, year: number, child: string): string {
  return `${collectionYearId(agency, year)}:${child}`;
}

/** `collection:shili-zfb:2025`: also what the files that were dropped belong to. */
export function collectionYearId(agency: string, year: number): string {
  return `collection:${agency}:${year}`;
}

/** The inverse of both; `child` is null for the year. Throws RangeError on any other text. */
export function collectionOf(caseId: string): { readonly year: number; readonly child: string | null } {
  const [, year, child = null] = /^collection:[a-z0-9-]+:(\d{4})(?::([a-z0-9-]+))?$/.exec(caseId) ?? [];
  if (year === undefined) throw new RangeError(`not the id of a collection: ${caseId}`);
  return { year: Number(year), child };
}
