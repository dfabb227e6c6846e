/** The figures of a year: /api/statistics/:year, and the cases behind one: /api/statistics/:year/:figure. */

import {
  figureCases as casesAnswer,
  figureAddress,
  figureQuery,
  yearFigures as figuresAnswer,
  statisticsAddress,
} from '#contract/statistics';
import type { Office } from '#work/office';
import { figureCases, yearFigures } from '#work/statistics/year';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const usual = 50;

export function statisticsRoutes(api: Api, office: Office): void {
  api.get(
    '/statistics/:year',
    {
      config: { deed: 'application.view' },
      schema: {
        operationId: 'yearFigures',
        summary: 'The figures of the agency’s year, each with how it is made',
        params: statisticsAddress,
        response: { 200: figuresAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await yearFigures(office, whoOf(request), Number(request.params.year))),
  );

  api.get(
    '/statistics/:year/:figure',
    {
      config: { deed: 'application.view' },
      schema: {
        operationId: 'figureCases',
        summary: 'The applications that a figure counts, as many as it says',
        params: figureAddress,
        querystring: figureQuery,
        response: { 200: casesAnswer, ...problemResponses },
      },
    },
    async (request) => {
      const { year, figure } = request.params;
      const { after = '', limit } = request.query;
      const page = { after, limit: Number(limit ?? usual) };
      return settled(await figureCases(office, whoOf(request), Number(year), figure, page));
    },
  );
}
