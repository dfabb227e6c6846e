/** The first agency and the first administrators of an installation. */

import { z } from 'zod';
import { type AgencyKind, agencyKinds, type Level, levels } from '#law/agency/agency';
import { line } from './values.ts';

const levelKeys = Object.keys(levels) as Level[];
const kindKeys = Object.keys(agencyKinds) as AgencyKind[];

const firstAccount = z.strictObject({
  login: line.trim().min(2).max(40),
  name: line.trim().min(1).max(40),
  password: z.string().min(1).max(1000),
});

export const bootstrapRequest = z.strictObject({
  token: z.string().regex(/^[0-9a-f]{64}$/),
  /** Left out where the installation has its agencies and has lost its administrators: `agencyCode` names the one. */
  agency: z
    .strictObject({
      code: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
      name: line.trim().min(2).max(60),
      shortName: line.trim().min(1).max(30),
      documentPrefix: line.trim().min(1).max(20),
      level: z.enum(levelKeys),
      kind: z.enum(kindKeys),
    })
    .exactOptional(),
  agencyCode: z.string().max(40).exactOptional(),
  system: firstAccount,
  security: firstAccount,
});
