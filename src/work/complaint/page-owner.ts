/** Whose page a mistake was found on, as far as its address tells. */

import { publicationOwner } from '#store/publication/owner';
import type { Office } from '../office.ts';

/** Code of the agency; null where the page is the whole site's. */
export async function pageOwner(office: Office, path: string): Promise<string | null> {
  const [, publication] = /^\/xxgk\/publications\/([0-9a-f-]{36})$/i.exec(path) ?? [];
  if (publication !== undefined) return publicationOwner(office.db, publication.toLowerCase());
  return /^\/xxgk\/reports\/([a-z0-9-]{1,64})(?:\/|$)/.exec(path)?.[1] ?? null;
}
