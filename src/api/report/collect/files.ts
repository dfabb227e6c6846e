/** Files that are dropped to be read as reports: /api/collections/:agency/:year/files. */

import multipart from '@fastify/multipart';
import { z } from 'zod';
import {
  childRequest,
  collectedFileAddress,
  collectionAddress,
  dropped,
  droppedFiles,
  droppedQuery,
  dropQuery,
  fileReading as fileReadingAnswer,
  filesRequest,
  takenList,
} from '#contract/collection';
import type { Office } from '#work/office';
import { dropFile } from '#work/report/collect/drop';
import { fileReading, listFiles } from '#work/report/collect/file-list';
import { matchFile, setAside, takeFiles } from '#work/report/collect/take';
import { whoOf } from '../../account/signed-in.ts';
import { lengthOf, limits, partOf } from '../../file/part.ts';
import { problemResponses, settled } from '../../problem.ts';
import type { Api } from '../../routes.ts';

const perPage = 100;

export async function collectedFileRoutes(parent: Api, office: Office): Promise<void> {
  await parent.register(async (scope) => {
    await scope.register(multipart, { limits });
    const api = scope as unknown as Api;
    dropRoute(api, office);
    listRoutes(api, office);
    takeRoutes(api, office);
  });
}

function dropRoute(api: Api, office: Office): void {
  api.post(
    '/collections/:agency/:year/files',
    {
      config: { deed: 'collection.collect', slowBody: true },
      schema: {
        operationId: 'dropFile',
        summary:
          'Send one file (multipart/form-data, part `file`) or a ZIP of many to be read; what can not be kept is told in the answer',
        consumes: ['multipart/form-data'],
        params: collectionAddress,
        querystring: dropQuery,
        response: { 201: dropped, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { agency, year } = request.params;
      const files = await dropFile(office, whoOf(request), {
        ...{ agency, year: Number(year), batch: request.query.batch, announced: lengthOf(request) },
        open: async () => {
          const part = await partOf(request);
          return { name: part.filename, bytes: part.file };
        },
      });
      return reply.code(201).send({ files: settled(files) });
    },
  );
}

function listRoutes(api: Api, office: Office): void {
  api.get(
    '/collections/:agency/:year/files',
    {
      config: { deed: 'collection.view' },
      schema: {
        operationId: 'listDropped',
        summary: 'The files that were dropped, in the order in which they came, and how many stand in each state',
        params: collectionAddress,
        querystring: droppedQuery,
        response: { 200: droppedFiles, ...problemResponses },
      },
    },
    async (request) => {
      const { agency, year } = request.params;
      const { state, batch, after = '0', limit } = request.query;
      const search = {
        ...{ agency, year: Number(year), batch, after: Number(after) },
        ...{ states: state === undefined ? [] : [state], limit: limit === undefined ? perPage : Number(limit) },
      };
      const { files, next, counts } = settled(await listFiles(office, whoOf(request), search));
      return { files: files.map(lineOf), next, counts };
    },
  );

  api.get(
    '/collections/:agency/:year/files/:file/reading',
    {
      config: { deed: 'collection.view' },
      schema: {
        operationId: 'fileReading',
        summary: 'What was found in a file that was read',
        params: collectedFileAddress,
        response: { 200: fileReadingAnswer, ...problemResponses },
      },
    },
    async (request) => {
      const { agency, file: id } = request.params;
      return settled(await fileReading(office, whoOf(request), { agency, id }));
    },
  );
}

type Line = NonNullable<Awaited<ReturnType<typeof listFiles>> & { ok: true }>['value']['files'][number];

function lineOf({ read_agency, read_year, received_on, errors, warnings, infos, format: _, ...line }: Line) {
  const isRead = errors !== null && warnings !== null && infos !== null;
  return {
    ...line,
    ...{ readAgency: read_agency, readYear: read_year, receivedOn: received_on },
    findings: isRead ? { error: errors, warning: warnings, info: infos } : null,
  };
}

function takeRoutes(api: Api, office: Office): void {
  api.post(
    '/collections/:agency/:year/files/take',
    {
      config: { deed: 'collection.collect' },
      schema: {
        operationId: 'takeFiles',
        summary: 'Collect the reports that were read out of these files',
        params: collectionAddress,
        body: filesRequest,
        response: { 200: takenList, ...problemResponses },
      },
    },
    async (request) => {
      const { agency, year } = request.params;
      const { files, replace = false } = request.body;
      const order = { agency, year: Number(year), replace };
      return { taken: settled(await takeFiles(office, whoOf(request), order, files)) };
    },
  );

  api.put(
    '/collections/:agency/:year/files/:file/child',
    {
      config: { deed: 'collection.collect' },
      schema: {
        operationId: 'matchFile',
        summary: 'Say whose report a file is',
        params: collectedFileAddress,
        body: childRequest,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      const { agency, file: id } = request.params;
      settled(await matchFile(office, whoOf(request), { agency, id }, request.body.child));
      return reply.code(204).send();
    },
  );

  api.delete(
    '/collections/:agency/:year/files/:file',
    {
      config: { deed: 'collection.collect' },
      schema: {
        operationId: 'setFileAside',
        summary: 'Set a file aside: it is not collected, and the same may be dropped again',
        params: collectedFileAddress,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      const { agency, file: id } = request.params;
      settled(await setAside(office, whoOf(request), { agency, id }));
      return reply.code(204).send();
    },
  );
}
