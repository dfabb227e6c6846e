/** A case's whole file as one PDF: /api/applications/:id/case-file. */

import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { applicationAddress, revealRequest } from '#contract/application-view';
import { disposition } from '#contract/download';
import { exportCaseFile } from '#work/case-file/export';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function caseFileRoutes(api: Api, office: Office): void {
  // Not a GET: each export is an entry in the audit trail, with what it was for.
  api.post(
    '/applications/:id/case-file',
    {
      config: { deed: 'caseFile.export' },
      schema: {
        operationId: 'exportCaseFile',
        summary: 'The whole file of the case as one PDF, for a purpose that is kept in the audit trail',
        params: applicationAddress,
        body: revealRequest,
        response: {
          200: { description: 'The file', content: { 'application/pdf': { schema: z.string() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const { name, bytes } = settled(
        await exportCaseFile(office, whoOf(request), request.params.id, request.body.purpose),
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
