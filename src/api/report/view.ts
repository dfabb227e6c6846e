/** The live report and its editions: /api/reports/:agency/:year. */

import { editionList } from '#contract/report-acts';
import { cutOffQuery, reportAddress } from '#contract/report-address';
import { liveReportView } from '#contract/report-view';
import type { Office } from '#work/office';
import { viewEditions, viewLiveReport } from '#work/report/view';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function reportViewRoutes(api: Api, office: Office): void {
  api.get(
    '/reports/:agency/:year/live',
    {
      config: { deed: 'report.viewLive' },
      schema: {
        operationId: 'viewLiveReport',
        summary: 'The report as if the year ended on the cut-off day',
        params: reportAddress,
        querystring: cutOffQuery,
        response: { 200: liveReportView, ...problemResponses },
      },
    },
    async (request) => {
      const { agency, year } = request.params;
      return settled(await viewLiveReport(office, whoOf(request), agency, Number(year), request.query.cutOff));
    },
  );

  api.get(
    '/reports/:agency/:year/editions',
    {
      config: { deed: 'report.viewLive' },
      schema: {
        operationId: 'listEditions',
        summary: 'Published editions of the report, newest first',
        params: reportAddress,
        response: { 200: editionList, ...problemResponses },
      },
    },
    async (request) => {
      const { agency, year } = request.params;
      const lines = settled(await viewEditions(office, whoOf(request), agency, Number(year)));
      return { editions: lines.map(({ edition, publishedOn, note }) => ({ edition, publishedOn, note })) };
    },
  );
}
