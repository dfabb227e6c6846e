/** Papers of the case that are printed for a pen: proof of delivery, a third party's form, the approval of the reply. */

import { useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';

const askSlips = (id: string) => dataOf(api.GET('/api/applications/{id}/slips', { params: { path: { id } } }));

/** Nothing where there is none: a case begins without papers. */
export function Slips({ id }: { readonly id: string }) {
  const slips = useQuery({ queryKey: keys.slips(id), queryFn: () => askSlips(id), retry: false });
  if (slips.isError) return <Failed error={slips.error} again={() => slips.refetch()} />;
  if (!slips.isSuccess || slips.data.slips.length === 0) return null;
  return (
    <>
      <h3>打印</h3>
      <ul className="letters">
        {slips.data.slips.map(({ kind, title, letter, note }) => (
          <li key={`${kind} ${letter ?? ''}`}>
            <a href={`/api/applications/${id}/slips/${kind}${letter === null ? '' : `?letter=${letter}`}`}>
              {title}（PDF）
            </a>
            <span className="quiet">{note}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
