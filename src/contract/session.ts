/** Signing in, and who is signed in. */

import { z } from 'zod';
import { type Role, roles } from '#law/account/roles';
import { line } from './values.ts';

const roleKeys = Object.keys(roles) as Role[];

export const signInRequest = z.strictObject({
  login: line.trim().min(1).max(100),
  password: z.string().min(1).max(1000),
});

export const me = z
  .strictObject({
    name: z.string(),
    agency: z.string(),
    roles: z.array(z.enum(roleKeys)).readonly(),
    today: z.iso.date().describe('Today in Asia/Shanghai'),
  })
  .meta({ id: 'Me' });
