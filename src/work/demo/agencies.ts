/** The demo's agencies: the bureau of the 2024 report with its county, and an example bureau whose year is full of work. */

import { day } from '#law/calendar/day';
import { addAgencies } from '#store/agency/agencies';
import type { Office } from '../office.ts';

export const bureau = 'xixian-spj';
export const exampleBureau = 'shili-spj';
export const exampleOffice = 'shili-zfb';

const begin = day('2019-01-01');
const common = { level: 'county', from_day: begin, to_day: null } as const;

export async function addDemoAgencies(office: Office): Promise<void> {
  await addAgencies(
    office.db,
    [
      {
        ...common,
        code: 'xixian',
        name: '息县人民政府',
        short_name: '息县政府',
        document_prefix: '息政',
        kind: 'government',
        example: false,
      },
      {
        ...common,
        code: 'xixian-zfb',
        name: '息县人民政府办公室',
        short_name: '息县政府办',
        document_prefix: '息政办',
        kind: 'office',
        example: false,
      },
      {
        ...common,
        code: bureau,
        name: '息县行政审批和政务信息管理局',
        short_name: '息县审批政务局',
        document_prefix: '息审政',
        kind: 'department',
        example: false,
      },
      {
        ...common,
        code: 'shili',
        name: '示例县人民政府（示例）',
        short_name: '示例县政府',
        document_prefix: '示政',
        kind: 'government',
        example: true,
      },
      {
        ...common,
        code: exampleOffice,
        name: '示例县人民政府办公室（示例）',
        short_name: '示例县政府办',
        document_prefix: '示政办',
        kind: 'office',
        example: true,
      },
      {
        ...common,
        code: exampleBureau,
        name: '示例县行政审批和政务信息管理局（示例）',
        short_name: '示例县审批政务局',
        document_prefix: '示审政',
        kind: 'department',
        example: true,
      },
    ],
    [
      { child: 'xixian-zfb', parent: 'xixian', kind: 'territory', from_day: begin, to_day: null },
      { child: bureau, parent: 'xixian', kind: 'territory', from_day: begin, to_day: null },
      { child: exampleOffice, parent: 'shili', kind: 'territory', from_day: begin, to_day: null },
      { child: exampleBureau, parent: 'shili', kind: 'territory', from_day: begin, to_day: null },
    ],
  );
}
