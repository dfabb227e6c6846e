/** A list that comes page by page: waiting, failing, shown, gone on with. */

import type { ReactNode } from 'react';
import { Failed } from './failed.tsx';
import { More } from './list-filters.tsx';
import { Loading } from './loading.tsx';

interface Pages<P> {
  readonly data: { readonly pages: readonly P[] } | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
}

/** What has come stays where going on fails. */
export function Paged<P>({ pages, children }: { pages: Pages<P>; children: (pages: readonly P[]) => ReactNode }) {
  const { data, error } = pages;
  if (data === undefined && error === null) return <Loading />;
  return (
    <>
      {data !== undefined && children(data.pages)}
      {error !== null && <Failed error={error} again={() => pages.refetch()} />}
      {data !== undefined && <More pages={pages} />}
    </>
  );
}
