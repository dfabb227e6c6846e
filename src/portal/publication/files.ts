/** The files of documents, made when they are asked for and kept for the next who asks. */

import { createHash } from 'node:crypto';
import type { Office } from '#work/office';
import { type DocumentFile, type DocumentFormat, documentFile } from '#work/publication/download';
import type { PublishedDocument } from '#work/publication/published';

const mostKept = 100;

export type DocumentFiles = (
  document: PublishedDocument,
  format: DocumentFormat,
  place: { readonly origin: string; readonly path: string },
) => Promise<DocumentFile>;

/** Kept by everything that they are made of, so that a kept one is never stale. */
export function openDocumentFiles(office: Office): DocumentFiles {
  const kept = new Map<string, Promise<DocumentFile>>();
  return (document, format, place) => {
    const key = createHash('sha256')
      .update(JSON.stringify([document, format, place]))
      .digest('hex');
    const found = kept.get(key);
    if (found !== undefined) return found;
    const made = documentFile(office, document, format, place);
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    const oldest = kept.keys().next();
    if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value);
    return made;
  };
}
