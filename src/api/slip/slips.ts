/** Papers of a case to be printed: /api/applications/:id/slips. */

import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { applicationAddress } from '#contract/application-view';
import { disposition } from '#contract/download';
import { slipAddress, slipList, slipQuestion } from '#contract/slip';
import type { Office } from '#work/office';
import { slipLines, slipPdf } from '#work/slip/slips';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function slipRoutes(api: Api, office: Office): void {
  const config = { deed: 'letter.view' } as const;
  api.get(
    '/applications/:id/slips',
    {
      config,
      schema: {
        operationId: 'listSlips',
        summary: 'The papers that can be printed as the case stands',
        params: applicationAddress,
        response: { 200: slipList, ...problemResponses },
      },
    },
    async (request) => ({ slips: settled(await slipLines(office, whoOf(request), request.params.id)) }),
  );

  api.get(
    '/applications/:id/slips/:kind',
    {
      config,
      schema: {
        operationId: 'slipPdf',
        summary: 'One of them as PDF',
        params: slipAddress,
        querystring: slipQuestion,
        response: {
          200: { description: 'The file', content: { 'application/pdf': { schema: z.string() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const { id, kind } = request.params;
      const { name, bytes } = settled(
        await slipPdf(office, whoOf(request), id, { kind, letter: request.query.letter }),
      );
      return sendPdf(reply, name, bytes);
    },
  );
}

function sendPdf(reply: FastifyReply, name: string, bytes: Uint8Array): FastifyReply {
  return reply
    .headers({ 'content-type': 'application/pdf', 'content-disposition': disposition(name) })
    .send(Buffer.from(bytes));
}
