/** Signing in, stage by stage, and out: /api/session. Only the last stage gives a session. */

import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { codeRequest, enrolled, enrolment, newPasswordRequest, signInRequest, signInStage } from '#contract/session';
import { choosePassword } from '#work/account/change-password';
import { confirmEnrolment, enrolment as enrolmentOf } from '#work/account/enrol';
import { giveCode } from '#work/account/give-code';
import { signOut } from '#work/account/session';
import { signIn } from '#work/account/sign-in';
import { isOnItsWay, nextStage } from '#work/account/stage';
import type { Office } from '#work/office';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';
import { callerOf } from './caller.ts';
import { dropToken, keepToken, type Line, leaveNothing, requirePrivateLine, tokenOf } from './cookie.ts';
import { meOf } from './me.ts';

/** Before the database is asked anything: far above a building full of people, far below a flood. */
const config = { deed: 'public', rateLimit: { max: 600, timeWindow: 60_000 } } as const;

const stageResponse = { 200: signInStage, ...problemResponses };

export function sessionRoutes(api: Api, office: Office, line: Line): void {
  const wayOf = (request: FastifyRequest) => tokenOf(request, line, 'signIn');

  /** The stage that comes next; after the last one the cookies of the session take the place of this sign-in's. */
  async function onward(request: FastifyRequest, reply: FastifyReply, token: string | null) {
    const stage = settled(await nextStage(office, token, callerOf(request, line)));
    if (stage.stage !== 'done') return stage;
    const before = tokenOf(request, line);
    if (before !== null) await signOut(office, before, request.ip);
    dropToken(request, reply, line, 'signIn');
    keepToken(request, reply, line, 'session', stage.token);
    keepToken(request, reply, line, 'device', stage.deviceToken);
    return { stage: stage.stage, me: meOf(office, stage.who) };
  }

  api.post(
    '/session',
    {
      config,
      schema: {
        operationId: 'signIn',
        summary: 'Sign in with login and password; the answer says what is asked next',
        body: signInRequest,
        response: stageResponse,
      },
    },
    async (request, reply) => {
      requirePrivateLine(request, line);
      const { login, password } = request.body;
      const token = settled(await signIn(office, login, password, callerOf(request, line)));
      keepToken(request, reply, line, 'signIn', token);
      return onward(request, reply, token);
    },
  );

  api.get(
    '/session',
    {
      config,
      schema: {
        operationId: 'signInStage',
        summary: 'Where the sign-in stands that this browser has begun',
        response: stageResponse,
      },
    },
    async (request, reply) => {
      const token = wayOf(request);
      if (token === null || !(await isOnItsWay(office, token))) return { stage: 'password' as const };
      return onward(request, reply, token);
    },
  );

  api.post(
    '/session/code',
    {
      config,
      schema: {
        operationId: 'giveCode',
        summary: 'The code of the second factor, or a recovery code',
        body: codeRequest,
        response: stageResponse,
      },
    },
    async (request, reply) => {
      const token = wayOf(request);
      settled(await giveCode(office, token, request.body.code, callerOf(request, line)));
      return onward(request, reply, token);
    },
  );

  api.get(
    '/session/enrolment',
    {
      config,
      schema: {
        operationId: 'enrolment',
        summary: 'The secret of the second factor that is being set up',
        response: { 200: enrolment, ...problemResponses },
      },
    },
    async (request) => settled(await enrolmentOf(office, wayOf(request))),
  );

  api.post(
    '/session/enrolment',
    {
      config,
      schema: {
        operationId: 'confirmEnrolment',
        summary: 'Confirm the second factor by a code of it; the recovery codes are shown this once',
        body: codeRequest,
        response: { 200: enrolled, ...problemResponses },
      },
    },
    async (request, reply) => {
      const token = wayOf(request);
      const recoveryCodes = settled(await confirmEnrolment(office, token, request.body.code, callerOf(request, line)));
      return { recoveryCodes, next: await onward(request, reply, token) };
    },
  );

  api.post(
    '/session/password',
    {
      config,
      schema: {
        operationId: 'choosePassword',
        summary: 'A new password where the sign-in asks for one',
        body: newPasswordRequest,
        response: stageResponse,
      },
    },
    async (request, reply) => {
      const token = wayOf(request);
      settled(await choosePassword(office, token, request.body.newPassword, callerOf(request, line)));
      return onward(request, reply, token);
    },
  );

  api.delete(
    '/session',
    {
      config: { deed: 'public' },
      schema: {
        operationId: 'signOut',
        summary: 'Sign out, also where the session has ended already',
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request, line);
      if (token !== null) await signOut(office, token, request.ip);
      leaveNothing(request, reply, line);
      return reply.code(204).send();
    },
  );
}
