/** Examples of the gazette: issues with a withdrawn and a corrected entry, and none yet. */

import { day } from '#law/calendar/day';
import type { GazetteProps } from './view.tsx';

const entry = { edition: 1, newest: 1, publishedOn: day('2026-10-12'), withdrawnOn: null };

export const gazetteExamples: Readonly<Record<string, Omit<GazetteProps, 'setting'>>> = {
  'gazette-issues': {
    issues: [
      {
        ...{
          id: 'i2',
          agencyName: '示例县审批政务局',
          year: 2026,
          number: 2,
          name: '2026年第2期',
          issuedOn: day('2026-11-20'),
        },
        entries: [{ ...entry, caseId: 'c', title: '示例县停水信息公开办法' }],
        notes: [
          {
            ...{ issue: '2026年第1期', caseId: 'a', edition: 1, title: '某项公告' },
            ...{ kind: 'withdrawn', on: day('2026-11-01') },
          },
        ],
      },
      {
        ...{
          id: 'i1',
          agencyName: '示例县审批政务局',
          year: 2026,
          number: 1,
          name: '2026年第1期',
          issuedOn: day('2026-10-20'),
          notes: [],
        },
        entries: [
          { ...entry, caseId: 'a', title: '某项公告', withdrawnOn: day('2026-11-01') },
          { ...entry, caseId: 'b', title: '某项办法', newest: 2 },
        ],
      },
    ],
  },
  'gazette-none': { issues: [] },
};
