/** Files: sent, listed, looked at. */

import { z } from 'zod';
import { owners } from '#law/file/access';
import { fileKindKeys } from '#law/file/kinds';
import { line } from './values.ts';

export const fileOwner = z.strictObject({
  subject: z.enum(owners).describe('What the file belongs to'),
  case: line.min(1).max(100),
});

export const fileId = z.strictObject({ id: z.string().regex(/^[0-9a-f-]{36}$/) });

const fileStates = ['received', 'quarantined', 'clean', 'refused', 'erased'] as const;

export const file = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum(fileKindKeys),
    kindName: z.string(),
    size: z.int().describe('Bytes'),
    sha256: z.string().nullable().describe('Hex; null for personal files'),
    state: z.enum(fileStates).describe('Only clean files can be opened'),
    receivedAt: z.string(),
    notes: z.array(z.string()).readonly().describe('Macros, scripts, embedded files'),
  })
  .meta({ id: 'File' });

export const fileList = z.strictObject({ files: z.array(file).readonly() }).meta({ id: 'FileList' });
