/** Bundles of services in the back office: /api/bundles. */

import { z } from 'zod';
import {
  bundleAddress,
  bundleView as bundleAnswer,
  bundleCancelling,
  bundleList,
  bundleOpened,
  bundleOpening,
  bundleSaving,
  memberQuery,
  members,
} from '#contract/bundle';
import { guideIssue, guideReview, guideSaved, guideSubmission, guideSubmitted } from '#contract/service';
import { cancelBundle, issueBundle, openBundle, reviewBundle, saveBundle, submitBundle } from '#work/bundle/edit';
import { bundlesOf, bundleView, memberOf } from '#work/bundle/view';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const nothing = { 204: z.undefined(), ...problemResponses };

export function bundleRoutes(api: Api, office: Office): void {
  readingRoutes(api, office);
  writingRoutes(api, office);
  reviewRoutes(api, office);
}

function readingRoutes(api: Api, office: Office): void {
  api.get(
    '/bundles',
    {
      config: { deed: 'service.view' },
      schema: {
        operationId: 'listBundles',
        summary: 'Bundles of the agency by name',
        response: { 200: bundleList, ...problemResponses },
      },
    },
    async (request) => ({ bundles: settled(await bundlesOf(office, whoOf(request))) }),
  );
  api.get(
    '/bundle-members',
    {
      config: { deed: 'service.view' },
      schema: {
        operationId: 'findBundleMember',
        summary: 'The service of this code with its guide in force, for the editor of bundles',
        querystring: memberQuery,
        response: { 200: members, ...problemResponses },
      },
    },
    async (request) => ({ services: settled(await memberOf(office, whoOf(request), request.query.code)) }),
  );
  api.get(
    '/bundles/:id',
    {
      config: { deed: 'service.view' },
      schema: {
        operationId: 'viewBundle',
        summary: 'One bundle: draft with what is wrong with it, the round of review, the editions, the members',
        params: bundleAddress,
        response: { 200: bundleAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await bundleView(office, whoOf(request), request.params.id)),
  );
}

function writingRoutes(api: Api, office: Office): void {
  api.post(
    '/bundles',
    {
      config: { deed: 'service.draft' },
      schema: {
        operationId: 'openBundle',
        summary: 'Open a bundle by its name',
        body: bundleOpening,
        response: { 201: bundleOpened, ...problemResponses },
      },
    },
    async (request, reply) => {
      const id = await doneOnce(request, office, (one) => openBundle(one, whoOf(request), request.body.name));
      return reply.code(201).send({ id });
    },
  );
  api.put(
    '/bundles/:id/draft',
    {
      config: { deed: 'service.draft' },
      schema: {
        operationId: 'saveBundle',
        summary: 'Save the draft on top of the version that the writer has seen',
        params: bundleAddress,
        body: bundleSaving,
        response: { 200: guideSaved, ...problemResponses },
      },
    },
    async (request) => ({
      version: settled(await saveBundle(office, whoOf(request), request.params.id, request.body)),
    }),
  );
  api.post(
    '/bundles/:id/submission',
    {
      config: { deed: 'service.draft' },
      schema: {
        operationId: 'submitBundle',
        summary: 'Hand the bundle in for review; refused while a check finds a fault',
        params: bundleAddress,
        body: guideSubmission,
        response: { 200: guideSubmitted, ...problemResponses },
      },
    },
    async (request) => {
      const { id } = request.params;
      const hash = await doneOnce(request, office, (one) => submitBundle(one, whoOf(request), id, request.body.seen));
      return { hash };
    },
  );
}

function reviewRoutes(api: Api, office: Office): void {
  api.post(
    '/bundles/:id/reviews',
    {
      config: { deed: 'service.review' },
      schema: {
        operationId: 'reviewBundle',
        summary: 'Pass the bundle that was read, or send it back with an opinion',
        params: bundleAddress,
        body: guideReview,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => reviewBundle(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
  api.post(
    '/bundles/:id/editions',
    {
      config: { deed: 'service.issue' },
      schema: {
        operationId: 'issueBundle',
        summary: 'The reviewed bundle comes into force from a day on',
        params: bundleAddress,
        body: guideIssue,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => issueBundle(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
  api.post(
    '/bundles/:id/cancellation',
    {
      config: { deed: 'service.issue' },
      schema: {
        operationId: 'cancelBundle',
        summary: 'Offer the bundle no longer',
        params: bundleAddress,
        body: bundleCancelling,
        response: nothing,
      },
    },
    async (request, reply) => {
      const { reason } = request.body;
      await doneOnce(request, office, (one) => cancelBundle(one, whoOf(request), request.params.id, reason));
      return reply.code(204).send();
    },
  );
}
