/** Where the entered figures of table two come from: words, day, and the file with the place in it (AR-95). */

import { rowLabel } from '#law/report/import/found-figures';
import { placeWords } from '#law/report/import/place-words';
import { dayInWords } from '../../application/words.ts';
import type { LiveReport } from '../words/section.ts';

export function EnteredSources({ entered }: Pick<LiveReport, 'entered'>) {
  if (entered.length === 0) return null;
  return (
    <ul className="sources quiet">
      {entered.map(({ row, source, enteredOn, origin }) => (
        <li key={row}>
          {rowLabel(row)}：{source}，{dayInWords(enteredOn)}填报
          {origin !== null && (
            <>
              。原件：<a href={`/api/files/${origin.file}/content`}>{origin.name}</a>，{placeWords(origin.place)}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
