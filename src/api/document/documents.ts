/** The register of documents in the back office: /api/documents. */

import { z } from 'zod';
import {
  documentAddress,
  documentView as documentAnswer,
  documentChange,
  registerView as registerAnswer,
  registered,
  registering,
  registerQuery,
} from '#contract/document';
import { changeDocument } from '#work/document/change';
import { registerDocuments } from '#work/document/register';
import { documentView, registerView } from '#work/document/view';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';
import { roundRoutes } from './rounds.ts';

const perPage = 50;

export function documentRoutes(api: Api, office: Office): void {
  api.get(
    '/documents',
    {
      config: { deed: 'document.view' },
      schema: {
        operationId: 'viewRegister',
        summary: 'The register of the agency, newest first, with how many there are of each validity',
        querystring: registerQuery,
        response: { 200: registerAnswer, ...problemResponses },
      },
    },
    async (request) => {
      const { text = '', page = '1', validity } = request.query;
      const narrowed = {
        ...(validity === undefined ? {} : { validity }),
        ...(text.trim() === '' ? {} : { words: text.trim() }),
      };
      const offset = (Number(page) - 1) * perPage;
      return settled(await registerView(office, whoOf(request), { ...narrowed, offset, limit: perPage }));
    },
  );
  api.get(
    '/documents/:id',
    {
      config: { deed: 'document.view' },
      schema: {
        operationId: 'viewDocument',
        summary: 'One document of the register, with what changed it and what it changed',
        params: documentAddress,
        response: { 200: documentAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await documentView(office, whoOf(request), request.params.id)),
  );
  api.post(
    '/documents',
    {
      config: { deed: 'document.keep' },
      schema: {
        operationId: 'registerDocument',
        summary: 'Enter a document that was issued outside of this program, or before it',
        body: registering,
        response: { 201: registered, ...problemResponses },
      },
    },
    async (request, reply) => {
      const who = whoOf(request);
      const [caseId = ''] = await doneOnce(request, office, (one) =>
        registerDocuments(one, who, who.agency, [request.body]),
      );
      return reply.code(201).send({ caseId });
    },
  );
  api.post(
    '/documents/:id/changes',
    {
      config: { deed: ['document.change', 'document.keep'] },
      schema: {
        operationId: 'changeDocument',
        summary: 'It was modified or repealed by another, ended, its term was set anew, or its text is on the site',
        params: documentAddress,
        body: documentChange,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => changeDocument(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
  roundRoutes(api, office);
}
