/** Matters at the counter and in the back office: /api/matters. */

import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { disposition } from '#contract/download';
import {
  counterAct,
  counterGuide,
  guideAddress,
  guideMaterialAddress,
  matterAddress,
  matterCall,
  matterMaterialAddress,
  matterOne,
  matterOpened,
  matterOpening,
  matterOutside,
  matterPage,
  mattersQuery,
  openServices,
  personAsked,
  personShown,
  poorRatingList,
  serviceQuery,
} from '#contract/matter-desk';
import { commitmentOf, commitmentToday, type PaperFile } from '#work/matter/commitment';
import { openMatter, proceedMatter } from '#work/matter/counter';
import { counterForm, matterForm } from '#work/matter/fill-form';
import { revealPerson } from '#work/matter/person';
import { poorList, takeRating } from '#work/matter/poor';
import { callBack } from '#work/matter/rate';
import { guideToday, listMatters, matterView, openableServices, outsideView } from '#work/matter/view';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const perPage = 50;
const nothing = { 204: z.undefined(), ...problemResponses };

export function matterRoutes(api: Api, office: Office): void {
  readingRoutes(api, office);
  counterRoutes(api, office);
  actRoutes(api, office);
  paperRoutes(api, office);
  ratingRoutes(api, office);
}

function readingRoutes(api: Api, office: Office): void {
  api.get(
    '/matters',
    {
      config: { deed: 'matter.view' },
      schema: {
        operationId: 'listMatters',
        summary: 'Matters that run, the nearest promised day first; with a state or `newest` the last received first',
        querystring: mattersQuery,
        response: { 200: matterPage, ...problemResponses },
      },
    },
    async (request) => {
      const { text, poor, newest, ...rest } = request.query;
      const words = text === undefined || text.trim() === '' ? {} : { words: text.trim() };
      const flags = {
        ...(poor === undefined ? {} : { poor: true }),
        ...(newest === undefined ? {} : { newest: true }),
      };
      return settled(await listMatters(office, whoOf(request), { ...rest, ...words, ...flags, limit: perPage }));
    },
  );
  api.get(
    '/matters/:id',
    {
      config: { deed: 'matter.view' },
      schema: {
        operationId: 'viewMatter',
        summary: 'One matter: timeline, steps, materials, due days with their derivation, what may be done',
        params: matterAddress,
        response: { 200: matterOne, ...problemResponses },
      },
    },
    async (request) => settled(await matterView(office, whoOf(request), request.params.id)),
  );
  api.get(
    '/matters/outside',
    {
      config: { deed: 'matter.viewOutside' },
      schema: {
        operationId: 'mattersOutside',
        summary: 'What was tried outside the list, the procedure or the guide, counted; ratings',
        response: { 200: matterOutside, ...problemResponses },
      },
    },
    async (request) => settled(await outsideView(office, whoOf(request))),
  );
}

function ratingRoutes(api: Api, office: Office): void {
  api.get(
    '/matters/poor-ratings',
    {
      config: { deed: 'matter.callBack' },
      schema: {
        operationId: 'poorRatings',
        summary: 'Poor ratings: who answers for each, calls and measures, until when it is put right',
        response: { 200: poorRatingList, ...problemResponses },
      },
    },
    async (request) => ({ ratings: settled(await poorList(office, whoOf(request))) }),
  );
  api.post(
    '/matters/:id/rating-owner',
    {
      config: { deed: 'matter.callBack' },
      schema: {
        operationId: 'takeRating',
        summary: 'Answer for a poor rating from now on',
        params: matterAddress,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await takeRating(office, whoOf(request), request.params.id));
      return reply.code(204).send();
    },
  );
}

function counterRoutes(api: Api, office: Office): void {
  api.get(
    '/counter/services',
    {
      config: { deed: 'matter.open' },
      schema: {
        operationId: 'openServices',
        summary: 'Services that a matter can be opened on today, by part of their name or code',
        querystring: serviceQuery,
        response: { 200: openServices, ...problemResponses },
      },
    },
    async (request) => ({
      services: settled(await openableServices(office, whoOf(request), request.query.text)),
    }),
  );
  api.get(
    '/counter/guides/:service',
    {
      config: { deed: 'matter.open' },
      schema: {
        operationId: 'counterGuide',
        summary: 'The guide in force today: materials that may be taken in, and no others',
        params: guideAddress,
        response: { 200: counterGuide, ...problemResponses },
      },
    },
    async (request) => settled(await guideToday(office, whoOf(request), request.params.service)),
  );
}

