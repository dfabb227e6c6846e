/** Accounts and their roles: /api/accounts; who may do what: /api/deeds. */

import { z } from 'zod';
import {
  accountAddress,
  account as accountAnswer,
  accountPage,
  accountQuery,
  deedTable,
  expiryRequest,
  moveRequest,
  newAccount,
  newAccountRequest,
  oncePassword,
  rolesRequest,
} from '#contract/accounts';
import { basisOf } from '#law/account/deed-basis';
import { deedKeys, deeds, sentence } from '#law/account/deeds';
import { accountRoles, roles } from '#law/account/roles';
import {
  assignRoles,
  createAccount,
  disableAccount,
  enableAccount,
  moveAccount,
  setAccountExpiry,
} from '#work/account/administer';
import { endSessions, resetFactor, resetPassword } from '#work/account/reset';
import { viewAccount, viewAccounts } from '#work/account/view';
import type { Office } from '#work/office';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';
import { whoOf } from './signed-in.ts';

const accountsPerPage = 50;
const done = { 204: z.undefined(), ...problemResponses };

export function accountRoutes(api: Api, office: Office): void {
  lookRoutes(api, office);
  makeRoutes(api, office);
  resetPasswordRoute(api, office);
  actRoutes(api, office);
  api.get(
    '/deeds',
    {
      config: { deed: 'self' },
      schema: {
        operationId: 'listDeeds',
        summary: 'Who may do what: the whole table, a sentence each',
        response: { 200: deedTable, ...problemResponses },
      },
    },
    async () => ({
      roles: accountRoles.map((role) => ({ role, name: roles[role] })),
      deeds: deedKeys.map((deed) => {
        const { what, who, reach } = deeds[deed];
        return { deed, what, who, reach, sentence: sentence(deed), basis: basisOf(deed) };
      }),
    }),
  );
}

function lookRoutes(api: Api, office: Office): void {
  api.get(
    '/accounts',
    {
      config: { deed: 'account.list' },
      schema: {
        operationId: 'listAccounts',
        summary: 'Accounts by login, a page at a time',
        querystring: accountQuery,
        response: { 200: accountPage, ...problemResponses },
      },
    },
    async (request) => {
      const { agency, role, state, text, after = '', limit } = request.query;
      return settled(
        await viewAccounts(office, whoOf(request), {
          ...(agency === undefined ? {} : { agency }),
          ...(role === undefined ? {} : { role }),
          ...(state === undefined ? {} : { state }),
          ...(text === undefined ? {} : { text }),
          after,
          limit: limit === undefined ? accountsPerPage : Number(limit),
        }),
      );
    },
  );

  api.get(
    '/accounts/:id',
    {
      config: { deed: 'account.list' },
      schema: {
        operationId: 'viewAccount',
        summary: 'One account',
        params: accountAddress,
        response: { 200: accountAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await viewAccount(office, whoOf(request), request.params.id)),
  );
}

function makeRoutes(api: Api, office: Office): void {
  api.post(
    '/accounts',
    {
      config: { deed: 'account.create' },
      schema: {
        operationId: 'createAccount',
        summary: 'Create an account without roles; its first password is answered this once',
        body: newAccountRequest,
        response: { 201: newAccount, ...problemResponses },
      },
    },
    async (request, reply) => reply.code(201).send(settled(await createAccount(office, whoOf(request), request.body))),
  );

  api.put(
    '/accounts/:id/roles',
    {
      config: { deed: 'account.assignRoles' },
      schema: {
        operationId: 'assignRoles',
        summary: 'The roles that the account holds from now on',
        params: accountAddress,
        body: rolesRequest,
        response: done,
      },
    },
    async (request, reply) => {
      settled(await assignRoles(office, whoOf(request), request.params.id, [...new Set(request.body.roles)]));
      return reply.code(204).send();
    },
  );

  api.put(
    '/accounts/:id/expiry',
    {
      config: { deed: 'account.setExpiry' },
      schema: {
        operationId: 'setAccountExpiry',
        summary: 'The last day on which the account may be used',
        params: accountAddress,
        body: expiryRequest,
        response: done,
      },
    },
    async (request, reply) => {
      settled(await setAccountExpiry(office, whoOf(request), request.params.id, request.body.expiresOn));
      return reply.code(204).send();
    },
  );

  api.put(
    '/accounts/:id/agency',
    {
      config: { deed: 'account.move' },
      schema: {
        operationId: 'moveAccount',
        summary: 'Move the account to another agency: it loses its roles and its sessions',
        params: accountAddress,
        body: moveRequest,
        response: done,
      },
    },
    async (request, reply) => {
      settled(await moveAccount(office, whoOf(request), request.params.id, request.body.agency));
      return reply.code(204).send();
    },
  );
}

function resetPasswordRoute(api: Api, office: Office): void {
  api.post(
    '/accounts/:id/reset-password',
    {
      config: { deed: 'account.resetPassword' },
      schema: {
        operationId: 'resetPassword',
        summary: 'A password that is answered this once; the next sign-in asks for another',
        params: accountAddress,
        response: { 200: oncePassword, ...problemResponses },
      },
    },
    async (request) => settled(await resetPassword(office, whoOf(request), request.params.id)),
  );
}

function actRoutes(api: Api, office: Office): void {
  const acts = [
    ['disable', 'account.disable', disableAccount, 'Nobody may use the account any more; its sessions end at once'],
    ['enable', 'account.enable', enableAccount, 'The account may be used again'],
    ['reset-factor', 'account.resetFactor', resetFactor, 'The next sign-in sets up another second factor'],
    ['end-sessions', 'account.endSessions', endSessions, 'All sessions of this person end at once'],
  ] as const;
  for (const [verb, deed, change, summary] of acts) {
    api.post(
      `/accounts/:id/${verb}`,
      {
        config: { deed },
        schema: {
          operationId: `${verb}Account`.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()),
          summary,
          params: accountAddress,
          response: done,
        },
      },
      async (request, reply) => {
        settled(await change(office, whoOf(request), request.params.id));
        return reply.code(204).send();
      },
    );
  }
}
