/** 失信登记: /api/bad-faith. */

import { z } from 'zod';
import {
  badFaithAddress,
  badFaithAnswer,
  badFaithAsked,
  badFaithEntered,
  badFaithRemoving,
  badFaithView,
  badFaithWish,
} from '#contract/bad-faith';
import { askBadFaith, badFaithList, enterBadFaith, removeBadFaith } from '#work/matter/bad-faith';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function badFaithRoutes(api: Api, office: Office): void {
  api.get(
    '/bad-faith',
    {
      config: { deed: 'badFaith.view' },
      schema: {
        operationId: 'listBadFaith',
        summary: 'Who may not commit in place of a material: names and numbers masked',
        response: { 200: badFaithView, ...problemResponses },
      },
    },
    async (request) => settled(await badFaithList(office, whoOf(request))),
  );
  api.post(
    '/bad-faith/look-ups',
    {
      config: { deed: 'matter.open', looking: true },
      schema: {
        operationId: 'askBadFaith',
        summary: 'Whether somebody may commit in place of a material',
        body: badFaithAsked,
        response: { 200: badFaithAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await askBadFaith(office, whoOf(request), request.body.identity)),
  );
  api.post(
    '/bad-faith',
    {
      config: { deed: 'badFaith.enter' },
      schema: {
        operationId: 'enterBadFaith',
        summary: 'Enter somebody whose commitment turned out false',
        body: badFaithWish,
        response: { 201: badFaithEntered, ...problemResponses },
      },
    },
    async (request, reply) => {
      const id = await doneOnce(request, office, (one) => enterBadFaith(one, whoOf(request), request.body));
      return reply.code(201).send({ id });
    },
  );
  api.post(
    '/bad-faith/:id/removal',
    {
      config: { deed: 'badFaith.remove' },
      schema: {
        operationId: 'removeBadFaith',
        summary: 'End an entry before its time, with the reason; by another person than who entered it',
        params: badFaithAddress,
        body: badFaithRemoving,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      await doneOnce(request, office, (one) => removeBadFaith(one, whoOf(request), id, request.body));
      return reply.code(204).send();
    },
  );
}
