/** Imports of services as they are asked of the server; while one is under way, twice a second. */

import { useQuery } from '@tanstack/react-query';
import { openImportStates } from '#law/service/import';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import { sendOne } from '../client/send-table.ts';

export type ImportView = paths['/api/services/imports/{id}']['get']['responses'][200]['content']['application/json'];
export type ImportLine =
  paths['/api/services/imports']['get']['responses'][200]['content']['application/json']['imports'][number];

export const isOpenImport = ({ state }: Pick<ImportLine, 'state'>) => openImportStates.includes(state);
const askEvery = 500;

/** Sends a file to be tried; answers with the id of its import. */
export async function sendServices(file: File): Promise<string> {
  return (await sendOne<{ id: string }>('/api/services/imports', file)).id;
}

export function useImports() {
  return useQuery({
    queryKey: keys.serviceImports,
    queryFn: async () => (await dataOf(api.GET('/api/services/imports'))).imports,
  });
}

/** Goes on asking also while the server can not be reached: it is heard of again once it can. */
export function useImport(id: string) {
  return useQuery({
    queryKey: keys.serviceImport(id),
    queryFn: async () => {
      const view = await dataOf(api.GET('/api/services/imports/{id}', { params: { path: { id } } }));
      if (!isOpenImport(view)) refreshAfter();
      return view;
    },
    refetchInterval: ({ state }) => (state.data === undefined || isOpenImport(state.data) ? askEvery : false),
  });
}

/** The list says how the newest stands; services may be new. */
function refreshAfter(): void {
  void queries.invalidateQueries({ queryKey: keys.serviceImports, exact: true });
  void queries.invalidateQueries({ queryKey: keys.services });
}

export const refreshImports = () => queries.invalidateQueries({ queryKey: keys.serviceImports });
