/** How a person wants to be told by mail, and how unread notifications go up. */

import { z } from 'zod';
import { escalationRoles } from '#law/notification/digest';

/** Judged by the law, which says what is wrong. */
export const mailWish = z
  .strictObject({
    email: z.string().max(1000).describe('Empty: no mail'),
    hours: z.array(z.number()).max(24).readonly().describe('Full hours of Shanghai'),
    quietFrom: z.number(),
    quietTo: z.number().describe('Equal to `quietFrom`: no quiet hours'),
  })
  .meta({ id: 'MailWish' });

export const escalation = z
  .strictObject({
    steps: z
      .array(z.strictObject({ afterDays: z.number().describe('Working days'), to: z.enum(escalationRoles) }))
      .max(20)
      .readonly(),
  })
  .meta({ id: 'Escalation' });
