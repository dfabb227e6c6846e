/** The open data, made once for each state of what is published: asking again costs the list alone. */

import type { Office } from '#work/office';
import { type OpenData, writeOpenData } from '#work/report/open-data';
import { reportList } from '#work/report/published';

export function keptData(office: Office): () => Promise<OpenData> {
  let made: { readonly of: string; readonly data: Promise<OpenData> } | null = null;
  return async () => {
    const published = await reportList(office.db);
    const of = JSON.stringify(published);
    if (made?.of === of) return made.data;
    const data = writeOpenData(office.db, published);
    made = { of, data };
    data.catch(() => {
      made = null;
    });
    return data;
  };
}
