/** The leader's page: /api/board, and its weekly brief as a file. */

import { z } from 'zod';
import { boardAnswer, briefAddress } from '#contract/board';
import { boardOf } from '#work/dashboard/board';
import { weeklyBrief } from '#work/dashboard/brief';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import { sendBytes } from '../report/collect/send-bytes.ts';
import type { Api } from '../routes.ts';

export function boardRoutes(api: Api, office: Office): void {
  api.get(
    '/board',
    {
      config: { deed: 'board.view' },
      schema: {
        operationId: 'viewBoard',
        summary: 'What is late, near, stale, complained about; the week; the year; what is likely tomorrow',
        response: { 200: boardAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await boardOf(office, whoOf(request))),
  );
  api.get(
    '/board/brief.:format',
    {
      config: { deed: 'board.view' },
      schema: {
        operationId: 'weeklyBrief',
        summary: 'The weekly brief as a Word document or PDF',
        params: briefAddress,
        response: { 200: z.any().describe('The file'), ...problemResponses },
      },
    },
    async (request, reply) =>
      sendBytes(reply, settled(await weeklyBrief(office, whoOf(request), request.params.format))),
  );
}
