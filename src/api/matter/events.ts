/** Events of other systems in batches: /api/matters/events. */

import { batchResult, matterBatch, readRow } from '#contract/matter';
import { receiveBatch } from '#work/matter/ingest';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

/** Ten thousand rows with room to spare. */
const mostBytes = 16 * 1024 * 1024;

export function matterEventRoutes(api: Api, office: Office): void {
  api.post(
    '/matters/events',
    {
      config: { deed: 'matter.push' },
      bodyLimit: mostBytes,
      schema: {
        operationId: 'pushMatterEvents',
        summary: 'Events of matters from another system; idempotent by source, number and event, in any order',
        body: matterBatch,
        response: { 200: batchResult, ...problemResponses },
      },
    },
    async (request) => {
      const { source, events } = request.body;
      const result = settled(await receiveBatch(office, whoOf(request), source, events.map(readRow)));
      return { ...result, rows: result.rows.filter(({ result: one }) => one === 'refused') };
    },
  );
}
