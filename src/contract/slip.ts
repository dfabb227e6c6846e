/** Slips of a case: which can be printed, and which one is asked for. */

import { z } from 'zod';
import { slipKinds } from '#law/slip/slip';
import { line } from './values.ts';

export const slipAddress = z.strictObject({ id: line.min(1).max(100), kind: z.enum(slipKinds) });
export const slipQuestion = z.strictObject({
  letter: line.max(100).exactOptional().describe('Of an opinion form: the letter of consultation that it goes with'),
});

export const slipList = z
  .strictObject({
    slips: z
      .array(
        z.strictObject({
          kind: z.enum(slipKinds),
          title: z.string(),
          letter: z.string().nullable(),
          note: z.string(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'SlipList' });
