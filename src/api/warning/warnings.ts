/** 未诉先办: /api/warnings. */

import { z } from 'zod';
import {
  historyQuery,
  signalAddress,
  signalSet,
  warningHistoryAnswer,
  warningSettled,
  warningsAnswer,
} from '#contract/warning';
import type { Office } from '#work/office';
import { warningHistory } from '#work/warning/history';
import { setSignal, settleWarning, warningsView } from '#work/warning/view';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const nothing = { 204: z.undefined(), ...problemResponses };

export function warningRoutes(api: Api, office: Office): void {
  api.get(
    '/warnings',
    {
      config: { deed: 'warning.view' },
      schema: {
        operationId: 'viewWarnings',
        summary: 'Warnings whose facts stand, those that ended lately, and the signals with their counts',
        response: { 200: warningsAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await warningsView(office, whoOf(request))),
  );
  api.get(
    '/warnings/history',
    {
      config: { deed: 'warning.view' },
      schema: {
        operationId: 'viewWarningHistory',
        summary: 'Warnings of the last twelve months, counted by the month in which they were raised, and one by one',
        querystring: historyQuery,
        response: { 200: warningHistoryAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await warningHistory(office, whoOf(request), request.query)),
  );
  api.post(
    '/warnings/outcomes',
    {
      config: { deed: 'warning.settle' },
      schema: {
        operationId: 'settleWarning',
        summary: 'Say whether a warning was of use',
        body: warningSettled,
        response: nothing,
      },
    },
    async (request, reply) => {
      const { id, outcome } = request.body;
      await doneOnce(request, office, (one) => settleWarning(one, whoOf(request), id, outcome));
      return reply.code(204).send();
    },
  );
  api.put(
    '/warnings/signals/:signal',
    {
      config: { deed: 'warning.set' },
      schema: {
        operationId: 'setSignal',
        summary: 'Tune a signal or switch it, from the next morning on',
        params: signalAddress,
        body: signalSet,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await setSignal(office, whoOf(request), request.params.signal, request.body));
      return reply.code(204).send();
    },
  );
}
