/** What registration and fees need beside the acts: /api/applications/:id/parts, /receipt and /fee-quote. */

import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { applicationAddress } from '#contract/application-view';
import { feeQuery, feeQuoteAnswer, splitAnswer, splitRequest } from '#contract/registration';
import { feeQuote } from '#work/application/fee-quote';
import { receiptForCounter } from '#work/application/receipt-counter';
import { splitApplication } from '#work/application/split';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function registrationRoutes(api: Api, office: Office): void {
  api.post(
    '/applications/:id/parts',
    {
      config: { deed: 'application.split' },
      schema: {
        operationId: 'splitApplication',
        summary: 'Split an application into parts, each with a number and a clock of its own',
        params: applicationAddress,
        body: splitRequest,
        response: { 201: splitAnswer, ...problemResponses },
      },
    },
    async (request, reply) => {
      const parts = await doneOnce(request, office, (one) =>
        splitApplication(one, whoOf(request), request.params.id, request.body),
      );
      return reply.code(201).send({ parts });
    },
  );

  api.get(
    '/applications/:id/fee-quote',
    {
      config: { deed: 'application.noticeFee' },
      schema: {
        operationId: 'feeQuote',
        summary: 'What the application would cost by either tariff, slice by slice',
        params: applicationAddress,
        querystring: feeQuery,
        response: { 200: feeQuoteAnswer, ...problemResponses },
      },
    },
    async (request) => {
      const { pages } = request.query;
      const counted = pages === undefined ? null : Number(pages);
      return settled(await feeQuote(office, whoOf(request), request.params.id, counted));
    },
  );

  // Not a GET: the receipt bears the applicant's code, and each printing is an entry in the audit trail.
  api.post(
    '/applications/:id/receipt',
    {
      config: { deed: 'applicant.reveal' },
      schema: {
        operationId: 'receiptOfApplication',
        summary: 'The receipt as PDF, for an applicant at the counter',
        params: applicationAddress,
        response: {
          200: { description: 'The receipt', content: { 'application/pdf': { schema: z.string() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const pdf = settled(await receiptForCounter(office, whoOf(request), request.params.id));
      return sendPdf(reply, pdf);
    },
  );
}

function sendPdf(reply: FastifyReply, pdf: Uint8Array): FastifyReply {
  return reply
    .headers({ 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="receipt.pdf"' })
    .send(Buffer.from(pdf));
}
