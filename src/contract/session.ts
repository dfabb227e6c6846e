/** Signing in, stage by stage, and who is signed in. */

import { z } from 'zod';
import { deedKeys } from '#law/account/deeds';
import { accountRoles } from '#law/account/roles';
import { line } from './values.ts';

export const signInRequest = z.strictObject({
  login: line.trim().min(1).max(100),
  password: z.string().min(1).max(1000),
});

/** Six digits of the app, or a recovery code. */
export const codeRequest = z.strictObject({ code: line.trim().min(1).max(40) });

export const newPasswordRequest = z.strictObject({ newPassword: z.string().min(1).max(1000) });

export const me = z
  .strictObject({
    name: z.string(),
    agency: z.string(),
    roles: z.array(z.enum(accountRoles)).readonly(),
    deeds: z.array(z.enum(deedKeys)).readonly().describe('What the roles allow: menus follow it'),
    today: z.iso.date().describe('Today in Asia/Shanghai'),
  })
  .meta({ id: 'Me' });

export const signInStage = z
  .discriminatedUnion('stage', [
    z.strictObject({ stage: z.literal('password') }).describe('Nothing is on its way'),
    z.strictObject({ stage: z.literal('factor') }),
    z.strictObject({ stage: z.literal('enrol') }),
    z.strictObject({
      stage: z.literal('changePassword'),
      because: z.enum(['expired', 'reset']),
      rules: z.array(z.string()).readonly(),
    }),
    z.strictObject({ stage: z.literal('done'), me }),
  ])
  .meta({ id: 'SignInStage' });

export const enrolment = z
  .strictObject({
    secret: z.string().describe('Base32, to be typed where the picture can not be read'),
    uri: z.string(),
    picture: z.string().describe('QR code, SVG'),
  })
  .meta({ id: 'Enrolment' });

export const enrolled = z.strictObject({
  recoveryCodes: z.array(z.string()).readonly().describe('Shown this once'),
  next: signInStage,
});
