/** The year's ledger of applications: /api/ledger/:year/:format, streamed. */

import { Readable } from 'node:stream';
import { z } from 'zod';
import { disposition } from '#contract/download';
import { ledgerAddress, ledgerQuery } from '#contract/ledger';
import { exportLedger } from '#work/application/ledger-export';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export function ledgerRoutes(api: Api, office: Office): void {
  api.get(
    '/ledger/:year/:format',
    {
      config: { deed: 'ledger.export' },
      schema: {
        operationId: 'exportLedger',
        summary: 'The ledger of the year’s applications as CSV or XLSX; exporting is audited, names need a purpose',
        params: ledgerAddress,
        querystring: ledgerQuery,
        response: {
          200: { description: 'CSV or XLSX', content: { 'application/octet-stream': { schema: z.any() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const { year, format } = request.params;
      const question = { year: Number(year), format, purpose: request.query.purpose };
      const file = settled(await exportLedger(office, whoOf(request), question));
      return reply
        .type(types[format])
        .header('content-disposition', disposition(file.name))
        .send(Readable.from(file.chunks, { objectMode: false }) as never);
    },
  );
}
