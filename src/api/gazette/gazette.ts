/** The gazette: /api/gazette. */

import { z } from 'zod';
import { issueAddress, issueBegun, issueList, issueOpened, issueReturn, issueWish } from '#contract/gazette';
import { beginIssue, deleteIssue, issueGazette, returnIssue, saveIssue, submitIssue } from '#work/gazette/acts';
import { listIssues, openIssue, proofOfIssue } from '#work/gazette/view';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import { sendBytes } from '../report/collect/send-bytes.ts';
import type { Api } from '../routes.ts';

const nothing = { 204: z.undefined(), ...problemResponses };

export function gazetteRoutes(api: Api, office: Office): void {
  readingRoutes(api, office);
  compilingRoutes(api, office);
  issuingRoutes(api, office);
}

function readingRoutes(api: Api, office: Office): void {
  const config = { deed: 'publication.view' } as const;
  api.get(
    '/gazette',
    {
      config,
      schema: {
        operationId: 'listGazette',
        summary: 'Issues of the gazette, those under way first',
        response: { 200: issueList, ...problemResponses },
      },
    },
    async (request) => ({ issues: settled(await listIssues(office, whoOf(request))) }),
  );
  api.get(
    '/gazette/:id',
    {
      config,
      schema: {
        operationId: 'openGazette',
        summary: 'One issue, what may be taken in, what is to be told of earlier issues',
        params: issueAddress,
        response: { 200: issueOpened, ...problemResponses },
      },
    },
    async (request) => settled(await openIssue(office, whoOf(request), request.params.id)),
  );
  api.get(
    '/gazette/:id/file',
    {
      config,
      schema: {
        operationId: 'gazetteFile',
        summary: 'The issue as PDF; a proof before it is issued',
        params: issueAddress,
        response: {
          200: { description: 'The file', content: { 'application/pdf': { schema: z.string() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const { name, bytes } = settled(await proofOfIssue(office, whoOf(request), request.params.id));
      return sendBytes(reply, { bytes, mediaType: 'application/pdf', fileName: name });
    },
  );
}

function compilingRoutes(api: Api, office: Office): void {
  const config = { deed: 'gazette.compile' } as const;
  api.post(
    '/gazette',
    {
      config,
      schema: {
        operationId: 'beginGazette',
        summary: 'Begin an issue',
        body: issueWish,
        response: { 201: issueBegun, ...problemResponses },
      },
    },
    async (request, reply) => {
      const id = await doneOnce(request, office, (one) => beginIssue(one, whoOf(request), request.body));
      return reply.code(201).send({ id });
    },
  );
  api.put(
    '/gazette/:id',
    {
      config,
      schema: {
        operationId: 'saveGazette',
        summary: 'Set period, contents and their order',
        params: issueAddress,
        body: issueWish,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await saveIssue(office, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
  api.delete(
    '/gazette/:id',
    {
      config,
      schema: {
        operationId: 'deleteGazette',
        summary: 'Throw a draft away',
        params: issueAddress,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await deleteIssue(office, whoOf(request), request.params.id));
      return reply.code(204).send();
    },
  );
  api.post(
    '/gazette/:id/submission',
    {
      config,
      schema: {
        operationId: 'submitGazette',
        summary: 'Hand it in to be looked at by another person',
        params: issueAddress,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => submitIssue(one, whoOf(request), request.params.id));
      return reply.code(204).send();
    },
  );
}

function issuingRoutes(api: Api, office: Office): void {
  const config = { deed: 'gazette.issue' } as const;
  api.post(
    '/gazette/:id/return',
    {
      config,
      schema: {
        operationId: 'returnGazette',
        summary: 'Give it back with a reason',
        params: issueAddress,
        body: issueReturn,
        response: nothing,
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      await doneOnce(request, office, (one) => returnIssue(one, whoOf(request), id, request.body.reason));
      return reply.code(204).send();
    },
  );
  api.post(
    '/gazette/:id/issue',
    {
      config,
      schema: {
        operationId: 'issueGazette',
        summary: 'Number and issue it, by another person than who compiled it',
        params: issueAddress,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => issueGazette(one, whoOf(request), request.params.id));
      return reply.code(204).send();
    },
  );
}
