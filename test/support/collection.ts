/** The program with a tree to collect from: the demo's agencies without their work, bureaus beside them, a sound report of each. */

import { day } from '#law/calendar/day';
import { reportTitle } from '#law/report/form';
import {
  type AnnualReport,
  type AppealsTable,
  type ApplicationsTable,
  appealBlocks,
  appealColumns,
  applicantColumns,
  applicationRows,
} from '#law/report/report';
import { addAgencies } from '#store/agency/agencies';
import type { Db } from '#store/db';
import { addDemoAgencies } from '#work/demo/agencies';
import type { Office } from '#work/office';
import { buildApp } from '../../build/serve.js';
import { officeOn } from './app.ts';
import { migratedDatabase } from './postgres.ts';
import { testSettings } from './settings.ts';

export interface CollectionApp {
  readonly app: Awaited<ReturnType<typeof buildApp>>;
  readonly office: Office;
  readonly origin: string;
  stop(): Promise<void>;
}

/** Listens on a free port; 示例县审批政务局 has published its report of 2025 in time. */
export async function collectionApp(bureaus: number): Promise<CollectionApp> {
  const database = await migratedDatabase();
  const office = officeOn(database.db);
  await addDemoAgencies(office);
  await addBureaus(office.db, bureaus);
  const report = JSON.stringify(soundReport('示例县行政审批和政务信息管理局（示例）', 2025, 5));
  const edition = { agency: 'shili-spj', year: 2025, edition: 1, published_on: day('2026-01-20'), note: null, report };
  await office.db.insertInto('report_edition').values(edition).execute();
  const app = await buildApp(office, testSettings());
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const stop = async () => {
    await app.close();
    await database.close();
  };
  return { app, office, origin, stop };
}

/** 示例县第7局 */
export const bureauName = (n: number) => `示例县第${n}局`;
export const bureauCode = (n: number) => `shili-d${n}`;

async function addBureaus(db: Db, count: number): Promise<void> {
  const from = day('2019-01-01');
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  await addAgencies(
    db,
    numbers.map((n) => ({
      code: bureauCode(n),
      name: bureauName(n),
      short_name: `第${n}局`,
      document_prefix: `示${n}`,
      level: 'county' as const,
      kind: 'department' as const,
      example: true,
      from_day: from,
      to_day: null,
    })),
    numbers.map((n) => ({
      ...{ child: bureauCode(n), parent: 'shili', kind: 'territory' as const, from_day: from, to_day: null },
    })),
  );
}

/** Every sum holds: `n` applications of persons, all granted. */
export function soundReport(agency: string, year: number, n: number): AnnualReport {
  const cells = (row: string) => (['newlyReceived', 'granted', 'concluded'].includes(row) ? n : 0);
  const applications = Object.fromEntries(
    applicationRows.map((row) => [
      row,
      Object.fromEntries(
        applicantColumns.map((column) => [column, column === 'naturalPerson' || column === 'total' ? cells(row) : 0]),
      ),
    ]),
  ) as unknown as ApplicationsTable;
  const appeals = Object.fromEntries(
    appealBlocks.map((block) => [block, Object.fromEntries(appealColumns.map((column) => [column, 0]))]),
  ) as unknown as AppealsTable;
  return {
    format: 'gongkai.annual-report/1',
    agency,
    year,
    title: reportTitle(agency, year),
    sections: {
      preamble: null,
      overview: `本年新收政府信息公开申请${n}件，办结${n}件。第${n}号机关的工作按要求开展。`,
      problems: '个别信息更新不够及时。将按季度检查，到期提醒。',
      other: '本年度未产生信息公开处理费。',
    },
    activeDisclosure: {
      regulations: { made: 0, repealed: 0, inForce: 0 },
      normativeDocuments: { made: 1, repealed: 0, inForce: n },
      administrativeLicensing: 10 * n,
      administrativePenalty: 0,
      administrativeCoercion: 0,
      administrativeFees: 0.5,
    },
    applications,
    appeals,
  };
}
