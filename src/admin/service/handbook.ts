/** Handbooks as they are asked of the server; while one is being made, every second. */

import { useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';

export type Handbooks = paths['/api/handbooks']['get']['responses'][200]['content']['application/json'];
export type HandbookOne = Handbooks['handbooks'][number];

export const isOpen = ({ state }: HandbookOne) => state === 'waiting' || state === 'making';
const askEvery = 1000;

export function useHandbooks() {
  return useQuery({
    queryKey: keys.handbooks,
    queryFn: () => dataOf(api.GET('/api/handbooks')),
    refetchInterval: ({ state }) => (state.data?.handbooks.some(isOpen) === true ? askEvery : false),
  });
}

export const refreshHandbooks = () => queries.invalidateQueries({ queryKey: keys.handbooks });
