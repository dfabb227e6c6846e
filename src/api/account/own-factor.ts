/** A person's own second factor and recovery codes: /api/me/second-factor, /api/me/recovery-codes. */

import { confirmRenewalRequest, factorRenewal, newRecoveryCodes, ownProof } from '#contract/own-account';
import { beginRenewal, confirmRenewal, replaceRecoveryCodes } from '#work/account/second-factor';
import type { Office } from '#work/office';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';
import { heldOf } from './signed-in.ts';

export function ownFactorRoutes(api: Api, office: Office): void {
  api.post(
    '/me/recovery-codes',
    {
      config: { deed: 'self' },
      schema: {
        operationId: 'newRecoveryCodes',
        summary: 'New recovery codes, shown this once; those before are void',
        body: ownProof,
        response: { 200: newRecoveryCodes, ...problemResponses },
      },
    },
    async (request) => ({
      recoveryCodes: settled(await replaceRecoveryCodes(office, heldOf(request), request.body)),
    }),
  );

  api.post(
    '/me/second-factor',
    {
      config: { deed: 'self' },
      schema: {
        operationId: 'beginFactorRenewal',
        summary: 'The secret of a new second factor; the present one stays until it is confirmed',
        body: ownProof,
        response: { 200: factorRenewal, ...problemResponses },
      },
    },
    async (request) => settled(await beginRenewal(office, heldOf(request), request.body)),
  );

  api.put(
    '/me/second-factor',
    {
      config: { deed: 'self' },
      schema: {
        operationId: 'confirmFactorRenewal',
        summary: 'Put the new second factor in place by a code of it; all other sessions end',
        body: confirmRenewalRequest,
        response: { 200: newRecoveryCodes, ...problemResponses },
      },
    },
    async (request) => {
      const { renewal, code } = request.body;
      return { recoveryCodes: settled(await confirmRenewal(office, heldOf(request), renewal, code)) };
    },
  );
}
