/** Makes the handbooks that were asked for: reads the guides batch by batch, sets them, keeps the file. */

import { choiceInWords, type HandbookGuide } from '#law/service/handbook';
import { handbookToPdf } from '#paper/handbook/to-pdf';
import { PdfRefused } from '#paper/pdf/refused';
import { agency as agencyOf } from '#store/agency/agencies';
import {
  changeOpenHandbook,
  guideCountOn,
  guidesOn,
  type HandbookRow,
  handbookOf,
  keepHandbookFile,
  openHandbooks,
} from '#store/service/handbooks';
import type { Office } from '../office.ts';

const batch = 200;
/** How often it is asked whether somebody cancelled, in milliseconds. */
const askEvery = 1_000;

/** Returns how many were made. Killed half way, the next run begins the handbook anew. */
export async function makeHandbooks(
  office: Office,
  signal: AbortSignal = new AbortController().signal,
): Promise<number> {
  let made = 0;
  for (const row of await openHandbooks(office.db)) {
    if (signal.aborted) break;
    if (await makeOne(office, row, signal)) made += 1;
  }
  return made;
}

async function makeOne(office: Office, row: HandbookRow, signal: AbortSignal): Promise<boolean> {
  const { db } = office;
  const total = await guideCountOn(db, row.agency, row.choice, row.edition_day);
  if (!(await changeOpenHandbook(db, row.id, { state: 'making', done: 0, total, setting_from: null }))) return false;
  const guides = await gather(office, row, signal);
  if (guides === null) return false;
  const from = office.now();
  if (!(await changeOpenHandbook(db, row.id, { setting_from: from }))) return false;
  const cancelled = cancelledOf(office, row, signal);
  try {
    const agency = await agencyOf(db, row.agency);
    const paper = {
      ...{ title: row.title, subtitle: choiceInWords(row.choice), editionDay: row.edition_day, guides },
      ...{ agency: agency?.name ?? '', example: agency?.example ?? false },
    };
    const { bytes, pages } = await handbookToPdf(paper, cancelled.signal);
    return await keep(office, row, { bytes, pages, settingMs: Date.parse(office.now()) - Date.parse(from) });
  } catch (error) {
    if (!(error instanceof PdfRefused)) throw error;
    // Stopped by whoever cancelled it, or by the end of the program: then it is made at the next start.
    if (error.code !== 'stopped') await changeOpenHandbook(db, row.id, { state: 'failed', failure: error.message });
    return false;
  } finally {
    cancelled.end();
  }
}

/** Null where it was cancelled, or the program is being stopped. */
async function gather(office: Office, row: HandbookRow, signal: AbortSignal): Promise<readonly HandbookGuide[] | null> {
  const guides: HandbookGuide[] = [];
  while (!signal.aborted) {
    const more = await guidesOn(office.db, row, { offset: guides.length, limit: batch });
    guides.push(...more);
    if (!(await changeOpenHandbook(office.db, row.id, { done: guides.length }))) return null;
    if (more.length < batch) return guides;
  }
  return null;
}

interface Set {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly settingMs: number;
}

function keep(office: Office, row: HandbookRow, { bytes, pages, settingMs }: Set): Promise<boolean> {
  return office.db.transaction().execute(async (tx) => {
    const change = { state: 'made', pages, size: bytes.length, made_at: office.now(), setting_ms: settingMs } as const;
    if (!(await changeOpenHandbook(tx, row.id, change))) return false;
    await keepHandbookFile(tx, row.agency, row.id, bytes);
    return true;
  });
}

function cancelledOf(office: Office, { agency, id }: HandbookRow, signal: AbortSignal) {
  const cancelled = new AbortController();
  const asking = setInterval(async () => {
    const row = await handbookOf(office.db, agency, id).catch(() => undefined);
    if (row === null || row?.state === 'cancelled') cancelled.abort();
  }, askEvery);
  return { signal: AbortSignal.any([signal, cancelled.signal]), end: () => clearInterval(asking) };
}
