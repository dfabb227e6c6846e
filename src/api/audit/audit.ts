/** The audit trail for the auditor: /api/audit, and as a file /api/audit.csv. */

import { z } from 'zod';
import { auditExportQuery, auditPage, auditQuery } from '#contract/audit';
import { exportAudit, readAudit } from '#work/audit/read';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const entriesPerPage = 50;

export function auditRoutes(api: Api, office: Office): void {
  api.get(
    '/audit',
    {
      config: { deed: 'audit.read' },
      schema: {
        operationId: 'readAudit',
        summary: 'The audit trail, newest first; reading it is audited',
        querystring: auditQuery,
        response: { 200: auditPage, ...problemResponses },
      },
    },
    async (request) => {
      const { before, limit, ...search } = request.query;
      const page = {
        before: before === undefined ? undefined : Number(before),
        limit: limit === undefined ? entriesPerPage : Number(limit),
      };
      return settled(await readAudit(office, whoOf(request), search, page));
    },
  );

  api.get(
    '/audit.csv',
    {
      config: { deed: 'audit.export' },
      schema: {
        operationId: 'exportAudit',
        summary: 'What is asked for as CSV, 50,000 entries at most; exporting is audited',
        querystring: auditExportQuery,
        response: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } }, ...problemResponses },
      },
    },
    async (request, reply) => {
      const csv = settled(await exportAudit(office, whoOf(request), request.query));
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="audit.csv"')
        .send(csv);
    },
  );
}
