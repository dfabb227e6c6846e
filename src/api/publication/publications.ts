/** Publications in the back office: /api/publications. */

import { z } from 'zod';
import {
  beginning,
  marking,
  pasted,
  pastedText,
  publicationAddress,
  publicationView as publicationAnswer,
  publicationPage,
  publicationsQuery,
  release,
  saved,
  saving,
  submission,
  submitted,
  withdrawal,
} from '#contract/publication';
import type { Deed } from '#law/account/deeds';
import { stepKeys } from '#law/publication/steps';
import type { Office } from '#work/office';
import { beginPublication, savePublication, submitPublication } from '#work/publication/edit';
import { listPublications } from '#work/publication/list';
import { readPasted } from '#work/publication/paste';
import { markPublication, publishPublication, returnPublication, withdrawPublication } from '#work/publication/review';
import { publicationView } from '#work/publication/view';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';
import { gateRoutes } from './gate.ts';
import { planRoutes } from './plan.ts';
import { synonymRoutes } from './synonyms.ts';
import { textRoutes } from './texts.ts';
import { urgentRoutes } from './urgent.ts';

const perPage = 50;
const nothing = { 204: z.undefined(), ...problemResponses };
const stepDeeds: readonly Deed[] = stepKeys.map((step) => `publication.${step}` as const);
/** Letters of Chinese take three bytes each, and Word writes much around them. */
const mostPasted = 16 * 1024 * 1024;

export function publicationRoutes(api: Api, office: Office): void {
  readingRoutes(api, office);
  draftRoutes(api, office);
  reviewRoutes(api, office);
  gateRoutes(api, office);
  planRoutes(api, office);
  urgentRoutes(api, office);
  synonymRoutes(api, office);
  textRoutes(api, office);
}

function readingRoutes(api: Api, office: Office): void {
  api.get(
    '/publications',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'listPublications',
        summary: 'Publications of the agency with their drafts, last saved first',
        querystring: publicationsQuery,
        response: { 200: publicationPage, ...problemResponses },
      },
    },
    async (request) => {
      const { text, ...rest } = request.query;
      const words = text === undefined || text.trim() === '' ? {} : { words: text.trim() };
      return settled(await listPublications(office, whoOf(request), { ...rest, ...words, limit: perPage }));
    },
  );
  api.get(
    '/publications/:id',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'viewPublication',
        summary: 'One publication: draft, findings of the gate, the text under review, its marks, its editions',
        params: publicationAddress,
        response: { 200: publicationAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await publicationView(office, whoOf(request), request.params.id)),
  );
}

function draftRoutes(api: Api, office: Office): void {
  api.post(
    '/publications',
    {
      config: { deed: 'publication.draft' },
      schema: {
        operationId: 'beginPublication',
        summary: 'Begin a publication',
        body: beginning,
        response: { 201: saved, ...problemResponses },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await doneOnce(request, office, (one) => beginPublication(one, whoOf(request), request.body.content))),
  );
  api.put(
    '/publications/:id/draft',
    {
      config: { deed: 'publication.draft' },
      schema: {
        operationId: 'savePublication',
        summary: 'Save the draft on top of the version that the writer has seen',
        params: publicationAddress,
        body: saving,
        response: { 200: saved, ...problemResponses },
      },
    },
    async (request) => settled(await savePublication(office, whoOf(request), request.params.id, request.body)),
  );
  api.post(
    '/publications/:id/submission',
    {
      config: { deed: 'publication.draft' },
      schema: {
        operationId: 'submitPublication',
        summary: 'Hand the draft in for review; refused while the gate finds an error',
        params: publicationAddress,
        body: submission,
        response: { 200: submitted, ...problemResponses },
      },
    },
    async (request) =>
      doneOnce(request, office, (one) => submitPublication(one, whoOf(request), request.params.id, request.body.seen)),
  );
  api.post(
    '/publications/pasted',
    {
      config: { deed: 'publication.draft', looking: true },
      bodyLimit: mostPasted,
      schema: {
        operationId: 'readPasted',
        summary: 'What was pasted as HTML, as lines of text with marks',
        body: pasted,
        response: { 200: pastedText, ...problemResponses },
      },
    },
    async (request) => settled(await readPasted(whoOf(request), request.body.html)),
  );
}

function reviewRoutes(api: Api, office: Office): void {
  api.post(
    '/publications/:id/marks',
    {
      config: { deed: [...stepDeeds, 'publication.deputize'] },
      schema: {
        operationId: 'markPublication',
        summary: 'One of the six marks on the text that was read, or its return with a reason',
        params: publicationAddress,
        body: marking,
        response: nothing,
      },
    },
    async (request, reply) => {
      const { verdict, ...wish } = request.body;
      const act = verdict === 'passed' ? markPublication : returnPublication;
      await doneOnce(request, office, (one) => act(one, whoOf(request), request.params.id, wish));
      return reply.code(204).send();
    },
  );
  api.post(
    '/publications/:id/edition',
    {
      config: { deed: 'publication.publish' },
      schema: {
        operationId: 'publishPublication',
        summary: 'Publish the text that carries the six marks',
        params: publicationAddress,
        body: release,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) =>
        publishPublication(one, whoOf(request), request.params.id, request.body),
      );
      return reply.code(204).send();
    },
  );
  api.post(
    '/publications/:id/withdrawal',
    {
      config: { deed: 'publication.withdraw' },
      schema: {
        operationId: 'withdrawPublication',
        summary: 'Take it off the site; its address keeps the reason',
        params: publicationAddress,
        body: withdrawal,
        response: nothing,
      },
    },
    async (request, reply) => {
      const { reason } = request.body;
      await doneOnce(request, office, (one) => withdrawPublication(one, whoOf(request), request.params.id, reason));
      return reply.code(204).send();
    },
  );
}
