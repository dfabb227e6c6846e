/** The hall for the gallery: kept well, just begun, not kept at all; a section with text, an empty one, the statistics. */

import { day } from '#law/calendar/day';
import { hallColumns } from '#law/column/columns';
import { type HallPlace, planFloors } from '#law/hall/plan';
import type { Hall, HallSection } from '#work/column/hall';
import { documentExamples } from '../publication/examples.ts';
import type { SectionProps } from './section-view.tsx';
import type { HallProps } from './view.tsx';

type Without<P> = Readonly<Record<string, Omit<P, 'setting'>>>;

const placed = [
  { caseId: 'a', title: '大厅职责范围 <b>2026</b>', updatedOn: day('2026-09-11') },
  { caseId: 'b', title: '大厅职责范围（2025年）', updatedOn: day('2025-03-03') },
];
const sections: readonly HallSection[] = hallColumns.map((column, i) => ({
  ...column,
  updatedOn: i % 3 === 2 ? day('2026-09-11') : i % 3 === 1 ? day('2026-10-12') : null,
  confirmedOn: i % 3 === 1 ? day('2026-10-12') : null,
  placed: i % 3 === 2 ? placed : [],
}));
const hall: Hall = {
  agency: 'shili-spj',
  agencyName: '示例县行政审批和政务信息管理局',
  sections,
  others: [{ code: 'xixian-spj', name: '息县行政审批和政务信息管理局' }],
};
const [first = sections[0], , duties = first] = sections;
const statistics = sections.find(({ feed }) => feed === 'ledger') ?? first;
const [text = null] = Object.values(documentExamples).map(({ document }) => document);

export const hallExamples: Without<HallProps> = {
  hall: { hall, asked: undefined },
  'hall-alone': { hall: { ...hall, others: [] }, asked: 'shili-spj' },
  'hall-none': { hall: null, asked: undefined },
};

const at = { floor: '一层', departments: '', row: 1, width: 1 };
const places: readonly HallPlace[] = [
  { ...at, kind: 'window', label: '1', column: 1, departments: '税务局 <b>' },
  { ...at, kind: 'window', label: '2', column: 2 },
  { ...at, kind: 'lift', label: '', column: 3 },
  { ...at, kind: 'entrance', label: '大门', row: 2, column: 1, width: 3 },
];

const section = { hall, asked: undefined, text: null, figures: null, plan: null };

export const sectionExamples: Without<SectionProps> =
  duties === undefined || first === undefined || statistics === undefined
    ? {}
    : {
        'hall-section': { ...section, section: duties, text },
        'hall-section-empty': { ...section, section: first },
        'hall-plan': {
          ...section,
          section: sections.find(({ feed }) => feed === 'plan') ?? first,
          plan: { floors: planFloors(places, places.slice(1, 2)), way: '一层2号窗口。', service: '食品经营许可 <b>' },
        },
        'hall-statistics': {
          ...section,
          section: statistics,
          figures: {
            asOf: day('2026-11-26'),
            departments: [
              { department: '市场监督管理局', services: 312 },
              { department: '自然资源局', services: 97 },
            ],
            counts: {
              activelyDisclosed: 96,
              byChannel: { website: 96 },
              interpretations: 4,
              services: 640,
              servicesWithGuides: 640,
              informationFeeFen: 0,
              feeNotices: 0,
            },
            hall: {
              months: [120, 96, 150, 141, 133, 128, 160, 171, 149, 138, 102],
              ...{ ended: 1401, inTime: 1398, promised: 1400, ratings: [310, 92, 11, 3, 1] },
              ...{ complaints: 12, complaintsAnswered: 11 },
            },
          },
        },
      };
