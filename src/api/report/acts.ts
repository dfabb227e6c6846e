/** What is done to a report: /api/reports/:agency/:year/figures, /sections/:section, /publication. */

import { z } from 'zod';
import {
  figuresRequest,
  publication,
  publicationRequest,
  reviewRequest,
  sectionAddress,
  sectionRequest,
} from '#contract/report-acts';
import { reportAddress } from '#contract/report-address';
import type { Office } from '#work/office';
import { enterFigures, writeSection } from '#work/report/enter';
import { publishReport } from '#work/report/publish';
import { reviewReport } from '#work/report/review';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const done = { 204: z.undefined(), ...problemResponses };

export function reportActRoutes(api: Api, office: Office): void {
  api.post(
    '/reports/:agency/:year/figures',
    {
      config: { deed: 'report.enter' },
      schema: {
        operationId: 'enterFigures',
        summary: 'Enter figures of table two with their source',
        params: reportAddress,
        body: figuresRequest,
        response: done,
      },
    },
    async (request, reply) => {
      const { agency, year } = request.params;
      const { figures } = request.body;
      await doneOnce(request, office, (one) => enterFigures(one, whoOf(request), agency, Number(year), figures));
      return reply.code(204).send();
    },
  );

  api.put(
    '/reports/:agency/:year/sections/:section',
    {
      config: { deed: 'report.enter' },
      schema: {
        operationId: 'writeSection',
        summary: 'Write a section of prose, with its figures that are tied to the ledger',
        params: sectionAddress,
        body: sectionRequest,
        response: done,
      },
    },
    async (request, reply) => {
      const { agency, year } = request.params;
      const section = Number(request.params.section) as 1 | 5 | 6;
      const written = { section, ...request.body };
      settled(await writeSection(office, whoOf(request), agency, Number(year), written));
      return reply.code(204).send();
    },
  );

  api.post(
    '/reports/:agency/:year/reviews',
    {
      config: { deed: 'report.review' },
      schema: {
        operationId: 'reviewReport',
        summary: 'Pass the report that was read, or send it back with an opinion',
        params: reportAddress,
        body: reviewRequest,
        response: done,
      },
    },
    async (request, reply) => {
      const { agency, year } = request.params;
      const reviewing = { agency, year: Number(year), ...request.body };
      await doneOnce(request, office, (one) => reviewReport(one, whoOf(request), reviewing));
      return reply.code(204).send();
    },
  );

  api.post(
    '/reports/:agency/:year/publication',
    {
      config: { deed: 'report.publish' },
      schema: {
        operationId: 'publishReport',
        summary: 'Publish an edition of the report',
        params: reportAddress,
        body: publicationRequest,
        response: { 201: publication, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { agency, year } = request.params;
      const { note } = request.body;
      const edition = { agency, year: Number(year), ...(note === undefined ? {} : { note }) };
      const published = await doneOnce(request, office, (one) => publishReport(one, whoOf(request), edition));
      return reply.code(201).send(published);
    },
  );
}
