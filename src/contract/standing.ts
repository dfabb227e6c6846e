/** How near a due day is, as every desk shows it: a light and its reason. */

import { z } from 'zod';
import { urgencyKeys } from '#law/application/urgency';

export const standing = z.strictObject({
  urgency: z.enum(urgencyKeys),
  daysLeft: z.int().nullable().describe('Working days; negative once late; null while no period runs'),
  why: z.string(),
});
