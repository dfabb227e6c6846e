/** Publications that are written here: /api/publications, their drafts, marks, release and withdrawal. */

import { z } from 'zod';
import {
  editionAddress,
  editionAnswer,
  editionBegun,
  editionChange,
  editionList,
  editionMark,
  editionNumbered,
  editionQuestion,
  editionRelease,
  editionReturn,
  editionSaved,
  editionSubmission,
  editionWithdrawal,
  newEdition,
} from '#contract/publication';
import type { Office } from '#work/office';
import { beginEdition, saveEdition, submitEdition } from '#work/publication/edit';
import { markEdition, publishEdition, returnEdition, reviseEdition, withdrawEdition } from '#work/publication/review';
import { editionView, editionList as listEditions } from '#work/publication/view';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const pageSize = 30;
const none = { 204: z.undefined(), ...problemResponses };
const marks = [
  'publication.proof1',
  'publication.review1',
  'publication.proof2',
  'publication.review2',
  'publication.reviewFinal',
  'publication.proof3',
] as const;

export function editionRoutes(api: Api, office: Office): void {
  readRoutes(api, office);
  writeRoutes(api, office);
  reviewRoutes(api, office);
}

function readRoutes(api: Api, office: Office): void {
  api.get(
    '/publications',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'listPublications',
        summary: 'The publications of the own agency that are written here, those written last first',
        querystring: editionQuestion,
        response: { 200: editionList, ...problemResponses },
      },
    },
    async (request) => {
      const { at, id, ...question } = request.query;
      const after = at === undefined || id === undefined ? {} : { after: { at, id } };
      return settled(await listEditions(office, whoOf(request), { ...question, ...after, limit: pageSize }));
    },
  );

  api.get(
    '/publications/:id',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'viewEdition',
        summary: 'One publication: its words, its marks, what still stands against it',
        params: editionAddress,
        response: { 200: editionAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await editionView(office, whoOf(request), request.params.id)),
  );
}

function writeRoutes(api: Api, office: Office): void {
  const config = { deed: 'publication.draft' } as const;
  api.post(
    '/publications',
    {
      config,
      bodyLimit: 5_000_000,
      schema: {
        operationId: 'beginEdition',
        summary: 'Begin a publication',
        body: newEdition,
        response: { 201: editionBegun, ...problemResponses },
      },
    },
    async (request, reply) => {
      const id = await doneOnce(request, office, (one) => beginEdition(one, whoOf(request), request.body.content));
      return reply.code(201).send({ id });
    },
  );

  api.put(
    '/publications/:id',
    {
      config,
      bodyLimit: 5_000_000,
      schema: {
        operationId: 'saveEdition',
        summary: 'Keep the draft as a new version; refused where another was faster',
        params: editionAddress,
        body: editionChange,
        response: { 200: editionSaved, ...problemResponses },
      },
    },
    async (request) => ({
      version: settled(await saveEdition(office, whoOf(request), request.params.id, request.body)),
    }),
  );

  api.post(
    '/publications/:id/submission',
    {
      config,
      schema: {
        operationId: 'submitEdition',
        summary: 'Hand the version in for review',
        params: editionAddress,
        body: editionSubmission,
        response: none,
      },
    },
    async (request, reply) => {
      settled(await submitEdition(office, whoOf(request), request.params.id, request.body.version));
      return reply.code(204).send();
    },
  );

  api.post(
    '/publications/:id/editions',
    {
      config,
      schema: {
        operationId: 'reviseEdition',
        summary: 'Begin the next edition of what is published',
        params: editionAddress,
        response: { 200: editionSaved, ...problemResponses },
      },
    },
    async (request) => ({ version: settled(await reviseEdition(office, whoOf(request), request.params.id)) }),
  );
}

function reviewRoutes(api: Api, office: Office): void {
  api.post(
    '/publications/:id/marks',
    {
      config: { deed: marks },
      schema: {
        operationId: 'markEdition',
        summary: 'Give the mark whose turn it is to the text that was read',
        params: editionAddress,
        body: editionMark,
        response: none,
      },
    },
    async (request, reply) => {
      settled(await markEdition(office, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );

  api.post(
    '/publications/:id/return',
    {
      config: { deed: marks },
      schema: {
        operationId: 'returnEdition',
        summary: 'Send the text back with a reason',
        params: editionAddress,
        body: editionReturn,
        response: none,
      },
    },
    async (request, reply) => {
      settled(await returnEdition(office, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );

  api.post(
    '/publications/:id/publication',
    {
      config: { deed: 'publication.publish' },
      schema: {
        operationId: 'publishEdition',
        summary: 'Publish the approved text',
        params: editionAddress,
        body: editionRelease,
        response: { 200: editionNumbered, ...problemResponses },
      },
    },
    async (request) => ({
      indexNumber: settled(await publishEdition(office, whoOf(request), request.params.id, request.body.hash)),
    }),
  );

  api.post(
    '/publications/:id/withdrawal',
    {
      config: { deed: 'publication.withdraw' },
      schema: {
        operationId: 'withdrawEdition',
        summary: 'Withdraw what is published; its page keeps a notice',
        params: editionAddress,
        body: editionWithdrawal,
        response: none,
      },
    },
    async (request, reply) => {
      settled(await withdrawEdition(office, whoOf(request), request.params.id, request.body.reason));
      return reply.code(204).send();
    },
  );
}
