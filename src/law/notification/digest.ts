/** When a person's mail goes out: at the hours that the person chose, never in the quiet ones; and who is told of what stays unread. */

import type { Role } from '../account/roles.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';

export interface MailWish {
  /** Empty: no mail. */
  readonly email: string;
  /** Full hours of Shanghai at which a digest may go out. */
  readonly hours: readonly number[];
  /** From this hour to that nothing goes out; equal: always. Over midnight where `from` is later. */
  readonly quietFrom: number;
  readonly quietTo: number;
}

export const usualWish: MailWish = { email: '', hours: [8, 14], quietFrom: 20, quietTo: 7 };

const longestAddress = 200;
const isHour = (hour: number) => Number.isInteger(hour) && hour >= 0 && hour <= 23;

export function isQuiet(hour: number, { quietFrom, quietTo }: Pick<MailWish, 'quietFrom' | 'quietTo'>): boolean {
  if (quietFrom === quietTo) return false;
  return quietFrom < quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo;
}

/** `lastHour`: hours since the epoch at which the last digest went out, null before the first; `nowHour` likewise. */
export function digestIsDue(wish: MailWish, nowHour: number, hourOfDay: number, lastHour: number | null): boolean {
  if (wish.email === '' || isQuiet(hourOfDay, wish) || lastHour === nowHour) return false;
  // An hour that was missed (the program stood still, or it was quiet) is made up for once.
  for (let back = 0; back < 24; back += 1) {
    const at = nowHour - back;
    if (lastHour !== null && at <= lastHour) return false;
    if (wish.hours.includes((hourOfDay - back + 24) % 24)) return true;
  }
  return false;
}

export function decideWish(wish: MailWish): Decided<MailWish> {
  const email = wish.email.trim();
  if (email !== '' && (email.length > longestAddress || !/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(email))) {
    return refused(say('mail-address', '电子邮箱写得不对，例如 name@example.gov.cn。', 'email'));
  }
  if (!wish.hours.every(isHour) || (email !== '' && wish.hours.length === 0)) {
    return refused(say('mail-hours', '请至少选一个整点，0到23点。', 'hours'));
  }
  if (!isHour(wish.quietFrom) || !isHour(wish.quietTo)) {
    return refused(say('mail-quiet', '免打扰的起止应是0到23点。', 'quietFrom'));
  }
  if (email !== '' && wish.hours.every((hour) => isQuiet(hour, wish))) {
    return refused(say('mail-never', '选的整点都在免打扰时段里，邮件一封也发不出。请改一个。', 'hours'));
  }
  return allowed({ ...wish, email, hours: [...new Set(wish.hours)].toSorted((a, b) => a - b) });
}

export interface EscalationStep {
  /** Working days for which an urgent notification stayed unread. */
  readonly afterDays: number;
  readonly to: Role;
}

/** [convention] Whoever answers for the office after a day, the leader after three. */
export const usualSteps: readonly EscalationStep[] = [
  { afterDays: 1, to: 'head' },
  { afterDays: 3, to: 'leader' },
];
export const escalationRoles = ['head', 'finalReviewer', 'leader'] as const satisfies readonly Role[];
const mostSteps = 5;
const longestWait = 20;

export function decideSteps(steps: readonly EscalationStep[]): Decided<readonly EscalationStep[]> {
  const fit = steps.every(
    ({ afterDays, to }) =>
      Number.isInteger(afterDays) &&
      afterDays >= 1 &&
      afterDays <= longestWait &&
      escalationRoles.some((role) => role === to),
  );
  const twice = new Set(steps.map(({ to }) => to)).size !== steps.length;
  if (!fit || twice || steps.length > mostSteps) {
    return refused(
      say('escalation-steps', `每一级写明1到${longestWait}个工作日和向谁报告，同一角色只写一次。`, 'steps'),
    );
  }
  return allowed(steps.toSorted((a, b) => a.afterDays - b.afterDays));
}

const say = (code: string, message: string, field: string): Refusal => ({
  ...{ code, message, field },
  rule: 'SVC-62',
  article: '未诉先办工作制度',
});
