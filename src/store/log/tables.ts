/** The tables of the chains, of their checkpoints and of the transparency log, as types. */

import type { Generated } from 'kysely';
import type { LeafKind } from '#law/log/leaf';
import type { SuiteName } from './suite.ts';

/** Given by the database to every entry of the ledger and of the audit trail. */
export interface ChainColumns {
  position: Generated<number>;
  previous: Generated<Buffer>;
  hash: Generated<Buffer>;
}

export const chainKinds = ['audit', 'ledger'] as const;
export type ChainKind = (typeof chainKinds)[number];

export interface LogTables {
  chain: { kind: ChainKind; agency: string; position: number; hash: Buffer };
  checkpoint: { number: number; at: string; body: string; signature: string };
  log_tree: { tree: number; suite: SuiteName; began_at: string };
  log_leaf: {
    tree: number;
    position: number;
    kind: LeafKind;
    agency: string;
    case_id: string;
    at: string;
    salt: string;
    body: string;
  };
  log_node: { tree: number; level: number; place: number; hash: Buffer };
  log_name: { name: string; tree: number; position: number; kind: 'number' | 'code' | 'file' };
  log_head: { tree: number; size: number; at: string; root: string; key: string; signature: string };
}
