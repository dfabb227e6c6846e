/** Services and guides as they are asked of the server. */

import { useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';

export type Filters = NonNullable<paths['/api/services']['get']['parameters']['query']>;
export type ServiceOne = paths['/api/services/{id}']['get']['responses'][200]['content']['application/json'];
export type ServiceLine =
  paths['/api/services']['get']['responses'][200]['content']['application/json']['services'][number];
export type GuideContent = NonNullable<ServiceOne['draft']>['content'];

export function useServices(filters: Filters) {
  return useQuery({
    queryKey: [...keys.services, filters],
    queryFn: () => dataOf(api.GET('/api/services', { params: { query: filters } })),
  });
}

export function useService(id: string) {
  return useQuery({
    queryKey: keys.service(id),
    queryFn: () => dataOf(api.GET('/api/services/{id}', { params: { path: { id } } })),
  });
}

export const refreshServices = () => queries.invalidateQueries({ queryKey: keys.services });
