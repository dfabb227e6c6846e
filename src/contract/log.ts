/** What the transparency log answers, and the proof that a person can keep (docs/proof-format.md). */

import { z } from 'zod';

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const suite = z.enum(['intl', 'gm']);
const size = z.int().min(0);

/** A tree head and the signature over `{at,root,size,suite,tree,v}` as canonical JSON. */
const signedHead = z.strictObject({
  suite,
  tree: z.int().min(1),
  size,
  root: hex,
  at: z.string(),
  key: z.string().regex(/^[0-9a-f]{64,130}$/),
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});

export const proof = z.strictObject({
  format: z.literal('gongkai-proof'),
  v: z.literal(1),
  /** The leaf as it was hashed. */
  leaf: z.string(),
  salt: z.string(),
  position: size,
  path: z.array(hex).readonly(),
  head: signedHead,
});
