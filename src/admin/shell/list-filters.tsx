/** What a list is narrowed by stands in its address, so that it can be kept, sent on and gone back to. */

import { Button, Input } from 'antd';
import { useSearchParams } from 'react-router';

export interface ListFilters {
  /** Empty where nothing is chosen. */
  readonly of: (name: string) => string;
  /** An empty value takes the filter away. */
  readonly set: (name: string) => (value: string) => void;
  /** Those of these that are chosen. */
  readonly chosen: (names: readonly string[]) => Readonly<Record<string, string>>;
  /** Anything is chosen at all. */
  readonly narrowed: boolean;
}

export function useListFilters(): ListFilters {
  const [query, setQuery] = useSearchParams();
  const of = (name: string) => query.get(name) ?? '';
  return {
    of,
    set: (name) => (value) => {
      const next = new URLSearchParams(query);
      if (value === '') next.delete(name);
      else next.set(name, value);
      // Another list begins at its first page.
      if (name !== 'page') next.delete('page');
      setQuery(next, { replace: name !== 'page' });
    },
    chosen: (names) => Object.fromEntries(names.flatMap((name) => (of(name) === '' ? [] : [[name, of(name)]]))),
    narrowed: query.size > 0,
  };
}

interface WordsProps {
  readonly label: string;
  readonly filters: ListFilters;
  /** What the server takes. */
  readonly most: number;
}

/** Words that the list is searched by, under `text`: taken when they are entered or left. */
export function WordsFilter({ label, filters, most }: WordsProps) {
  const take = filters.set('text');
  return (
    <div>
      <label htmlFor="text">{label}</label>
      <Input
        id="text"
        allowClear
        maxLength={most}
        defaultValue={filters.of('text')}
        onPressEnter={({ currentTarget }) => take(currentTarget.value.trim())}
        onBlur={({ target }) => take(target.value.trim())}
      />
    </div>
  );
}

interface Pages {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
}

/** Goes on with the list where there is more. */
export function More({ pages }: { readonly pages: Pages }) {
  if (!pages.hasNextPage) return null;
  return (
    <Button onClick={() => pages.fetchNextPage()} loading={pages.isFetchingNextPage}>
      再看50件
    </Button>
  );
}
