/** An account as the person who acts. */

import { type Role, roles } from '#law/account/roles';
import type { AccountRow } from '#store/account/accounts';
import type { Who } from '../office.ts';

/** Roles that this program does not know are none. */
export function whoIs(account: AccountRow, from: string): Who {
  const held = account.roles.filter((role): role is Role => Object.hasOwn(roles, role));
  return { accountId: account.id, name: account.name, agency: account.agency, roles: held, from };
}
