/** Who is signed in; null where nobody is. */

import { useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf, faultOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';

async function askMe() {
  try {
    return await dataOf(api.GET('/api/me'));
  } catch (error) {
    if (faultOf(error).status === 401) return null;
    throw error;
  }
}

export function useMe() {
  return useQuery({ queryKey: keys.me, queryFn: askMe, staleTime: 60_000 });
}
