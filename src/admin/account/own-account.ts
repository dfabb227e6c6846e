/** What a person asks about the own account. */

import { useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';

export function useOwnSessions() {
  return useQuery({
    queryKey: keys.ownSessions,
    queryFn: async () => (await dataOf(api.GET('/api/me/sessions'))).sessions,
  });
}

export type OwnSession = NonNullable<ReturnType<typeof useOwnSessions>['data']>[number];

export function useOwnSecurity() {
  return useQuery({ queryKey: keys.ownSecurity, queryFn: () => dataOf(api.GET('/api/me/security')) });
}

/** After a change that ends other sessions or touches the own protection. */
export async function askOwnAgain(): Promise<void> {
  await queries.invalidateQueries({ queryKey: ['own'] });
}
