/** What the page of tokens asks the server. */

import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';

/** Whose tokens are looked at: one's own, or everybody's. */
export type Whose = 'own' | 'all';

export function useTokens(whose: Whose) {
  return useQuery({
    queryKey: [...keys.tokens, whose],
    queryFn: async () => (await dataOf(whose === 'own' ? api.GET('/api/me/tokens') : api.GET('/api/tokens'))).tokens,
  });
}

export type Token = NonNullable<ReturnType<typeof useTokens>['data']>[number];

export function tokensChanged(): Promise<void> {
  return queries.invalidateQueries({ queryKey: keys.tokens });
}

export function useRevoke(whose: Whose) {
  return useMutation({
    mutationFn: (id: string) => {
      const params = { path: { id } };
      return done(
        whose === 'own'
          ? api.POST('/api/me/tokens/{id}/revoke', { params })
          : api.POST('/api/tokens/{id}/revoke', { params }),
      );
    },
    onSuccess: tokensChanged,
  });
}
