/** Columns of the site in the back office: /api/columns. */

import { z } from 'zod';
import { arrangement, columnAddress, columnsView as columnsAnswer, placedAddress, placing } from '#contract/column';
import { keepColumn } from '#work/column/keep';
import { columnsView } from '#work/column/view';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const nothing = { 204: z.undefined(), ...problemResponses };

export function columnRoutes(api: Api, office: Office): void {
  api.get(
    '/columns',
    {
      config: { deed: 'column.view' },
      schema: {
        operationId: 'viewColumns',
        summary: 'Columns of the site, the stalest first',
        response: { 200: columnsAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await columnsView(office, whoOf(request))),
  );
  api.put(
    '/columns/:key',
    {
      config: { deed: 'column.arrange' },
      schema: {
        operationId: 'arrangeColumn',
        summary: 'Say who keeps the column, and within how many days it has to be updated',
        params: columnAddress,
        body: arrangement,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await keepColumn(office, whoOf(request), request.params.key, { act: 'arrange', ...request.body }));
      return reply.code(204).send();
    },
  );
  api.post(
    '/columns/:key/publications',
    {
      config: { deed: 'column.keep' },
      schema: {
        operationId: 'placeInColumn',
        summary: 'Place a published publication in the column',
        params: columnAddress,
        body: placing,
        response: nothing,
      },
    },
    async (request, reply) => {
      const wish = { act: 'place', ...request.body } as const;
      await doneOnce(request, office, (one) => keepColumn(one, whoOf(request), request.params.key, wish));
      return reply.code(204).send();
    },
  );
  api.delete(
    '/columns/:key/publications/:publication',
    {
      config: { deed: 'column.keep' },
      schema: {
        operationId: 'removeFromColumn',
        summary: 'Take a publication out of the column; it stays published',
        params: placedAddress,
        response: nothing,
      },
    },
    async (request, reply) => {
      const { key, publication } = request.params;
      settled(await keepColumn(office, whoOf(request), key, { act: 'remove', publication }));
      return reply.code(204).send();
    },
  );
  api.post(
    '/columns/:key/confirmations',
    {
      config: { deed: 'column.keep' },
      schema: {
        operationId: 'confirmColumn',
        summary: 'The column was looked through and nothing has to change',
        params: columnAddress,
        response: nothing,
      },
    },
    async (request, reply) => {
      const who = whoOf(request);
      const wish = { act: 'confirm', by: who.accountId } as const;
      await doneOnce(request, office, (one) => keepColumn(one, who, request.params.key, wish));
      return reply.code(204).send();
    },
  );
}
