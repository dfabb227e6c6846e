/** A checkpoint: where every chain and the log stood at a moment, as text that is signed and kept in a second place. */

import { canonical } from './canonical.ts';

export interface ChainPoint {
  readonly kind: 'audit' | 'ledger';
  readonly agency: string;
  readonly position: number;
  /** Hash of the entry at that position, hexadecimal. */
  readonly hash: string;
  /** First eight bytes of the hash of each entry since the last checkpoint, base64: they name the entry that was changed. */
  readonly marks: string;
}

export interface Checkpoint {
  readonly v: 1;
  readonly number: number;
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly suite: 'intl' | 'gm';
  /** SHA-256 of the body before, hexadecimal; empty in the first. */
  readonly previous: string;
  readonly chains: readonly ChainPoint[];
  /** Tree head; size 0 and no root before the first leaf. */
  readonly tree: { readonly tree: number; readonly size: number; readonly root: string };
}

export interface SignedCheckpoint {
  readonly body: string;
  readonly key: string;
  readonly signature: string;
}

export function checkpointBody(checkpoint: Checkpoint): string {
  return canonical(checkpoint);
}

/** Null where the text is none. */
export function readCheckpoint(body: string): Checkpoint | null {
  try {
    const read = JSON.parse(body) as Partial<Checkpoint>;
    return read.v === 1 && Array.isArray(read.chains) && typeof read.number === 'number' ? (read as Checkpoint) : null;
  } catch {
    return null;
  }
}

export interface TreeHead {
  readonly v: 1;
  readonly suite: 'intl' | 'gm';
  readonly tree: number;
  readonly size: number;
  readonly root: string;
  readonly at: string;
}

/** What the signature of a tree head is over. */
export function headBody(head: TreeHead): string {
  const { v, suite, tree, size, root, at } = head;
  return canonical({ v, suite, tree, size, root, at });
}
