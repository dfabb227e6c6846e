/** The agencies that the person may look at. */

import { useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';

export function useAgencies() {
  return useQuery({
    queryKey: keys.agencies,
    queryFn: async () => (await dataOf(api.GET('/api/agencies'))).agencies,
    staleTime: 300_000,
  });
}
