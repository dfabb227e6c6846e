/** The security settings of this database, and what may be chosen. */

import { z } from 'zod';
import { policyNames } from '#law/account/password-policy';
import { codeAlgorithms, rangedSettings } from '#law/account/security-settings';
import { eachOf } from './values.ts';

/** Whole numbers of any size: what lies beyond the ranges the law refuses in its own words. */
const number = z.int().min(0).max(100_000);

export const securitySettings = z
  .strictObject({
    passwordPolicy: z.enum(policyNames),
    codeAlgorithm: z.enum(codeAlgorithms).describe('HMAC of second factors that are set up from now on'),
    ...eachOf(rangedSettings, number).shape,
  })
  .meta({ id: 'SecuritySettings' });

export const securityView = z
  .strictObject({
    settings: securitySettings,
    policies: z
      .array(
        z.strictObject({ policy: z.enum(policyNames), name: z.string(), sentences: z.array(z.string()).readonly() }),
      )
      .readonly(),
    ranges: z
      .array(
        z.strictObject({
          setting: z.enum(rangedSettings),
          name: z.string(),
          unit: z.string(),
          from: z.int(),
          to: z.int(),
          words: z.string(),
          article: z.string(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'SecurityView' });
