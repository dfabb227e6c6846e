/** The year's work as it is asked of the server. */

import { useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';

export type Plan = paths['/api/plan/{year}']['get']['responses'][200]['content']['application/json'];
export type TaskLine = Plan['tasks'][number];
export type TaskOne = paths['/api/tasks/{id}']['get']['responses'][200]['content']['application/json'];
export type MeetingOne = paths['/api/meetings/{id}']['get']['responses'][200]['content']['application/json'];
export type People = Pick<Plan, 'owners' | 'leaders'>;

export function usePlan(year: number) {
  return useQuery({
    queryKey: [...keys.plan, year],
    queryFn: () => dataOf(api.GET('/api/plan/{year}', { params: { path: { year } } })),
  });
}

export function useTask(id: string) {
  return useQuery({
    queryKey: [...keys.plan, 'task', id],
    queryFn: () => dataOf(api.GET('/api/tasks/{id}', { params: { path: { id } } })),
  });
}

export function useMeeting(id: string) {
  return useQuery({
    queryKey: [...keys.plan, 'meeting', id],
    queryFn: () => dataOf(api.GET('/api/meetings/{id}', { params: { path: { id } } })),
  });
}
