/** Rounds of 清理: opened, judged document by document, concluded. */

import { z } from 'zod';
import { documentAddress, judging, registered, roundView as roundAnswer, roundOpening } from '#contract/document';
import { concludeRound, judgeDocument, openRound } from '#work/document/round';
import { roundView } from '#work/document/view';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const nothing = { 204: z.undefined(), ...problemResponses };

export function roundRoutes(api: Api, office: Office): void {
  api.post(
    '/document-rounds',
    {
      config: { deed: 'document.judge' },
      schema: {
        operationId: 'openRound',
        summary: 'Open a round of 清理 over every document in force',
        body: roundOpening,
        response: { 201: registered, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caseId = await doneOnce(request, office, (one) => openRound(one, whoOf(request), request.body));
      return reply.code(201).send({ caseId });
    },
  );
  api.get(
    '/document-rounds/:id',
    {
      config: { deed: 'document.view' },
      schema: {
        operationId: 'viewRound',
        summary: 'A round of 清理 with its documents and what was found of each',
        params: documentAddress,
        response: { 200: roundAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await roundView(office, whoOf(request), request.params.id)),
  );
  api.post(
    '/document-rounds/:id/judgements',
    {
      config: { deed: 'document.judge' },
      schema: {
        operationId: 'judgeDocument',
        summary: 'Say what one document is found to be, with the reason; the later one counts',
        params: documentAddress,
        body: judging,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => judgeDocument(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
  api.post(
    '/document-rounds/:id/conclusion',
    {
      config: { deed: 'document.conclude' },
      schema: {
        operationId: 'concludeRound',
        summary: 'End the round: every document gets its mark at once',
        params: documentAddress,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => concludeRound(one, whoOf(request), request.params.id));
      return reply.code(204).send();
    },
  );
}
