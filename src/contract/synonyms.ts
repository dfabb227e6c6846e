/** 同义词: groups of words that mean the same. */

import { z } from 'zod';
import { mostSynonymGroups } from '#law/search/words';

const word = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u);

export const synonymList = z
  .strictObject({
    groups: z.array(z.array(word).min(1).max(12).readonly()).max(mostSynonymGroups).readonly(),
  })
  .meta({ id: 'SynonymList' });
