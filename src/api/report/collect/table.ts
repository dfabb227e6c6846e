/** The table of a collection and the reports in it: /api/collections/:agency/:year. */

import { z } from 'zod';
import {
  acceptRequest,
  collectedAddress,
  collectedView as collectedAnswer,
  collectionAddress,
  collectionView as collectionAnswer,
  collectionExportQuery,
  collectionQuery,
  dueRequest,
  editionsRequest,
  returnRequest,
  takenList,
} from '#contract/collection';
import type { Office } from '#work/office';
import { setDue } from '#work/report/collect/due';
import { exportCollection } from '#work/report/collect/export';
import { collectedView, collectionView } from '#work/report/collect/list';
import { returnNotice } from '#work/report/collect/notice';
import { acceptReport, returnReport } from '#work/report/collect/review';
import { takeEditions } from '#work/report/collect/take';
import { whoOf } from '../../account/signed-in.ts';
import { doneOnce } from '../../once.ts';
import { problemResponses, settled } from '../../problem.ts';
import type { Api } from '../../routes.ts';
import { sendBytes } from './send-bytes.ts';

const done = { 204: z.undefined(), ...problemResponses };
const bytes = {
  200: { description: 'Bytes', content: { 'application/octet-stream': { schema: z.string() } } },
  ...problemResponses,
};
const perPage = 100;

export function collectionRoutes(api: Api, office: Office): void {
  readRoutes(api, office);
  exportRoutes(api, office);
  actRoutes(api, office);
}

function readRoutes(api: Api, office: Office): void {
  api.get(
    '/collections/:agency/:year',
    {
      config: { deed: 'collection.view' },
      schema: {
        operationId: 'viewCollection',
        summary: 'Every agency below the office, and how its report of the year stands',
        params: collectionAddress,
        querystring: collectionQuery,
        response: { 200: collectionAnswer, ...problemResponses },
      },
    },
    async (request) => {
      const { agency, year } = request.params;
      const { after, limit, late, errors, ...filter } = request.query;
      const question = {
        ...{ agency, year: Number(year), after, limit: limit === undefined ? perPage : Number(limit) },
        filter: { ...filter, ...truth('late', late), ...truth('errors', errors) },
      };
      return settled(await collectionView(office, whoOf(request), question));
    },
  );

  api.get(
    '/collections/:agency/:year/reports/:child',
    {
      config: { deed: 'collection.view' },
      schema: {
        operationId: 'viewCollected',
        summary: 'The report of one agency as it was collected, with what was found in it',
        params: collectedAddress,
        response: { 200: collectedAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await collectedView(office, whoOf(request), addressOf(request.params))),
  );
}

function exportRoutes(api: Api, office: Office): void {
  api.get(
    '/collections/:agency/:year/export',
    {
      config: { deed: 'collection.view' },
      schema: {
        operationId: 'exportCollection',
        summary: 'The whole table as CSV or XLSX',
        params: collectionAddress,
        querystring: collectionExportQuery,
        response: bytes,
      },
    },
    async (request, reply) => {
      const { agency, year } = request.params;
      const file = await exportCollection(office, whoOf(request), agency, Number(year), request.query.format);
      return sendBytes(reply, settled(file));
    },
  );

  api.get(
    '/collections/:agency/:year/reports/:child/notice',
    {
      config: { deed: 'collection.view' },
      schema: {
        operationId: 'returnNotice',
        summary: 'The notice that the report is returned, as PDF, with the list of findings',
        params: collectedAddress,
        response: bytes,
      },
    },
    async (request, reply) =>
      sendBytes(reply, settled(await returnNotice(office, whoOf(request), addressOf(request.params)))),
  );
}

function actRoutes(api: Api, office: Office): void {
  api.post(
    '/collections/:agency/:year/editions',
    {
      config: { deed: 'collection.collect' },
      schema: {
        operationId: 'takeEditions',
        summary: 'Collect what these agencies have published with this program',
        params: collectionAddress,
        body: editionsRequest,
        response: { 200: takenList, ...problemResponses },
      },
    },
    async (request) => {
      const { agency, year } = request.params;
      const { children, replace = false } = request.body;
      const order = { agency, year: Number(year), replace };
      return { taken: settled(await takeEditions(office, whoOf(request), order, children)) };
    },
  );

  api.post(
    '/collections/:agency/:year/reports/:child/return',
    {
      config: { deed: 'collection.return' },
      schema: {
        operationId: 'returnCollected',
        summary: 'Send a report back with its findings',
        params: collectedAddress,
        body: returnRequest,
        response: done,
      },
    },
    async (request, reply) => {
      const [to, returning] = [addressOf(request.params), request.body];
      await doneOnce(request, office, (one) => returnReport(one, whoOf(request), to, returning));
      return reply.code(204).send();
    },
  );

  api.post(
    '/collections/:agency/:year/reports/:child/accept',
    {
      config: { deed: 'collection.accept' },
      schema: {
        operationId: 'acceptCollected',
        summary: 'Accept a report that somebody else collected',
        params: collectedAddress,
        body: acceptRequest,
        response: done,
      },
    },
    async (request, reply) => {
      const [to, { note = null }] = [addressOf(request.params), request.body];
      await doneOnce(request, office, (one) => acceptReport(one, whoOf(request), to, note));
      return reply.code(204).send();
    },
  );

  api.put(
    '/collections/:agency/:year/due',
    {
      config: { deed: 'collection.write' },
      schema: {
        operationId: 'setCollectionDue',
        summary: 'Set the day by which the agencies hand in',
        params: collectionAddress,
        body: dueRequest,
        response: done,
      },
    },
    async (request, reply) => {
      const { agency, year } = request.params;
      settled(await setDue(office, whoOf(request), agency, Number(year), request.body.dueOn));
      return reply.code(204).send();
    },
  );
}

function addressOf({ agency, year, child }: { agency: string; year: string; child: string }) {
  return { agency, year: Number(year), child };
}

function truth<K extends string>(name: K, value: 'true' | 'false' | undefined): Partial<Record<K, boolean>> {
  return value === undefined ? {} : ({ [name]: value === 'true' } as Record<K, boolean>);
}
