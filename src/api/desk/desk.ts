/** The desk: /api/work, /api/applications, /api/search. */

import {
  applicationPage,
  applicationsQuery,
  searchAnswer,
  searchQuery,
  workList,
  workMonth,
  workMonthQuery,
  workQuery,
} from '#contract/desk';
import { type State, stateKeys, states } from '#law/application/states';
import { listApplications } from '#work/application/list';
import { workMonth as monthOf } from '#work/desk/month';
import { search } from '#work/desk/search';
import { workList as work } from '#work/desk/work-list';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const usual = 50;

export function deskRoutes(api: Api, office: Office): void {
  api.get(
    '/work',
    {
      config: { deed: 'work.list' },
      schema: {
        operationId: 'workList',
        summary: 'What waits for the person, nearest due day first',
        querystring: workQuery,
        response: { 200: workList, ...problemResponses },
      },
    },
    async (request) => {
      const { view, light, after, limit } = request.query;
      const question = { view: view ?? 'mine', light, after, limit: Number(limit ?? usual) } as const;
      return settled(await work(office, whoOf(request), question));
    },
  );

  api.get(
    '/work/month',
    {
      config: { deed: 'work.list' },
      schema: {
        operationId: 'workMonth',
        summary: 'The days of a month with what is due on each',
        querystring: workMonthQuery,
        response: { 200: workMonth, ...problemResponses },
      },
    },
    async (request) => {
      const { month = office.today().slice(0, 7), view = 'mine' } = request.query;
      return settled(await monthOf(office, whoOf(request), { month, view }));
    },
  );

  api.get(
    '/applications',
    {
      config: { deed: 'application.view' },
      schema: {
        operationId: 'listApplications',
        summary: 'Applications of the agency, narrowed and ordered',
        querystring: applicationsQuery,
        response: { 200: applicationPage, ...problemResponses },
      },
    },
    async (request) => {
      const { state, year, type, outcome, text, dueBy, light, whose, order, after, limit } = request.query;
      return settled(
        await listApplications(office, whoOf(request), {
          states: state === undefined ? undefined : state === 'open' ? openStates : [state],
          year: year === undefined ? undefined : Number(year),
          applicantType: type,
          outcome,
          text,
          dueBy,
          light,
          whose,
          order: order ?? 'newest',
          after,
          limit: Number(limit ?? usual),
        }),
      );
    },
  );

  api.get(
    '/search',
    {
      config: { deed: 'search.use' },
      schema: {
        operationId: 'search',
        summary: 'Finds by number or name what the person may see',
        querystring: searchQuery,
        response: { 200: searchAnswer, ...problemResponses },
      },
    },
    async (request) => ({ found: settled(await search(office, whoOf(request), request.query.q)) }),
  );
}

const openStates: readonly State[] = stateKeys.filter((state) => states[state].open || state === 'submitted');
