/** What is done to applications: /api/agencies/:agency/applications and /api/applications/:id/acts. */

import { z } from 'zod';
import { applicationAct, intakeAddress, intakeAnswer, intakeRequest } from '#contract/application-acts';
import { applicationAddress } from '#contract/application-view';
import { proceed } from '#work/application/proceed';
import { submitApplication } from '#work/application/submit';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses } from '../problem.ts';
import type { Api } from '../routes.ts';

export function applicationActRoutes(api: Api, office: Office): void {
  api.post(
    '/agencies/:agency/applications',
    {
      config: { deed: 'application.submit' },
      schema: {
        operationId: 'takeIn',
        summary: 'Take in an application that came by another way than the site',
        params: intakeAddress,
        body: intakeRequest,
        response: { 201: intakeAnswer, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { channel, on, applicantType, name, identity, takenDown, ...rest } = request.body;
      const { telephone, email, address, description, identityKind, carrier, route } = rest;
      const submission = {
        agency: request.params.agency,
        channel,
        on,
        applicantType,
        ...(takenDown === undefined ? {} : { takenDown }),
        applicant: {
          name,
          identity,
          contact: { telephone, email, address },
          request: { description, identityKind, carrier, route, notice: null },
        },
      } as const;
      const done = await doneOnce(request, office, (one) => submitApplication(one, whoOf(request), submission));
      return reply.code(201).send(done);
    },
  );

  api.post(
    '/applications/:id/acts',
    {
      config: { deed: applicationAct.options.map((option) => `application.${option.shape.act.value}` as const) },
      schema: {
        operationId: 'actOnApplication',
        summary: 'Carry an application a step further; refused with the rule where the law does not allow it',
        params: applicationAddress,
        body: applicationAct,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => proceed(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
}
