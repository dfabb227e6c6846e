/** Receives one file: to the disk, looked into, its bytes safe in the store. It belongs to nobody until it is attached. */

import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { acceptFile, activeRefused, tooLarge } from '#law/file/accept';
import { isPersonal, type OwnerSubject } from '#law/file/access';
import { type FileKind, type Sender, senders } from '#law/file/kinds';
import { cleanName, withEnding } from '#law/file/name';
import { allowed, type Decided, refused } from '#law/ruling';
import type { Finding } from '#paper/inspect/finding';
import { cipherOf } from '#store/cipher';
import type { Tx } from '#store/db';
import { addFile, type FileRow } from '#store/file/files';
import { type Spooled, spool, TooLarge } from '#store/file/spool';
import type { Office } from '../office.ts';
import { placeOfKey, placeOfName } from './file-view.ts';
import { inspectApart } from './inspect.ts';

export interface Upload {
  /** As the sender wrote it. */
  readonly name: string;
  readonly bytes: AsyncIterable<Buffer>;
  /** What the sender says that it has, where it says so: only for the words of a refusal. */
  readonly announced: number | null;
}

/** A file whose bytes are in the store and that no row names yet. */
export interface Received {
  readonly id: string;
  readonly subject: OwnerSubject;
  readonly name: string;
  readonly kind: FileKind;
  readonly spooled: Spooled;
  /** The file's own key, of a personal file. */
  readonly key: Buffer | null;
  readonly notes: readonly Finding[];
}

/**
 * Whoever calls has authorised. What is refused, or cut off on the way, leaves nothing. Afterwards the caller attaches the
 * file in its transaction, or discards it.
 */
export async function receive(
  office: Office,
  subject: OwnerSubject,
  sender: Sender,
  upload: Upload,
): Promise<Decided<Received>> {
  const { incoming, storage } = office.files;
  const id = office.newId();
  const key = isPersonal(subject) ? randomBytes(32) : null;
  const cipher = key === null ? null : cipherOf(office.vault.suite, key, 'file');
  const path = join(incoming, id);
  const most = senders[sender].mostBytes;
  try {
    const spooled = await spool(path, id, upload.bytes, cipher, most);
    const sealed = key === null ? null : { suite: office.vault.suite, key };
    const { content, findings } = await inspectApart({ path, id, size: spooled.size, sealed });
    const name = cleanName(upload.name);
    const reason = content === null ? (findings.at(-1)?.message ?? null) : null;
    const markup = findings.at(-1)?.code === 'markup';
    const accepted = acceptFile({ name, size: spooled.size, content, reason, markup }, sender);
    if (!accepted.ok) return accepted;
    const active = activeRefused(
      subject,
      findings.map(({ code }) => code),
    );
    if (active !== null) return refused(active);
    const kind = accepted.value;
    await storage.put(id, { path, bytes: spooled.storedBytes, sha256: spooled.storedSha256 });
    return allowed({ id, subject, name: withEnding(name, kind), kind, spooled, key, notes: findings });
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return refused(tooLarge(upload.announced !== null && upload.announced > most ? upload.announced : null, most));
  } finally {
    await rm(path, { force: true });
  }
}

export interface Attachment {
  readonly agency: string;
  readonly caseId: string;
  readonly uploadedBy: string;
  /** The same key from the same person is the same file. */
  readonly uploadKey: string | null;
}

/** Gives a received file to its owner, in the act's transaction. It can be opened once the scanner has looked at it. */
export async function attach(office: Office, tx: Tx, received: Received, to: Attachment): Promise<FileRow> {
  const { id, subject, name, kind, spooled, key, notes } = received;
  const at = office.now();
  const row: FileRow = {
    id,
    agency: to.agency,
    owner_subject: subject,
    owner_case: to.caseId,
    personal: key !== null,
    name: key === null ? name : null,
    sealed_name: key === null ? null : office.vault.seal(name, placeOfName(id)),
    kind,
    size: spooled.size,
    sha256: key === null ? spooled.sha256 : null,
    chunks: spooled.chunks,
    suite: key === null ? null : office.vault.suite,
    sealed_key: key === null ? null : office.vault.seal(key.toString('base64'), placeOfKey(id)),
    state: 'received',
    scan: null,
    notes: notes.map(({ code, message }) => ({ code, message })),
    uploaded_by: to.uploadedBy,
    upload_key: to.uploadKey,
    received_at: at,
    changed_at: at,
  };
  await addFile(tx, row);
  return row;
}

/** Takes a received file away again whose act came to nothing. */
export async function discard(office: Office, { id }: Pick<Received, 'id'>): Promise<void> {
  await office.files.storage.remove(id);
}
