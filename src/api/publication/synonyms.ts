/** 同义词 of the public site's search, as the agency itself keeps them. */

import { synonymList } from '#contract/synonyms';
import type { Office } from '#work/office';
import { listSynonyms, setSynonyms } from '#work/search/synonyms';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function synonymRoutes(api: Api, office: Office): void {
  api.get(
    '/search-synonyms',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'listSynonyms',
        summary: 'Words that mean the same to who searches the public site',
        response: { 200: synonymList, ...problemResponses },
      },
    },
    async (request) => ({ groups: settled(await listSynonyms(office, whoOf(request))) }),
  );

  api.put(
    '/search-synonyms',
    {
      config: { deed: 'publication.setSynonyms' },
      schema: {
        operationId: 'setSynonyms',
        summary: 'Replace the list; the public site searches by it from now on',
        body: synonymList,
        response: { 200: synonymList, ...problemResponses },
      },
    },
    async (request) => ({ groups: settled(await setSynonyms(office, whoOf(request), request.body.groups)) }),
  );
}
