/** What a person does with the own account. */

import { z } from 'zod';
import { enrolment } from './session.ts';
import { line } from './values.ts';

export const changePasswordRequest = z.strictObject({
  password: z.string().min(1).max(1000),
  newPassword: z.string().min(1).max(1000),
});

const sessionLine = z
  .strictObject({
    id: z.string(),
    device: z.string().describe('Browser and system in a few words'),
    from: z.string().describe('Address'),
    beganAt: z.iso.datetime(),
    seenAt: z.iso.datetime(),
    endsAt: z.iso.datetime().describe('At the latest'),
    current: z.boolean(),
  })
  .meta({ id: 'SessionLine' });

export const sessionList = z.strictObject({ sessions: z.array(sessionLine).readonly() });

export const sessionAddress = z.strictObject({ id: z.string().regex(/^[0-9a-f-]{1,64}$/) });

export const endedSessions = z.strictObject({ ended: z.int() });

export const ownSecurity = z.strictObject({
  recoveryCodesLeft: z.int(),
  passwordSetAt: z.iso.datetime(),
  passwordRules: z.array(z.string()).readonly(),
});

/** Who changes the own protection proves to be the person: the present password and a present code or recovery code. */
export const ownProof = z.strictObject({
  password: z.string().min(1).max(1000),
  code: line.trim().min(1).max(40),
});

export const newRecoveryCodes = z.strictObject({
  recoveryCodes: z.array(z.string()).readonly().describe('Shown this once'),
});

export const factorRenewal = z.strictObject({
  ...enrolment.shape,
  renewal: z.string().describe('To be sent back with a code of the new secret, within a quarter of an hour'),
});

export const confirmRenewalRequest = z.strictObject({
  renewal: z.string().regex(/^[\w-]{1,1000}$/),
  code: line.trim().min(1).max(40),
});
