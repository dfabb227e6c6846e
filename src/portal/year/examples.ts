/** A year with something in it. */

import { day } from '#law/calendar/day';
import { tallyAppeals } from '#law/report/tally/appeals';
import { tallyApplications } from '#law/report/tally/applications';
import type { YearProps } from './view.tsx';

const agencyName = '示例县行政审批和政务信息管理局（示例）';

export const yearExamples: Readonly<Record<string, Omit<YearProps, 'setting'>>> = {
  year: {
    agencies: [
      { code: 'shili-spj', name: agencyName },
      { code: 'shili-zfb', name: '示例县人民政府办公室（示例）' },
    ],
    view: {
      agency: 'shili-spj',
      agencyName,
      year: 2026,
      through: day('2026-11-23'),
      published: 96,
      interpretations: 4,
      normativeDocuments: 0,
      services: 640,
      servicesWithGuides: 640,
      applications: tallyApplications([]),
      appeals: tallyAppeals([], 2026, day('2026-11-23')),
      complaints: {
        received: 43,
        merged: 0,
        running: 10,
        overdue: 1,
        answered: 33,
        inTime: 31,
        told: 33,
        satisfied: 27,
        calledBack: 30,
        reopened: 0,
        byChannel: {},
        byObject: {},
        byMonth: {},
      },
    },
  },
};
