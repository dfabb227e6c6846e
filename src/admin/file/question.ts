/** What the part with the files of a case asks the server. */

import { useQuery } from '@tanstack/react-query';
import type { owners } from '#law/file/access';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';

export interface FileOwner {
  readonly subject: (typeof owners)[number];
  readonly id: string;
}

function askFiles({ subject, id }: FileOwner) {
  return dataOf(api.GET('/api/files', { params: { query: { subject, case: id } } }));
}

export type CaseFile = Awaited<ReturnType<typeof askFiles>>['files'][number];

const untilReadyMs = 3_000;

/** A file that is still being looked at is asked for again until it is ready. */
export function useFiles(owner: FileOwner) {
  return useQuery({
    queryKey: keys.files(owner.subject, owner.id),
    queryFn: () => askFiles(owner),
    refetchInterval: ({ state }) =>
      state.data?.files.some((one) => one.state === 'received') === true ? untilReadyMs : false,
  });
}
