/** What a person does with the own account. */

import { z } from 'zod';

export const changePasswordRequest = z.strictObject({
  password: z.string().min(1).max(1000),
  newPassword: z.string().min(1).max(1000),
});
