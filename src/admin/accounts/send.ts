/** Sends an act on an account. Answers the new password where the act made one. */

import type { Deed } from '#law/account/deeds';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import type { Account } from './questions.ts';

export type Chosen = Pick<Account, 'roles' | 'agency' | 'expiresOn'>;

export async function send(deed: Deed, id: string, { roles, agency, expiresOn }: Chosen): Promise<string | null> {
  const params = { path: { id } };
  switch (deed) {
    case 'account.assignRoles':
      return done(api.PUT('/api/accounts/{id}/roles', { params, body: { roles: [...roles] } }));
    case 'account.move':
      return done(api.PUT('/api/accounts/{id}/agency', { params, body: { agency } }));
    case 'account.setExpiry':
      return done(api.PUT('/api/accounts/{id}/expiry', { params, body: { expiresOn } }));
    case 'account.resetPassword':
      return (await dataOf(api.POST('/api/accounts/{id}/reset-password', { params }))).password;
    case 'account.resetFactor':
      return done(api.POST('/api/accounts/{id}/reset-factor', { params }));
    case 'account.endSessions':
      return done(api.POST('/api/accounts/{id}/end-sessions', { params }));
    case 'account.disable':
      return done(api.POST('/api/accounts/{id}/disable', { params }));
    case 'account.enable':
      return done(api.POST('/api/accounts/{id}/enable', { params }));
    default:
      throw new Error(`${deed} is no act on an account`);
  }
}
