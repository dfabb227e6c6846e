/** One ledger case a report: the agency's report of a year. */

/** `report:xixian-spj:2024` */
export function reportCaseId(agency: string, year: number): string {
  return `report:${agency}:${year}`;
}

/** The inverse of {@link reportCaseId}. Throws RangeError on any other text. */
export function reportOf(caseId: string): { readonly agency: string; readonly year: number } {
  const match = /^report:([a-z0-9-]+):(\d{4})$/.exec(caseId);
  const [, agency, year] = match ?? [];
  if (agency === undefined || year === undefined) throw new RangeError(`not the id of a report: ${caseId}`);
  return { agency, year: Number(year) };
}
