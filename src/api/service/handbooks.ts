/** Handbooks of guides: /api/handbooks. */

import { z } from 'zod';
import { disposition } from '#contract/download';
import { handbookAddress, handbookStarted, handbookWish, handbookList as listAnswer } from '#contract/handbook';
import type { Office } from '#work/office';
import {
  cancelHandbook,
  deleteHandbook,
  downloadHandbook,
  handbookList,
  issueHandbook,
  startHandbook,
} from '#work/service/handbook';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const nothing = { 204: z.undefined(), ...problemResponses };
const pdf = { 200: { description: 'Bytes', content: { 'application/pdf': { schema: z.any() } } } };

export function handbookRoutes(api: Api, office: Office): void {
  api.get(
    '/handbooks',
    {
      config: { deed: 'service.view' },
      schema: {
        operationId: 'listHandbooks',
        summary: 'Handbooks that were made or are being made, and what can be chosen for the next',
        response: { 200: listAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await handbookList(office, whoOf(request))),
  );
  api.post(
    '/handbooks',
    {
      config: { deed: 'handbook.make' },
      schema: {
        operationId: 'startHandbook',
        summary: 'Have a handbook made of the guides in force on a day',
        body: handbookWish,
        response: { 201: handbookStarted, ...problemResponses },
      },
    },
    async (request, reply) => {
      const id = await doneOnce(request, office, (one) => startHandbook(one, whoOf(request), request.body));
      return reply.code(201).send({ id });
    },
  );
  api.get(
    '/handbooks/:id/file',
    {
      config: { deed: 'service.view' },
      schema: {
        operationId: 'downloadHandbook',
        summary: 'The handbook as PDF',
        params: handbookAddress,
        response: { ...pdf, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { name, bytes } = settled(await downloadHandbook(office, whoOf(request), request.params.id));
      reply.type('application/pdf').header('content-disposition', disposition(name));
      return reply.send(Buffer.from(bytes) as never);
    },
  );
  changes(api, office);
}

function changes(api: Api, office: Office): void {
  api.post(
    '/handbooks/:id/cancelled',
    {
      config: { deed: 'handbook.make' },
      schema: {
        operationId: 'cancelHandbook',
        summary: 'Stop making it',
        params: handbookAddress,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await cancelHandbook(office, whoOf(request), request.params.id));
      return reply.code(204).send();
    },
  );
  api.post(
    '/handbooks/:id/issue',
    {
      config: { deed: 'handbook.issue' },
      schema: {
        operationId: 'issueHandbook',
        summary: 'Give it to the public on the page of services',
        params: handbookAddress,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => issueHandbook(one, whoOf(request), request.params.id));
      return reply.code(204).send();
    },
  );
  api.delete(
    '/handbooks/:id',
    {
      config: { deed: 'handbook.make' },
      schema: {
        operationId: 'deleteHandbook',
        summary: 'Delete one that is not on the site',
        params: handbookAddress,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await deleteHandbook(office, whoOf(request), request.params.id));
      return reply.code(204).send();
    },
  );
}
