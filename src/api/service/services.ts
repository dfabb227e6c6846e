/** Services and guides in the back office: /api/services. */

import { z } from 'zod';
import { formAddress, formFile, formMaking } from '#contract/material-ways';
import {
  guideIssue,
  guideReview,
  guideSaved,
  guideSaving,
  guideSubmission,
  guideSubmitted,
  serviceAddress,
  serviceView as serviceAnswer,
  serviceStanding,
  servicesPage as servicesAnswer,
  servicesQuery,
} from '#contract/service';
import type { Office } from '#work/office';
import { takeForm } from '#work/service/forms';
import { issueGuide, reviewGuide, saveGuide, standService, submitGuide } from '#work/service/guide';
import { makeForm } from '#work/service/make-form';
import { servicesPage, serviceView } from '#work/service/view';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const nothing = { 204: z.undefined(), ...problemResponses };

export function serviceRoutes(api: Api, office: Office): void {
  readingRoutes(api, office);
  writingRoutes(api, office);
  formRoutes(api, office);
  reviewRoutes(api, office);
}

function readingRoutes(api: Api, office: Office): void {
  api.get(
    '/services',
    {
      config: { deed: 'service.view' },
      schema: {
        operationId: 'listServices',
        summary: 'Services of the agency by department and code',
        querystring: servicesQuery,
        response: { 200: servicesAnswer, ...problemResponses },
      },
    },
    async (request) => {
      const { text, page, guideless, ...rest } = request.query;
      const words = text === undefined || text.trim() === '' ? {} : { words: text.trim() };
      const search = { ...rest, ...words, ...(guideless === undefined ? {} : { guideless: true }) };
      return settled(await servicesPage(office, whoOf(request), search, Number(page ?? 1)));
    },
  );
  api.get(
    '/services/:id',
    {
      config: { deed: 'service.view' },
      schema: {
        operationId: 'viewService',
        summary: 'One service: draft with what is wrong with it, the guide under review, the editions',
        params: serviceAddress,
        response: { 200: serviceAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await serviceView(office, whoOf(request), request.params.id)),
  );
}

function writingRoutes(api: Api, office: Office): void {
  api.put(
    '/services/:id/draft',
    {
      config: { deed: 'service.draft' },
      schema: {
        operationId: 'saveGuide',
        summary: 'Save the draft of the guide on top of the version that the writer has seen',
        params: serviceAddress,
        body: guideSaving,
        response: { 200: guideSaved, ...problemResponses },
      },
    },
    async (request) => ({ version: settled(await saveGuide(office, whoOf(request), request.params.id, request.body)) }),
  );
  api.post(
    '/services/:id/submission',
    {
      config: { deed: 'service.draft' },
      schema: {
        operationId: 'submitGuide',
        summary: 'Hand the guide in for review; refused while a check finds an error',
        params: serviceAddress,
        body: guideSubmission,
        response: { 200: guideSubmitted, ...problemResponses },
      },
    },
    async (request) => {
      const { id } = request.params;
      const hash = await doneOnce(request, office, (one) => submitGuide(one, whoOf(request), id, request.body.seen));
      return { hash };
    },
  );
}

function formRoutes(api: Api, office: Office): void {
  api.get(
    '/services/:id/forms/:file',
    {
      config: { deed: 'service.draft' },
      schema: {
        operationId: 'takeForm',
        summary:
          'An uploaded file as a form of the guide: its digest and the blanks that it has; unknown ones are refused',
        params: formAddress,
        response: { 200: formFile, ...problemResponses },
      },
    },
    async (request) => settled(await takeForm(office, whoOf(request), request.params.id, request.params.file)),
  );
  api.post(
    '/services/:id/forms',
    {
      config: { deed: 'service.draft' },
      schema: {
        operationId: 'makeForm',
        summary: 'Make a plain blank form out of the names of its blanks',
        params: serviceAddress,
        body: formMaking,
        response: { 201: formFile, ...problemResponses },
      },
    },
    async (request, reply) => {
      const wanted = { caseId: request.params.id, ...request.body };
      return reply.code(201).send(await doneOnce(request, office, (one) => makeForm(one, whoOf(request), wanted)));
    },
  );
}

function reviewRoutes(api: Api, office: Office): void {
  api.post(
    '/services/:id/reviews',
    {
      config: { deed: 'service.review' },
      schema: {
        operationId: 'reviewGuide',
        summary: 'Pass the guide that was read, or send it back with an opinion',
        params: serviceAddress,
        body: guideReview,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => reviewGuide(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
  api.post(
    '/services/:id/editions',
    {
      config: { deed: 'service.issue' },
      schema: {
        operationId: 'issueGuide',
        summary: 'The reviewed guide comes into force from a day on',
        params: serviceAddress,
        body: guideIssue,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => issueGuide(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
  api.post(
    '/services/:id/standing',
    {
      config: { deed: 'service.issue' },
      schema: {
        operationId: 'standService',
        summary: 'Suspend, resume or cancel the service',
        params: serviceAddress,
        body: serviceStanding,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => standService(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
}
