/** Who does what on a case: /api/colleagues, /api/applications/:id/searches and /notes. */

import { z } from 'zod';
import { applicationAddress } from '#contract/application-view';
import {
  colleagueList,
  noteList,
  searchAddress,
  searchAnswer,
  searchList,
  searchRequest,
  searchWithdrawal,
} from '#contract/searches';
import { colleagues } from '#work/application/colleagues';
import { handOverNotes } from '#work/application/notes';
import { answerSearch, askSearch, cancelSearch, searchesOfCase } from '#work/application/searches';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const nothing = { 204: z.undefined(), ...problemResponses };

export function searchRoutes(api: Api, office: Office): void {
  api.get(
    '/colleagues',
    {
      config: { deed: 'application.assign' },
      schema: {
        operationId: 'colleagues',
        summary: 'Who of the agency can be given a case, or be asked to search',
        response: { 200: colleagueList, ...problemResponses },
      },
    },
    async (request) => ({ colleagues: settled(await colleagues(office, whoOf(request))) }),
  );

  api.get(
    '/applications/:id/notes',
    {
      config: { deed: 'applicant.view' },
      schema: {
        operationId: 'handOverNotes',
        summary: 'What colleagues left for each other when the case changed hands',
        params: applicationAddress,
        response: { 200: noteList, ...problemResponses },
      },
    },
    async (request) => ({ notes: settled(await handOverNotes(office, whoOf(request), request.params.id)) }),
  );

  api.get(
    '/applications/:id/searches',
    {
      config: { deed: 'application.answerSearch' },
      schema: {
        operationId: 'searchesOfCase',
        summary: 'Searches that divisions were asked for, with their answers',
        params: applicationAddress,
        response: { 200: searchList, ...problemResponses },
      },
    },
    async (request) => ({ searches: settled(await searchesOfCase(office, whoOf(request), request.params.id)) }),
  );

  api.post(
    '/applications/:id/searches',
    {
      config: { deed: 'application.askSearch' },
      schema: {
        operationId: 'askSearch',
        summary: 'Ask a division to search by a day',
        params: applicationAddress,
        body: searchRequest,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => askSearch(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );

  api.post(
    '/applications/:id/searches/:task/answer',
    {
      config: { deed: 'application.answerSearch' },
      schema: {
        operationId: 'answerSearch',
        summary: 'Answer a search with its record: where, by whom, with which words, what was found',
        params: searchAddress,
        body: searchAnswer,
        response: nothing,
      },
    },
    async (request, reply) => {
      const { id, task } = request.params;
      await doneOnce(request, office, (one) => answerSearch(one, whoOf(request), id, task, request.body));
      return reply.code(204).send();
    },
  );

  api.post(
    '/applications/:id/searches/:task/withdrawal',
    {
      config: { deed: 'application.cancelSearch' },
      schema: {
        operationId: 'cancelSearch',
        summary: 'Withdraw a search that was asked for and is not answered',
        params: searchAddress,
        body: searchWithdrawal,
        response: nothing,
      },
    },
    async (request, reply) => {
      const { id, task } = request.params;
      await doneOnce(request, office, (one) => cancelSearch(one, whoOf(request), id, task, request.body));
      return reply.code(204).send();
    },
  );
}
