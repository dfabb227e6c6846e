/** After something was done to a case: the case, the lists and the people's loads are asked for again. */

import { useQueryClient } from '@tanstack/react-query';
import { keys } from '../client/queries.ts';

export function useRefresh(caseId: string): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    const stale = [keys.application(caseId), ['work'], ['applications'], keys.colleagues];
    await Promise.all(stale.map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
}
