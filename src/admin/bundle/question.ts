/** Bundles as they are asked of the server. */

import { useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';

export type BundleOne = paths['/api/bundles/{id}']['get']['responses'][200]['content']['application/json'];
export type BundleContent = NonNullable<BundleOne['draft']>['content'];
export type MemberService = BundleOne['services'][number];

export function useBundles() {
  return useQuery({ queryKey: keys.bundles, queryFn: () => dataOf(api.GET('/api/bundles')) });
}

export function useBundle(id: string) {
  return useQuery({
    queryKey: keys.bundle(id),
    queryFn: () => dataOf(api.GET('/api/bundles/{id}', { params: { path: { id } } })),
  });
}

export const refreshBundles = () => queries.invalidateQueries({ queryKey: keys.bundles });
