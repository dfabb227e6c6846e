/** A cell opened into its cases: /api/reports/:agency/:year/cells/:table/:row/:column. */

import { cellCases as cellCasesAnswer } from '#contract/cell-cases';
import { cellAddress, cellQuery } from '#contract/report-address';
import type { Office } from '#work/office';
import { cellCases, parseCaseCell } from '#work/report/cell';
import { whoOf } from '../account/signed-in.ts';
import { ApiProblem, problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const casesPerPage = 50;

export function cellRoutes(api: Api, office: Office): void {
  api.get(
    '/reports/:agency/:year/cells/:table/:row/:column',
    {
      config: { deed: 'report.openCell' },
      schema: {
        operationId: 'openCell',
        summary: 'The cases that a cell of the tables counts',
        params: cellAddress,
        querystring: cellQuery,
        response: { 200: cellCasesAnswer, ...problemResponses },
      },
    },
    async (request) => {
      const { agency, year, table, row, column } = request.params;
      const { cutOff, after = '', limit } = request.query;
      const cell = parseCaseCell(table, row, column);
      if (cell === null) throw new ApiProblem(404, 'cell-unknown', '年度报告里没有这一格。请从报告的表格中点开。');
      const page = { after, limit: limit === undefined ? casesPerPage : Number(limit) };
      return settled(
        await cellCases(office, whoOf(request), agency, Number(year), cell, {
          ...(cutOff === undefined ? {} : { cutOff }),
          page,
        }),
      );
    },
  );
}
