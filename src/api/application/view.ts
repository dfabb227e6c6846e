/** One application: /api/applications/:id. */

import { z } from 'zod';
import {
  applicationAddress,
  applicationView as applicationAnswer,
  applicationContent as contentAnswer,
  holdRequest,
  applicant as personAnswer,
  revealRequest,
} from '#contract/application-view';
import { applicationContent, revealApplicant } from '#work/application/content';
import { applicationView } from '#work/application/view';
import type { Office } from '#work/office';
import { holdCase } from '#work/retention/hold';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function applicationRoutes(api: Api, office: Office): void {
  api.get(
    '/applications/:id',
    {
      config: { deed: 'application.view' },
      schema: {
        operationId: 'viewApplication',
        summary: 'One application: what it is, where it stands and why, what happened',
        params: applicationAddress,
        response: { 200: applicationAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await applicationView(office, whoOf(request), request.params.id)),
  );

  api.get(
    '/applications/:id/content',
    {
      config: { deed: 'applicant.view' },
      schema: {
        operationId: 'applicationContent',
        summary: 'What was applied for, and by whom: veiled',
        params: applicationAddress,
        response: { 200: contentAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await applicationContent(office, whoOf(request), request.params.id)),
  );

  // Not a GET: each look is an entry in the audit trail.
  api.post(
    '/applications/:id/applicant',
    {
      config: { deed: 'applicant.reveal' },
      schema: {
        operationId: 'revealApplicant',
        summary: 'The whole data of the applicant, for a purpose that is kept in the audit trail',
        params: applicationAddress,
        body: revealRequest,
        response: { 200: personAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await revealApplicant(office, whoOf(request), request.params.id, request.body.purpose)),
  );

  api.put(
    '/applications/:id/hold',
    {
      config: { deed: 'applicant.hold' },
      schema: {
        operationId: 'holdApplicant',
        summary: 'Keep the personal data of this case longer than its time',
        params: applicationAddress,
        body: holdRequest,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      settled(await holdCase(office, whoOf(request), request.params.id, request.body.reason));
      return reply.code(204).send();
    },
  );

  api.delete(
    '/applications/:id/hold',
    {
      config: { deed: 'applicant.hold' },
      schema: {
        operationId: 'liftHold',
        summary: 'The personal data of this case is kept no longer than its time',
        params: applicationAddress,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      settled(await holdCase(office, whoOf(request), request.params.id, null));
      return reply.code(204).send();
    },
  );
}
