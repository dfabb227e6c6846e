/** The sum of what was accepted, and reports beside each other: /api/collections/:agency/:year/rollup, /comparison. */

import { z } from 'zod';
import {
  collectedAddress,
  collectionAddress,
  comparison as comparisonAnswer,
  comparisonQuery,
  rollupView as rollupAnswer,
  rollupCellAddress,
  rollupCell as rollupCellAnswer,
  rollupCellQuery,
  rollupFileQuery,
  rollupPublication,
  rollupPublicationRequest,
  rollupText,
} from '#contract/collection';
import { reviewRequest } from '#contract/report-acts';
import type { Office } from '#work/office';
import { type ComparedReports, compareAgencies, compareYears } from '#work/report/collect/compare';
import { publishRollup, writeRollupText } from '#work/report/collect/publish';
import { reviewSum, sumReviewOf } from '#work/report/collect/review-sum';
import { type CollectedRollup, viewRollup } from '#work/report/collect/rollup';
import { rollupCell } from '#work/report/collect/rollup-cell';
import { rollupFile } from '#work/report/collect/rollup-file';
import { whoOf } from '../../account/signed-in.ts';
import { doneOnce } from '../../once.ts';
import { problemResponses, settled } from '../../problem.ts';
import type { Api } from '../../routes.ts';
import { sendBytes } from './send-bytes.ts';

const view = { deed: 'collection.view' } as const;

export function rollupRoutes(api: Api, office: Office): void {
  sumRoutes(api, office);
  publicationRoutes(api, office);
  comparisonRoutes(api, office);
}

function sumRoutes(api: Api, office: Office): void {
  api.get(
    '/collections/:agency/:year/rollup',
    {
      config: view,
      schema: {
        operationId: 'viewRollup',
        summary: 'The sum of the accepted reports, with who is in it and what was found',
        params: collectionAddress,
        response: { 200: rollupAnswer, ...problemResponses },
      },
    },
    async (request) => {
      const sum = settled(await viewRollup(office, whoOf(request), ...placeOf(request.params)));
      return { ...answerOf(sum), review: await sumReviewOf(office.db, addressOf(request.params), sum) };
    },
  );

  api.get(
    '/collections/:agency/:year/rollup/cells/:table/:row',
    {
      config: view,
      schema: {
        operationId: 'rollupCell',
        summary: 'A cell of the sum opened into its members',
        params: rollupCellAddress,
        querystring: rollupCellQuery,
        response: { 200: rollupCellAnswer, ...problemResponses },
      },
    },
    async (request) => {
      const { table, row } = request.params;
      const cell = { table, row, column: request.query.column ?? null };
      return settled(await rollupCell(office, whoOf(request), addressOf(request.params), cell));
    },
  );

  api.get(
    '/collections/:agency/:year/rollup/file',
    {
      config: view,
      schema: {
        operationId: 'rollupFile',
        summary: 'The sum as a file; as CSV with the figures of every member',
        params: collectionAddress,
        querystring: rollupFileQuery,
        response: {
          200: { description: 'Bytes', content: { 'application/octet-stream': { schema: z.string() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const { format } = request.query;
      return sendBytes(reply, settled(await rollupFile(office, whoOf(request), addressOf(request.params), format)));
    },
  );
}

function publicationRoutes(api: Api, office: Office): void {
  api.put(
    '/collections/:agency/:year/rollup/text',
    {
      config: { deed: 'collection.write' },
      schema: {
        operationId: 'writeRollupText',
        summary: "Write the sections of the sum's report that are words",
        params: collectionAddress,
        body: rollupText,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      settled(await writeRollupText(office, whoOf(request), addressOf(request.params), request.body));
      return reply.code(204).send();
    },
  );

  api.post(
    '/collections/:agency/:year/rollup/reviews',
    {
      config: { deed: 'collection.reviewSum' },
      schema: {
        operationId: 'reviewSum',
        summary: 'Pass the sum that was read, or send it back with an opinion',
        params: collectionAddress,
        body: reviewRequest,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      const address = addressOf(request.params);
      await doneOnce(request, office, (one) => reviewSum(one, whoOf(request), address, request.body));
      return reply.code(204).send();
    },
  );

  api.post(
    '/collections/:agency/:year/rollup/publication',
    {
      config: { deed: 'collection.publish' },
      schema: {
        operationId: 'publishRollup',
        summary: 'Publish the sum as an edition of the government whose report it is',
        params: collectionAddress,
        body: rollupPublicationRequest,
        response: { 201: rollupPublication, ...problemResponses },
      },
    },
    async (request, reply) => {
      const order = { ...addressOf(request.params), note: request.body.note ?? null };
      const published = await doneOnce(request, office, (one) => publishRollup(one, whoOf(request), order));
      return reply.code(201).send(published);
    },
  );
}

function comparisonRoutes(api: Api, office: Office): void {
  api.get(
    '/collections/:agency/:year/comparison',
    {
      config: view,
      schema: {
        operationId: 'compareAgencies',
        summary: 'The agencies of the year beside each other, twenty at most',
        params: collectionAddress,
        querystring: comparisonQuery,
        response: { 200: comparisonAnswer, ...problemResponses },
      },
    },
    async (request) => {
      const children = request.query.children?.split(',') ?? [];
      return besideOf(settled(await compareAgencies(office, whoOf(request), addressOf(request.params), children)));
    },
  );

  api.get(
    '/collections/:agency/:year/reports/:child/comparison',
    {
      config: view,
      schema: {
        operationId: 'compareYears',
        summary: 'The years of one agency beside each other, up to this one',
        params: collectedAddress,
        response: { 200: comparisonAnswer, ...problemResponses },
      },
    },
    async (request) => {
      const { child } = request.params;
      return besideOf(settled(await compareYears(office, whoOf(request), { ...addressOf(request.params), child })));
    },
  );
}

interface Place {
  readonly agency: string;
  readonly year: string;
}

const placeOf = ({ agency, year }: Place): [string, number] => [agency, Number(year)];
const addressOf = ({ agency, year }: Place) => ({ agency, year: Number(year) });

function answerOf({ members, rollup, codes, report, written, publishBy, findings }: CollectedRollup) {
  const { counted, missing, olderForm } = rollup.coverage;
  return {
    of: { code: members.of.code, name: members.of.name },
    ...{ report, written, publishBy, findings },
    counted: counted.map((part, i) => ({ code: codes[i] ?? '', name: part.report.agency, source: part.source })),
    missing: missing ?? [],
    olderForm: olderForm.map((part) => part.report.agency),
    ended: members.ended.map(({ name }) => name),
  };
}

function besideOf({ comparison, codes }: ComparedReports) {
  return { ...comparison, codes };
}
