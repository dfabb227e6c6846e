/** Who keeps a guide true: /api/services/:id/upkeep. */

import { z } from 'zod';
import { serviceAddress } from '#contract/service';
import { upkeepView as answer, departmentUpkeep, keepers, laterDays, upkeepWish } from '#contract/upkeep';
import type { Office } from '#work/office';
import { laterDaysView, setLaterDays } from '#work/service/later-days';
import { keepDepartment, keepersView, keepGuide, reviewedGuides, upkeepView } from '#work/service/upkeep';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const nothing = { 204: z.undefined(), ...problemResponses };

export function upkeepRoutes(api: Api, office: Office): void {
  laterDaysRoutes(api, office);
  keepersRoutes(api, office);
  api.get(
    '/services/:id/upkeep',
    {
      config: { deed: 'service.view' },
      schema: {
        operationId: 'viewGuideUpkeep',
        summary: 'Who keeps the guide true, and by when it has to be looked through',
        params: serviceAddress,
        response: { 200: answer, ...problemResponses },
      },
    },
    async (request) => settled(await upkeepView(office, whoOf(request), request.params.id)),
  );
  api.put(
    '/services/:id/upkeep',
    {
      config: { deed: 'service.keep' },
      schema: {
        operationId: 'keepGuide',
        summary: 'Say who keeps the guide true, and within how many days it is looked through',
        params: serviceAddress,
        body: upkeepWish,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await keepGuide(office, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
  api.post(
    '/services/:id/upkeep/confirmations',
    {
      config: { deed: 'service.draft' },
      schema: {
        operationId: 'confirmGuide',
        summary: 'The guide was looked through, and nothing has to change',
        params: serviceAddress,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await reviewedGuides(office, whoOf(request), [request.params.id]));
      return reply.code(204).send();
    },
  );
}

function laterDaysRoutes(api: Api, office: Office): void {
  api.get(
    '/services/later-days',
    {
      config: { deed: 'service.view' },
      schema: {
        operationId: 'viewLaterDays',
        summary: 'Working days within which what may come later has to follow, where a guide says nothing',
        response: { 200: laterDays, ...problemResponses },
      },
    },
    async (request) => settled(await laterDaysView(office, whoOf(request))),
  );
  api.put(
    '/services/later-days',
    {
      config: { deed: 'service.keep' },
      schema: {
        operationId: 'setLaterDays',
        summary: 'Set them: guides that are saved or imported from now on carry them',
        body: laterDays,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await setLaterDays(office, whoOf(request), request.body.days));
      return reply.code(204).send();
    },
  );
}

function keepersRoutes(api: Api, office: Office): void {
  api.get(
    '/services/keepers',
    {
      config: { deed: 'service.keep' },
      schema: {
        operationId: 'viewGuideKeepers',
        summary: 'How many guides of each department somebody keeps, and who can',
        response: { 200: keepers, ...problemResponses },
      },
    },
    async (request) => settled(await keepersView(office, whoOf(request))),
  );
  api.put(
    '/services/keepers',
    {
      config: { deed: 'service.keep' },
      schema: {
        operationId: 'keepDepartment',
        summary: 'Say who keeps all guides of a department, and within how many days they are looked through',
        body: departmentUpkeep,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await keepDepartment(office, whoOf(request), request.body));
      return reply.code(204).send();
    },
  );
}
