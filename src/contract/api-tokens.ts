/** Tokens by which other systems call this API. */

import { z } from 'zod';
import { deedKeys } from '#law/account/deeds';
import { day, line } from './values.ts';

const tokenLine = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.string()).readonly().describe('Deeds'),
    createdAt: z.string(),
    expiresAt: z.string(),
    revokedAt: z.string().nullable(),
    usedAt: z.string().nullable(),
    usedFrom: z.string().nullable().describe('Address of the last use'),
    accountId: z.string(),
    accountName: z.string(),
    login: z.string(),
    agencyName: z.string(),
  })
  .meta({ id: 'TokenLine' });

export const tokenList = z.strictObject({ tokens: z.array(tokenLine).readonly() });

export const tokenRequest = z.strictObject({
  name: line.trim().min(1).max(60).describe('Of the other system'),
  scopes: z.array(z.enum(deedKeys)).max(deedKeys.length),
  expiresOn: day.describe('Last day'),
});

export const newToken = z
  .strictObject({ id: z.string(), token: z.string().describe('Shown this once') })
  .meta({ id: 'NewToken' });

export const tokenAddress = z.strictObject({ id: line.min(1).max(100) });
