/** How the second of two drops of the same bytes is told. */

/** True for the violation of the key (agency, year, digest): the other was first. */
export function isTakenDigest(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return code === '23505' && constraint === 'collected_file_digest';
}
