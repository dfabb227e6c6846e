/** The agencies that a person may look at. */

import { z } from 'zod';

const agencyLine = z
  .strictObject({ code: z.string(), name: z.string(), example: z.boolean() })
  .meta({ id: 'AgencyLine' });

export const agencyList = z.strictObject({ agencies: z.array(agencyLine).readonly() });
