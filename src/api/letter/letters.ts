/** Letters of applications: /api/applications/:id/letters, /api/letters/:letter, and their files. */

import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { applicationAddress } from '#contract/application-view';
import { disposition } from '#contract/download';
import {
  letterAddress,
  letterAnswer,
  letterBegun,
  letterChange,
  letterList,
  letterSaved,
  newLetter,
} from '#contract/letter';
import { beginDraft, dropDraft, saveDraft } from '#work/letter/draft';
import { type LetterFile, letterDocx, letterPdf, lettersOfCase, letterView } from '#work/letter/view';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function letterRoutes(api: Api, office: Office): void {
  readRoutes(api, office);
  draftRoutes(api, office);
  fileRoutes(api, office);
}

function readRoutes(api: Api, office: Office): void {
  api.get(
    '/applications/:id/letters',
    {
      config: { deed: 'letter.view' },
      schema: {
        operationId: 'listLetters',
        summary: 'The letters of an application, drafts and signed ones',
        params: applicationAddress,
        response: { 200: letterList, ...problemResponses },
      },
    },
    async (request) => settled(await lettersOfCase(office, whoOf(request), request.params.id)),
  );

  api.get(
    '/letters/:letter',
    {
      config: { deed: 'letter.view' },
      schema: {
        operationId: 'viewLetter',
        summary: 'One letter: its words, the facts that it is checked against, its versions',
        params: letterAddress,
        response: { 200: letterAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await letterView(office, whoOf(request), request.params.letter)),
  );
}

function draftRoutes(api: Api, office: Office): void {
  api.post(
    '/applications/:id/letters',
    {
      config: { deed: 'letter.draft' },
      schema: {
        operationId: 'beginLetter',
        summary: 'Begin a letter from its template and what the case says',
        params: applicationAddress,
        body: newLetter,
        response: { 201: letterBegun, ...problemResponses },
      },
    },
    async (request, reply) => {
      const id = await doneOnce(request, office, (one) =>
        beginDraft(one, whoOf(request), request.params.id, request.body),
      );
      return reply.code(201).send({ id });
    },
  );

  api.put(
    '/letters/:letter',
    {
      config: { deed: 'letter.draft' },
      schema: {
        operationId: 'saveLetter',
        summary: 'Keep the draft as a new version; refused where another was faster',
        params: letterAddress,
        body: letterChange,
        response: { 200: letterSaved, ...problemResponses },
      },
    },
    async (request) => ({
      version: settled(await saveDraft(office, whoOf(request), request.params.letter, request.body)),
    }),
  );

  api.delete(
    '/letters/:letter',
    {
      config: { deed: 'letter.draft' },
      schema: {
        operationId: 'dropLetter',
        summary: 'Drop a draft',
        params: letterAddress,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      settled(await dropDraft(office, whoOf(request), request.params.letter));
      return reply.code(204).send();
    },
  );
}

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

function fileRoutes(api: Api, office: Office): void {
  const config = { deed: 'letter.view' } as const;
  const described = (operationId: string, summary: string, mediaType: string) => ({
    operationId,
    summary,
    params: letterAddress,
    response: {
      200: { description: 'The file', content: { [mediaType]: { schema: z.string() } } },
      ...problemResponses,
    },
  });
  api.get(
    '/letters/:letter/letter.pdf',
    {
      config,
      schema: described('letterPdf', 'The letter as PDF: as it was signed, or marked as a draft', mediaTypes.pdf),
    },
    async (request, reply) =>
      send(reply, 'pdf', settled(await letterPdf(office, whoOf(request), request.params.letter))),
  );
  api.get(
    '/letters/:letter/letter.docx',
    { config, schema: described('letterDocx', 'The letter as a Word document for editing', mediaTypes.docx) },
    async (request, reply) =>
      send(reply, 'docx', settled(await letterDocx(office, whoOf(request), request.params.letter))),
  );
}

function send(reply: FastifyReply, kind: keyof typeof mediaTypes, { name, bytes }: LetterFile): FastifyReply {
  return reply
    .headers({ 'content-type': mediaTypes[kind], 'content-disposition': disposition(name) })
    .send(Buffer.from(bytes));
}
