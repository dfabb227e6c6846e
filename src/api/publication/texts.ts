/** The texts that a publication has had, and who is writing: /api/publications/{id}/texts, …/presence. */

import {
  comparedQuery,
  comparedTexts,
  presence,
  presenceSeen,
  publicationAddress,
  publicationTexts,
} from '#contract/publication';
import type { Office } from '#work/office';
import { presentAtDraft } from '#work/publication/presence';
import { compareTexts, publicationTexts as textsOf } from '#work/publication/texts';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function textRoutes(api: Api, office: Office): void {
  api.get(
    '/publications/:id/texts',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'listPublicationTexts',
        summary: 'The draft and every text that was handed in, the last first',
        params: publicationAddress,
        response: { 200: publicationTexts, ...problemResponses },
      },
    },
    async (request) => ({ texts: settled(await textsOf(office, whoOf(request), request.params.id)) }),
  );
  api.post(
    '/publications/:id/presence',
    {
      config: { deed: 'publication.draft', looking: true },
      schema: {
        operationId: 'bePresentAtDraft',
        summary: 'Say that the draft is open, or is left; who else has it open',
        params: publicationAddress,
        body: presence,
        response: { 200: presenceSeen, ...problemResponses },
      },
    },
    async (request) =>
      settled(await presentAtDraft(office, whoOf(request), request.params.id, request.body.leaving === true)),
  );
  api.get(
    '/publications/:id/texts/compared',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'comparePublicationTexts',
        summary: 'What one text says otherwise than another, field by field',
        params: publicationAddress,
        querystring: comparedQuery,
        response: { 200: comparedTexts, ...problemResponses },
      },
    },
    async (request) => settled(await compareTexts(office, whoOf(request), request.params.id, request.query)),
  );
}
