/** The steps of 三审三校 by name; urgent release over HTTP: called so, made up for, and who stands in for whom. */

import { z } from 'zod';
import {
  deputies,
  deputiesView as deputiesAnswer,
  hastening,
  makingUp,
  namedSteps,
  publicationAddress,
  stepNaming,
} from '#contract/publication';
import type { Deed } from '#law/account/deeds';
import { stepKeys } from '#law/publication/steps';
import type { Office } from '#work/office';
import { setStepNames, stepNames } from '#work/publication/step-names';
import { deputiesView, hastenPublication, makeUpMark, setDeputies } from '#work/publication/urgent';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const nothing = { 204: z.undefined(), ...problemResponses };
const stepDeeds: readonly Deed[] = stepKeys.map((step) => `publication.${step}` as const);

export function urgentRoutes(api: Api, office: Office): void {
  api.post(
    '/publications/:id/haste',
    {
      config: { deed: 'publication.hasten' },
      schema: {
        operationId: 'hastenPublication',
        summary: 'Call the release urgent: the three reviews are enough, what is left out is made up for afterwards',
        params: publicationAddress,
        body: hastening,
        response: nothing,
      },
    },
    async (request, reply) => {
      const { reason } = request.body;
      await doneOnce(request, office, (one) => hastenPublication(one, whoOf(request), request.params.id, reason));
      return reply.code(204).send();
    },
  );
  api.post(
    '/publications/:id/made-up-marks',
    {
      config: { deed: stepDeeds },
      schema: {
        operationId: 'makeUpMark',
        summary: 'A mark that was left out in haste, on the published text',
        params: publicationAddress,
        body: makingUp,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => makeUpMark(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
  api.get(
    '/publication-steps',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'viewPublicationSteps',
        summary: 'The six steps in the words of the agency, in order',
        response: { 200: namedSteps, ...problemResponses },
      },
    },
    async (request) => ({ steps: settled(await stepNames(office, whoOf(request))) }),
  );
  api.put(
    '/publication-steps',
    {
      config: { deed: 'publication.nameSteps' },
      schema: {
        operationId: 'namePublicationSteps',
        summary: 'Name the six steps, their posts and what they look at; order and separation stay',
        body: stepNaming,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await setStepNames(office, whoOf(request), request.body));
      return reply.code(204).send();
    },
  );
  api.get(
    '/publication-deputies',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'viewDeputies',
        summary: 'Who stands in for whom when a release is urgent',
        response: { 200: deputiesAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await deputiesView(office, whoOf(request))),
  );
  api.put(
    '/publication-deputies',
    {
      config: { deed: 'publication.setDeputies' },
      schema: {
        operationId: 'setDeputies',
        summary: 'Name them in advance',
        body: deputies,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await setDeputies(office, whoOf(request), request.body));
      return reply.code(204).send();
    },
  );
}
