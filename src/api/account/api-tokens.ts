/** Tokens of other systems: one's own at /api/me/tokens, all of them at /api/tokens. */

import { z } from 'zod';
import { newToken, tokenAddress, tokenList, tokenRequest } from '#contract/api-tokens';
import { allTokens, issueToken, ownTokens, revokeAnyToken, revokeOwnToken } from '#work/account/api-tokens';
import type { Office } from '#work/office';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';
import { whoOf } from './signed-in.ts';

export function apiTokenRoutes(api: Api, office: Office): void {
  lists(api, office);
  revocations(api, office);
  api.post(
    '/me/tokens',
    {
      config: { deed: 'token.issue' },
      schema: {
        operationId: 'issueToken',
        summary: 'A token in the own name for another system; it is answered this once',
        body: tokenRequest,
        response: { 201: newToken, ...problemResponses },
      },
    },
    async (request, reply) => reply.code(201).send(settled(await issueToken(office, whoOf(request), request.body))),
  );
}

function lists(api: Api, office: Office): void {
  const all = [
    ['/me/tokens', 'token.issue', ownTokens, 'ownTokens', "One's own tokens with their last use"],
    ['/tokens', 'token.list', allTokens, 'listTokens', 'All tokens with their last use'],
  ] as const;
  for (const [url, deed, look, operationId, summary] of all) {
    api.get(
      url,
      { config: { deed }, schema: { operationId, summary, response: { 200: tokenList, ...problemResponses } } },
      async (request) => ({ tokens: settled(await look(office, whoOf(request))) }),
    );
  }
}

function revocations(api: Api, office: Office): void {
  const all = [
    ['/me/tokens/:id/revoke', 'token.issue', revokeOwnToken, 'revokeOwnToken', 'One of the own tokens is void at once'],
    ['/tokens/:id/revoke', 'token.revoke', revokeAnyToken, 'revokeToken', "Anybody's token is void at once"],
  ] as const;
  for (const [url, deed, revoke, operationId, summary] of all) {
    api.post(
      url,
      {
        config: { deed },
        schema: {
          operationId,
          summary,
          params: tokenAddress,
          response: { 204: z.undefined(), ...problemResponses },
        },
      },
      async (request, reply) => {
        settled(await revoke(office, whoOf(request), request.params.id));
        return reply.code(204).send();
      },
    );
  }
}
