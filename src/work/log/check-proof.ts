/** Whether a proof holds, told from the proof alone: no database, no net. */

import { headBody } from '#law/log/checkpoint';
import { type Leaf, salted } from '#law/log/leaf';
import { leafHash } from '#law/log/merkle';
import { isIncluded } from '#law/log/prove';
import { sha256, suiteOf } from '#store/log/suite';
import type { InclusionProof } from './proof.ts';

export interface Checked {
  /** The signature under the head is that of its key. */
  readonly signed: boolean;
  /** The leaf is in the tree of that head. */
  readonly included: boolean;
  /** The file is one that the leaf names; null where none was given. */
  readonly document: boolean | null;
  readonly leaf: Leaf | null;
}

export function checkProof(proof: InclusionProof, document: Uint8Array | null): Checked {
  const { head, path, position } = proof;
  const suite = suiteOf(head.suite);
  const leaf = leafOf(proof.leaf);
  const bytes = (hex: string) => Buffer.from(hex, 'hex');
  return {
    signed: suite.isSigned(headBody({ v: 1, ...head }), head.signature, head.key),
    included: isIncluded(
      suite.hash,
      leafHash(suite.hash, Buffer.from(proof.leaf)),
      { position, size: head.size, root: bytes(head.root) },
      path.map(bytes),
    ),
    document:
      document === null ? null : (leaf?.documents.includes(salted(sha256, proof.salt, sha256(document))) ?? false),
    leaf,
  };
}

function leafOf(body: string): Leaf | null {
  try {
    const leaf = JSON.parse(body) as Partial<Leaf>;
    return leaf.v === 1 && Array.isArray(leaf.documents) ? (leaf as Leaf) : null;
  } catch {
    return null;
  }
}
