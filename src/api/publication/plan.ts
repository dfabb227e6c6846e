/** The moments of a publication: scheduled, cancelled, a mark taken back, taken down on a day. */

import { z } from 'zod';
import { publicationAddress, recalling, scheduling, takingDown } from '#contract/publication';
import type { Deed } from '#law/account/deeds';
import { stepKeys } from '#law/publication/steps';
import type { Office } from '#work/office';
import { recallMark, schedulePublication, setTakeDown, unschedulePublication } from '#work/publication/plan';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses } from '../problem.ts';
import type { Api } from '../routes.ts';

const nothing = { 204: z.undefined(), ...problemResponses };
const stepDeeds: readonly Deed[] = stepKeys.map((step) => `publication.${step}` as const);

export function planRoutes(api: Api, office: Office): void {
  api.put(
    '/publications/:id/schedule',
    {
      config: { deed: 'publication.publish' },
      schema: {
        operationId: 'schedulePublication',
        summary: 'The approved text goes out at a moment by itself; the gate is asked now and again then',
        params: publicationAddress,
        body: scheduling,
        response: nothing,
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      await doneOnce(request, office, (one) => schedulePublication(one, whoOf(request), id, request.body));
      return reply.code(204).send();
    },
  );
  api.delete(
    '/publications/:id/schedule',
    {
      config: { deed: 'publication.publish' },
      schema: {
        operationId: 'unschedulePublication',
        summary: 'It does not go out by itself any more',
        params: publicationAddress,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => unschedulePublication(one, whoOf(request), request.params.id));
      return reply.code(204).send();
    },
  );
  api.post(
    '/publications/:id/recall',
    {
      config: { deed: stepDeeds },
      schema: {
        operationId: 'recallMark',
        summary: 'Whoever set a mark takes it back, with a reason, before the text goes out',
        params: publicationAddress,
        body: recalling,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => recallMark(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
  api.put(
    '/publications/:id/take-down',
    {
      config: { deed: 'publication.withdraw' },
      schema: {
        operationId: 'setTakeDown',
        summary: 'From which day on it is shown no more; null: it stays',
        params: publicationAddress,
        body: takingDown,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => setTakeDown(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
}
