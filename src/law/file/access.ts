/** Who may open a file: decided from the state of what owns it, at the moment of asking; never from an address once handed out. */

import type { Deed } from '../account/deeds.ts';
import { type Holder, may } from '../account/may.ts';
import { allowed, type Decided, refused } from '../ruling.ts';
import { fileRefusal } from './accept.ts';

/** What an officer may attach files to. */
export const owners = ['application', 'appeal', 'publication', 'task', 'service'] as const;
/** `collection`: reports that a superior office reads in; `report`: files that figures of a report were taken from. */
export type OwnerSubject = (typeof owners)[number] | 'collection' | 'report';

export interface Owner {
  readonly subject: OwnerSubject;
  readonly agency: string;
  /** A publication that stands published and is not withdrawn; a service of which an edition of the guide was issued. */
  readonly public: boolean;
}

/** What is known of the file itself. */
export interface Screened {
  readonly state: FileState;
  /** It goes out with what is published, and was searched in every layer: nothing was found, or it was taken on (PLT-94). */
  readonly screened: boolean;
}

export type FileState = 'received' | 'quarantined' | 'clean' | 'refused' | 'erased';

/** Null: anybody, not signed in. */
export type Reader = (Holder & { readonly agency: string }) | null;

/** What an applicant or an appellant hands in names persons: it is encrypted, name and all. */
export function isPersonal(subject: OwnerSubject): boolean {
  return subject === 'application' || subject === 'appeal';
}

const deedToView: Readonly<Record<OwnerSubject, Deed>> = {
  application: 'application.view',
  appeal: 'appeal.view',
  publication: 'file.view',
  collection: 'collection.view',
  report: 'report.viewLive',
  task: 'file.view',
  service: 'file.view',
};

/** A file that the reader may not know of is answered as one that does not exist. */
export function mayOpen(owner: Owner | null, { state, screened }: Screened, reader: Reader): Decided<true> {
  if (owner === null) return refused(noSuchFile);
  const open = (owner.subject === 'publication' || owner.subject === 'service') && owner.public && screened;
  if (!open) {
    if (reader === null || reader.agency !== owner.agency) return refused(noSuchFile);
    const permitted = may(reader, true, deedToView[owner.subject]);
    if (!permitted.ok) return permitted;
  }
  if (state === 'clean') return allowed(true);
  return refused(reader === null ? noSuchFile : notYet[state]);
}

export const noSuchFile = fileRefusal('file-missing', '没有这个文件，或者它已经不再公开。请核对地址。');

const notYet: Readonly<Record<Exclude<FileState, 'clean'>, ReturnType<typeof fileRefusal>>> = {
  received: fileRefusal('file-not-ready', '文件正在检查，还不能打开。请稍后再试。'),
  quarantined: fileRefusal('file-quarantined', '文件还没有查毒，暂时隔离，不能打开。查毒程序恢复后会自动检查。'),
  refused: fileRefusal('file-infected', '文件中查出病毒，已经删除，不能打开。请向提供者另要一份。'),
  erased: fileRefusal('file-erased', '文件已经按规定删除，不能再打开。'),
};
