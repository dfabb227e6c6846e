/** All published reports as open data: every figure in one CSV, every report whole in one JSON. */

import { csvRows, csvText } from '#paper/report/to-csv';
import type { Db, Tx } from '#store/db';
import { newestEditions } from '#store/report/editions';
import type { ReportLine } from './published.ts';

/** What anybody may do with it [convention: an office may word it otherwise]. */
export const licence =
  '本数据由各机关依法主动公开，可以免费复制、分析、改编和再发布。使用时请注明来源和获取日期；改动数字的，请说明已改动。';

/** Columns of the CSV, with what each holds. */
export const dataColumns = [
  ['agencyCode', '机关代码'],
  ['agency', '机关名称'],
  ['year', '报告年度'],
  ['edition', '版次，只收最新一版'],
  ['publishedOn', '公布日期'],
  ['example', '是否示例数据：true 或 false'],
  ['table', '表：activeDisclosure 主动公开、applications 申请、appeals 复议诉讼'],
  ['row', '行的代号'],
  ['rowLabel', '行的名称，与官方格式相同'],
  ['column', '列的代号；只有一个数的行为空'],
  ['columnLabel', '列的名称，与官方格式相同'],
  ['value', '数值；报告没有填写的为空，不是0。收费金额的单位是万元，其余为件'],
] as const;

export interface OpenData {
  readonly csv: string;
  readonly json: string;
}

/** `published`: the list of what is published now; its newest editions are what the data hold, newest year first. */
export async function writeOpenData(db: Db | Tx, published: readonly ReportLine[]): Promise<OpenData> {
  const reports = await withReports(db, published);
  const rows = reports.flatMap(({ report, ...about }) =>
    csvRows(report).map((row) => [
      about.agencyCode,
      about.agency,
      about.year,
      about.edition,
      about.publishedOn,
      String(about.example),
      ...row,
    ]),
  );
  const heads = dataColumns.map(([name]) => name);
  const columns = Object.fromEntries(dataColumns);
  const whole = { format: 'gongkai.annual-reports/1', licence, columns, reports };
  return { csv: csvText([heads, ...rows]), json: `${JSON.stringify(whole)}\n` };
}

async function withReports(db: Db | Tx, published: readonly ReportLine[]) {
  const editions = await newestEditions(db);
  return published.flatMap(({ agency, agencyName, year, edition, publishedOn, example }) => {
    const found = editions.find((one) => one.agency === agency && one.year === year);
    if (found === undefined) return [];
    return [{ agencyCode: agency, agency: agencyName, year, edition, publishedOn, example, report: found.report }];
  });
}
