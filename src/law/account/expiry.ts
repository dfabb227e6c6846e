/** The last day of an account: of people who help out for a time, and of those who leave (DB-05). */

import type { Day } from '../calendar/day.ts';
import { allowed, type Decided, refused } from '../ruling.ts';

/** Whether an account may end on this day; null: it has no end. A day that is over is a disabled account by another name. */
export function soundExpiry(expiresOn: Day | null, today: Day): Decided<true> {
  if (expiresOn === null || expiresOn >= today) return allowed(true);
  return refused({
    code: 'expiry-past',
    rule: 'DB-05',
    article: '网络安全等级保护：及时停用过期账号',
    message: `有效期的最后一天是${expiresOn}，已经过去。请填写今天（${today}）或者以后的日期；要马上停止使用的，请停用账号。`,
  });
}
