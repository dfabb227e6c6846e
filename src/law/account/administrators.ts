/** The three administrators are three persons who do no business, and nobody gives a role to oneself (三权分立, DB-06). */

import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import { type Role, roles } from './roles.ts';

/** 系统管理员、安全管理员、审计管理员. */
export const administratorRoles = ['system', 'security', 'audit'] as const satisfies readonly Role[];

export function isAdministrator(held: readonly Role[]): boolean {
  return administratorRoles.some((role) => held.includes(role));
}

/** Whether one person may hold all of these at once: one administrator's role stands alone. */
export function soundRoles(held: readonly Role[]): Decided<true> {
  const administrator = administratorRoles.find((role) => held.includes(role));
  const other = held.find((role) => role !== administrator);
  if (administrator === undefined || other === undefined) return allowed(true);
  return refused(
    separation(
      'administratorsApart',
      `“${roles[administrator]}”和“${roles[other]}”不能由同一个人担任：三类管理员互不兼任，也不兼任业务角色。请分别授予不同的人。`,
    ),
  );
}

/** Nobody changes what one's own account may do. */
export function notOneself(actor: string, account: string): Decided<true> {
  if (actor !== account) return allowed(true);
  return refused(separation('ownAccount', '不能更改自己的账号。请交由另一位管理员办理。'));
}

/**
 * The last person who holds an administrator's role stays: without one nobody could give it back. `others`: who else holds it,
 * enabled and without an end.
 */
export function notTheLast(losing: readonly Role[], others: Readonly<Record<string, number>>): Decided<true> {
  const last = administratorRoles.find((role) => losing.includes(role) && (others[role] ?? 0) === 0);
  if (last === undefined) return allowed(true);
  return refused(
    separation(
      'lastAdministrator',
      `这是最后一位长期有效的“${roles[last]}”，不能停用、设定有效期或者收回。请先让另一个人担任“${roles[last]}”。`,
    ),
  );
}

function separation(code: string, message: string): Refusal {
  return { code, rule: 'DB-06', article: '网络安全等级保护：管理用户权限分离', message };
}
