/** Accounts, their roles, and the table of who may do what. */

import { z } from 'zod';
import { accountStateKeys } from '#law/account/account-state';
import { reaches } from '#law/account/deed-rule';
import { deedKeys } from '#law/account/deeds';
import { accountRoles, roleKeys } from '#law/account/roles';
import { agencyCode, day, line } from './values.ts';

const role = z.enum(accountRoles);

const accountLine = z.strictObject({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  agency: z.string(),
  agencyName: z.string(),
  roles: z.array(role).readonly(),
  state: z.enum(accountStateKeys),
  disabledAt: z.string().nullable().describe('Since when it may not be used; null while it may'),
  expiresOn: z.string().nullable().describe('Last day; null: no end'),
  signedInAt: z.string().nullable(),
});

export const account = accountLine
  .extend({
    createdAt: z.string(),
    passwordSetAt: z.string(),
    mustChange: z.boolean().describe('The next sign-in asks for another password'),
    hasFactor: z.boolean().describe('A second factor is set up'),
    liveSessions: z.int(),
    own: z.boolean().describe('It is the account of whoever asks, who may change nothing of it'),
  })
  .meta({ id: 'Account' });

export const accountQuery = z.strictObject({
  agency: agencyCode.optional(),
  role: role.optional(),
  state: z.enum(accountStateKeys).optional(),
  text: line.max(100).optional().describe('Part of the name or the login'),
  after: line.max(100).optional().describe('`next` of the page before'),
  limit: z
    .string()
    .regex(/^([1-9]\d?|1\d\d|200)$/)
    .optional()
    .describe('1 to 200'),
});

export const accountPage = z
  .strictObject({ accounts: z.array(accountLine.meta({ id: 'AccountLine' })).readonly(), next: z.string().nullable() })
  .meta({ id: 'AccountPage' });

export const accountAddress = z.strictObject({ id: line.min(1).max(100) });

export const newAccountRequest = z.strictObject({
  login: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{2,39}$/),
  name: line.trim().min(1).max(60),
  agency: agencyCode,
});

export const newAccount = z
  .strictObject({ id: z.string(), password: z.string().describe('First password, shown this once') })
  .meta({ id: 'NewAccount' });

export const rolesRequest = z.strictObject({ roles: z.array(role).max(accountRoles.length) });

export const expiryRequest = z.strictObject({ expiresOn: day.nullable().describe('Last day; null: no end') });

export const oncePassword = z
  .strictObject({ password: z.string().describe('Shown this once; to be changed at the next sign-in') })
  .meta({ id: 'OncePassword' });

export const moveRequest = z.strictObject({ agency: agencyCode });

const deedLine = z
  .strictObject({
    deed: z.enum(deedKeys),
    what: z.string().describe('Chinese verb phrase'),
    who: z.array(z.enum(roleKeys)).readonly().describe('The applicant among them, who holds no account'),
    reach: z.enum(Object.keys(reaches) as (keyof typeof reaches)[]),
    sentence: z.string(),
    basis: z.array(z.string()).readonly().describe('Instruments with their articles'),
  })
  .meta({ id: 'DeedLine' });

export const deedTable = z
  .strictObject({
    roles: z.array(z.strictObject({ role, name: z.string() })).readonly(),
    deeds: z.array(deedLine).readonly(),
  })
  .meta({ id: 'DeedTable' });
