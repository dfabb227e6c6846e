/** One ledger case a column: an agency's column of its site. */

/** `column:shili-spj:duties` */
export function columnCaseId(agency: string, key: string): string {
  return `column:${agency}:${key}`;
}

/** The key in the inverse of {@link columnCaseId}. Throws RangeError on any other text. */
export function columnKeyOf(caseId: string): string {
  const key = /^column:[a-z0-9-]+:([a-z0-9-]+)$/.exec(caseId)?.[1];
  if (key === undefined) throw new RangeError(`not the id of a column: ${caseId}`);
  return key;
}
