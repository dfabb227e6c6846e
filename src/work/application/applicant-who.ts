/** The person at the public site: knows a number and its code, holds no account and no role but that of the applicant. */

import type { Who } from '../office.ts';

export function applicant(agency: string, from: string): Who {
  return { accountId: 'applicant', name: '申请人', agency, roles: ['applicant'], from };
}
