/** How the second of two uploads with one key is told. */

/** True for the violation of the key (person, upload key): the other upload was first. */
export function isTaken(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return code === '23505' && constraint === 'file_uploaded_by_upload_key_key';
}
