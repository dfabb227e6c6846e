/** 企业码: the poster and the code alone, to print; how often it was opened. */

import { z } from 'zod';
import { codeOpened, codePicture, codePoster } from '#work/channel/enterprise-code';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import { sendBytes } from '../report/collect/send-bytes.ts';
import type { Api } from '../routes.ts';

const openedAnswer = z
  .strictObject({ year: z.int(), opened: z.int().describe('Times the page was opened by the code this year') })
  .meta({ id: 'EnterpriseCodeOpened' });

export function posterRoutes(api: Api, office: Office, origin: string): void {
  const config = { deed: 'publication.view' } as const;
  api.get(
    '/enterprise-code',
    {
      config,
      schema: {
        operationId: 'enterpriseCodeOpened',
        summary: 'How often the page for enterprises was opened by its code; nobody is known by it',
        response: { 200: openedAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await codeOpened(office, whoOf(request))),
  );
  api.get(
    '/enterprise-code/poster.pdf',
    {
      config,
      schema: {
        operationId: 'enterpriseCodePoster',
        summary: 'A poster with the code',
        response: {
          200: { description: 'The file', content: { 'application/pdf': { schema: z.string() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const bytes = settled(await codePoster(office, whoOf(request), origin));
      return sendBytes(reply, { bytes, mediaType: 'application/pdf', fileName: '企业码.pdf' });
    },
  );
  api.get(
    '/enterprise-code/code.png',
    {
      config,
      schema: {
        operationId: 'enterpriseCodePicture',
        summary: 'The code as a picture',
        response: {
          200: { description: 'The picture', content: { 'image/png': { schema: z.string() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const bytes = settled(await codePicture(whoOf(request), origin));
      return sendBytes(reply, { bytes, mediaType: 'image/png', fileName: '企业码.png' });
    },
  );
}
