/** A section of the live report's prose: what it says now, and writing it. */

import { useMutation } from '@tanstack/react-query';
import { proseSections } from '#law/report/linked/stale';
import type { LinkedText } from '#law/report/linked/take-over';
import { api } from '../../client/api.ts';
import { dataOf, done } from '../../client/fault.ts';
import { keys, queries } from '../../client/queries.ts';
import type { ReportAddress } from '../address.ts';

const ask = () =>
  dataOf(api.GET('/api/reports/{agency}/{year}/live', { params: { path: { agency: '', year: '' }, query: {} } }));
export type LiveReport = Awaited<ReturnType<typeof ask>>;
export type SectionNumber = 1 | 5 | 6;

export function textOf({ report }: LiveReport, section: SectionNumber): string {
  return report.sections[proseSections[section]] ?? '';
}

/** `text` null gives the section back to the ledger's draft. */
export function useWriteSection({ agency, year }: ReportAddress, section: SectionNumber) {
  return useMutation({
    mutationFn: ({ text, links }: LinkedText | { readonly text: null; readonly links: readonly [] }) =>
      done(
        api.PUT('/api/reports/{agency}/{year}/sections/{section}', {
          params: { path: { agency, year, section: `${section}` } },
          body: { text, links: [...links] },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.report(agency, year) }),
  });
}
