/** What the gate of publications asks people: findings taken on, and the agency's own list of expressions. */

import { z } from 'zod';
import { expressionList, publicationAddress, textWaiver } from '#contract/publication';
import type { Office } from '#work/office';
import { listExpressions, setExpressions } from '#work/publication/expressions';
import { waiveText } from '#work/publication/waive';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function gateRoutes(api: Api, office: Office): void {
  api.post(
    '/publications/:id/waiver',
    {
      config: { deed: 'publication.waive' },
      schema: {
        operationId: 'waiveText',
        summary: 'Take on what the gate found in the text, with article and reason: never whoever drafted it',
        params: publicationAddress,
        body: textWaiver,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => waiveText(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );

  api.get(
    '/publication-words',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'listExpressions',
        summary: "The agency's own list of wrong and sensitive expressions",
        response: { 200: expressionList, ...problemResponses },
      },
    },
    async (request) => ({ expressions: settled(await listExpressions(office, whoOf(request))) }),
  );

  api.put(
    '/publication-words',
    {
      config: { deed: 'publication.setWords' },
      schema: {
        operationId: 'setExpressions',
        summary: 'Replace the list; drafts are judged by it from now on',
        body: expressionList,
        response: { 200: expressionList, ...problemResponses },
      },
    },
    async (request) => ({
      expressions: settled(await setExpressions(office, whoOf(request), request.body.expressions)),
    }),
  );
}
