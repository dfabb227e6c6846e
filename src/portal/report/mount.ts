/** The routes of reports: the list, an agency, a report and its files, an opened cell. */

import type { Office } from '#work/office';
import { publishedReport, reportList, reportYears } from '#work/report/published';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendFile, sendPage } from '../send.ts';
import { AgencyPage } from './agency/view.tsx';
import { parseCell } from './cell/cell.ts';
import { loadCell } from './cell/load.ts';
import { CellPage } from './cell/view.tsx';
import { openReportFiles } from './file/files.ts';
import { fileFormats, isFileFormat } from './file/labels.ts';
import { loadList } from './list/load.ts';
import { ListPage } from './list/view.tsx';
import { keptData } from './open-data/kept.ts';
import { loadReportPage } from './page/load.ts';
import { ReportPage } from './page/view.tsx';
import { agencyParams, cellParams, listQuery, reportParams, reportQuery, splitPage } from './routes.ts';

export function reportRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  listRoute(portal, office, site);
  dataRoutes(portal, office);
  agencyRoute(portal, office, site, notice);
  reportRoute(portal, office, site, notice);
  cellRoute(portal, office, site, notice);
}

function listRoute(portal: Portal, office: Office, site: SiteSettings): void {
  portal.get('/xxgk/reports', { schema: { querystring: listQuery } }, async (request, reply) => {
    const { year, agency, line } = request.query;
    const chosen = { year: year ? Number(year) : null, agency: agency || null, line: Number(line || 0) };
    const list = await loadList(office, chosen);
    return sendPage(request, reply, ListPage({ setting: settingOf(request, site), ...list }));
  });
}

/** Data change when an edition is published: caches may keep them for five minutes. */
const keptSeconds = 300;

function dataRoutes(portal: Portal, office: Office): void {
  const kept = keptData(office);
  portal.get('/xxgk/reports/data.csv', async (request, reply) => {
    const bytes = Buffer.from((await kept()).csv);
    const file = { bytes, mediaType: 'text/csv; charset=utf-8', fileName: '政府信息公开年度报告数据.csv' };
    return sendFile(request, reply, { ...file, keptSeconds });
  });
  portal.get('/xxgk/reports/data.json', async (request, reply) => {
    const bytes = Buffer.from((await kept()).json);
    const file = { bytes, mediaType: 'application/json; charset=utf-8', fileName: '政府信息公开年度报告数据.json' };
    return sendFile(request, reply, { ...file, keptSeconds });
  });
}

function agencyRoute(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.get('/xxgk/reports/:agency', { schema: { params: agencyParams } }, async (request, reply) => {
    const { agency } = request.params;
    const reports = await reportList(office.db, agency);
    const agencyName = reports[0]?.agencyName;
    if (agencyName === undefined) return notice(request, reply, 404, `本站没有代码为“${agency}”的机关的年度报告。`);
    const years = await reportYears(office.db, agency);
    const setting = settingOf(request, site);
    return sendPage(request, reply, AgencyPage({ setting, agencyCode: agency, agencyName, reports, years }));
  });
}

function reportRoute(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  const files = openReportFiles(office);
  const schema = { params: reportParams, querystring: reportQuery };
  portal.get('/xxgk/reports/:agency/:page', { schema }, async (request, reply) => {
    const { agency } = request.params;
    const { year, format } = splitPage(request.params.page);
    const edition = request.query.edition === undefined ? undefined : Number(request.query.edition);
    const address = { agency, year, edition };
    if (format !== null && !isFileFormat(format)) {
      return notice(
        request,
        reply,
        404,
        `没有“${format}”这种格式的年度报告。可以下载的格式有：${fileFormats.join('、')}。`,
      );
    }
    if (format !== null) {
      const view = await publishedReport(office.db, agency, year, edition);
      if (view === null) return notice(request, reply, 404, notPublished(year, edition));
      return sendFile(request, reply, await files.one(view, format));
    }
    const page = await loadReportPage(office, files, address);
    if (page === null) return notice(request, reply, 404, notPublished(year, edition));
    return sendPage(request, reply, ReportPage({ setting: settingOf(request, site), ...page }));
  });
}

function cellRoute(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  const url = '/xxgk/reports/:agency/:year/cells/:table/:row/:column';
  portal.get(url, { schema: { params: cellParams } }, async (request, reply) => {
    const { agency, table, row, column } = request.params;
    const year = Number(request.params.year);
    const cell = parseCell(table, row, column);
    if (cell === null) return notice(request, reply, 404, '年度报告的表格中没有这一格。');
    const page = await loadCell(office, agency, year, cell);
    if (page === null) return notice(request, reply, 404, notPublished(year, undefined));
    return sendPage(request, reply, CellPage({ setting: settingOf(request, site), ...page }));
  });
}

function notPublished(year: number, edition: number | undefined): string {
  const which = edition === undefined ? '' : `第${edition}版`;
  return `这个机关没有在本站发布${year}年的年度报告${which}。`;
}
