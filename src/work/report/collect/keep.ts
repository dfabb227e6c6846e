/** Keeps one dropped file in the file room, or its name and the reason why it can not be read. */

import { cleanName } from '#law/file/name';
import { allowed, type Decided } from '#law/ruling';
import { archiveFault } from '#paper/read/archive';
import { isTakenDigest } from '#store/report/collect/digest';
import { addCollectedFile, sameFile } from '#store/report/collect/files';
import { act } from '../../act.ts';
import { attach, discard, type Received, receive, type Upload } from '../../file/receive.ts';
import { scanFile } from '../../file/scan.ts';
import type { Office, Who } from '../../office.ts';
import { collectionYearId } from './case-id.ts';
import type { DropPlace, Dropped } from './drop.ts';

export async function keepFile(office: Office, who: Who, place: DropPlace, upload: Upload): Promise<Decided<Dropped>> {
  const counted = { size: 0 };
  const received = await receive(office, 'collection', 'collector', {
    ...upload,
    bytes: counting(upload.bytes, counted),
  }).catch((error: unknown) => {
    const reason = archiveFault(error);
    if (reason === null) throw error;
    return { ok: false as const, refusals: [{ message: reason }] };
  });
  if (!received.ok) {
    const reason = received.refusals.map(({ message }) => message).join('');
    return keepRefused(office, who, place, { name: upload.name, size: counted.size, reason });
  }
  const { name, spooled } = received.value;
  const sha256 = spooled.sha256.toString('hex');
  const before = await sameFile(office.db, place.agency, place.year, sha256);
  if (before !== null) return keepSame(office, who, place, received.value, before.name);
  try {
    const added = await act(office, who, callOf(place, received.value.id), async (tx) => {
      const caseId = collectionYearId(place.agency, place.year);
      const to = { agency: place.agency, caseId, uploadedBy: who.accountId, uploadKey: null };
      const row = await attach(office, tx, received.value, to);
      const about = { file: row.id, sha256, state: 'waiting', reason: null, name, size: spooled.size } as const;
      await addCollectedFile(tx, rowOf(office, who, place, about));
      return allowed({ value: row, changes: [] });
    });
    if (!added.ok) {
      await discard(office, received.value);
      return added;
    }
    await scanFile(office, added.value);
    return allowed({ name, state: 'waiting', reason: null });
  } catch (error) {
    if (!isTakenDigest(error)) throw error;
    return keepSame(office, who, place, received.value, name);
  }
}

interface Refused {
  readonly name: string;
  readonly size: number;
  readonly reason: string;
}

/** Nothing of its bytes is kept. */
export async function keepRefused(
  office: Office,
  who: Who,
  place: DropPlace,
  { name, size, reason }: Refused,
): Promise<Decided<Dropped>> {
  return note(office, who, place, { name: cleanName(name), size, reason, state: 'unread', sha256: null });
}

async function keepSame(
  office: Office,
  who: Who,
  place: DropPlace,
  received: Received,
  before: string,
): Promise<Decided<Dropped>> {
  await discard(office, received);
  const { name, spooled } = received;
  const reason = `与“${before}”是同一个文件，没有重复读取。`;
  const sha256 = spooled.sha256.toString('hex');
  return note(office, who, place, { name, size: spooled.size, reason, state: 'same', sha256 });
}

interface Noted extends Refused {
  readonly state: 'unread' | 'same';
  readonly sha256: string | null;
}

function note(office: Office, who: Who, place: DropPlace, noted: Noted): Promise<Decided<Dropped>> {
  const row = rowOf(office, who, place, { ...noted, file: null });
  return act<Dropped>(office, who, callOf(place, row.id), async (tx) => {
    await addCollectedFile(tx, row);
    const { name, state, reason } = noted;
    return allowed({ value: { name, state, reason }, changes: [] });
  });
}

interface About {
  readonly name: string;
  readonly size: number;
  readonly file: string | null;
  readonly sha256: string | null;
  readonly state: 'waiting' | 'unread' | 'same';
  readonly reason: string | null;
}

function rowOf(office: Office, who: Who, { agency, year, batch }: DropPlace, about: About) {
  return {
    ...{ id: office.newId(), agency, year, batch, ...about },
    ...{ format: null, read_agency: null, read_year: null, child: null, report: null, findings: null },
    ...{ errors: null, warnings: null, infos: null },
    received_at: office.now(),
    received_on: office.today(),
    received_by: who.accountId,
  };
}

function callOf({ agency }: DropPlace, object: string) {
  return { deed: 'collection.collect', subject: 'file', object, agency } as const;
}

/** A file that is refused has its size in the list, as far as it was received. */
async function* counting(bytes: AsyncIterable<Buffer>, counted: { size: number }): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    counted.size += chunk.length;
    yield chunk;
  }
}
