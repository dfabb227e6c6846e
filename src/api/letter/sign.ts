/** Signing a letter: /api/letters/:letter/signature. */

import { letterAddress, letterNumbered } from '#contract/letter';
import { signLetter } from '#work/letter/sign';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses } from '../problem.ts';
import type { Api } from '../routes.ts';

/** Which of them it is, the kind of the letter says. */
const deed = [
  'letter.sign',
  'application.conclude',
  'application.askCorrection',
  'application.extend',
  'application.askReasons',
  'application.consult',
  'application.tellThirdParty',
  'application.noticeFee',
] as const;

export function letterSigningRoutes(api: Api, office: Office, origin: string): void {
  api.post(
    '/letters/:letter/signature',
    {
      config: { deed },
      schema: {
        operationId: 'signLetter',
        summary:
          'Sign the letter: its number, its act, its PDF and its leaf in the transparency log, together or not at all',
        params: letterAddress,
        response: { 200: letterNumbered, ...problemResponses },
      },
    },
    async (request) => ({
      number: await doneOnce(request, office, (one) => signLetter(one, whoOf(request), request.params.letter, origin)),
    }),
  );
}