function actRoutes(api: Api, office: Office): void {
  api.post(
    '/matters',
    {
      config: { deed: 'matter.open' },
      schema: {
        operationId: 'openMatter',
        summary: 'Open a matter at the counter; what is missing is told at once',
        body: matterOpening,
        response: { 201: matterOpened, ...problemResponses },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await doneOnce(request, office, (one) => openMatter(one, whoOf(request), { met: [], ...request.body }))),
  );
  api.post(
    '/matters/:id/acts',
    {
      config: { deed: 'matter.proceed' },
      schema: {
        operationId: 'proceedMatter',
        summary: 'Lead a matter of the counter a step on',
        params: matterAddress,
        body: counterAct,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => proceedMatter(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
  api.post(
    '/matters/:id/calls',
    {
      config: { deed: 'matter.callBack' },
      schema: {
        operationId: 'callBackMatter',
        summary: 'Record the call back after a poor rating',
        params: matterAddress,
        body: matterCall,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => callBack(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
  api.post(
    '/matters/:id/person',
    {
      config: { deed: 'applicant.reveal' },
      schema: {
        operationId: 'revealMatterPerson',
        summary: 'Whose matter of the counter it is, for a purpose that the audit trail keeps',
        params: matterAddress,
        body: personAsked,
        response: { 200: personShown, ...problemResponses },
      },
    },
    async (request) => settled(await revealPerson(office, whoOf(request), request.params.id, request.body.purpose)),
  );
}

const pdf = { description: 'The file', content: { 'application/pdf': { schema: z.string() } } };
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const wordFile = { description: 'The file', content: { [word]: { schema: z.string() } } };

function paperRoutes(api: Api, office: Office): void {
  api.get(
    '/counter/guides/:service/commitments/:material',
    {
      config: { deed: 'matter.open' },
      schema: {
        operationId: 'commitmentToday',
        summary: 'The paper on which somebody commits in place of a material, by the guide in force today',
        params: guideMaterialAddress,
        response: { 200: pdf, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { service, material } = request.params;
      return sendPaper(
        reply,
        'application/pdf',
        settled(await commitmentToday(office, whoOf(request), service, material)),
      );
    },
  );
  api.get(
    '/matters/:id/commitments/:material',
    {
      config: { deed: 'matter.view' },
      schema: {
        operationId: 'commitmentOfMatter',
        summary: 'The same for a matter, by the edition that it was received under',
        params: matterMaterialAddress,
        response: { 200: pdf, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { id, material } = request.params;
      return sendPaper(reply, 'application/pdf', settled(await commitmentOf(office, whoOf(request), id, material)));
    },
  );
  api.get(
    '/counter/guides/:service/forms/:material',
    {
      config: { deed: 'matter.open' },
      schema: {
        operationId: 'formToday',
        summary: 'The blank form of a material by the guide in force today, to be filled by pen',
        params: guideMaterialAddress,
        response: { 200: wordFile, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { service, material } = request.params;
      return sendPaper(reply, word, settled(await counterForm(office, whoOf(request), service, material)));
    },
  );
  api.get(
    '/matters/:id/forms/:material',
    {
      config: { deed: 'matter.fillForm' },
      schema: {
        operationId: 'formOfMatter',
        summary: 'The blank form of a material filled with what the counter knows of the matter',
        params: matterMaterialAddress,
        response: { 200: wordFile, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { id, material } = request.params;
      return sendPaper(reply, word, settled(await matterForm(office, whoOf(request), id, material)));
    },
  );
}

function sendPaper(reply: FastifyReply, type: string, { name, bytes }: PaperFile): FastifyReply {
  return reply
    .headers({ 'content-type': type, 'content-disposition': disposition(name), 'cache-control': 'no-store' })
    .send(Buffer.from(bytes));
}
