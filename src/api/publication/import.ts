/** A file as the text of a draft: /api/publications/{id}/imported. */

import multipart from '@fastify/multipart';
import { importedText, publicationAddress } from '#contract/publication';
import type { Office } from '#work/office';
import { importFile } from '#work/publication/import-file';
import { whoOf } from '../account/signed-in.ts';
import { limits, partOf, wholeOf } from '../file/part.ts';
import { ApiProblem, problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const mostBytes = 60 * 1024 * 1024;

export async function publicationImportRoutes(parent: Api, office: Office): Promise<void> {
  await parent.register(async (scope) => {
    await scope.register(multipart, { limits });
    const api = scope as unknown as Api;
    api.post(
      '/publications/:id/imported',
      {
        config: { deed: 'publication.draft', slowBody: true, looking: true },
        schema: {
          operationId: 'importIntoDraft',
          summary: 'A file (Word, PDF, page, text) as lines of text; its pictures are kept as files of the publication',
          consumes: ['multipart/form-data'],
          params: publicationAddress,
          response: { 200: importedText, ...problemResponses },
        },
      },
      async (request) => {
        const tooLarge = new ApiProblem(
          422,
          'import-unread',
          '文件超过60 MB，没有导入。请删去过大的图片，或者把原件作为附件上传。',
        );
        const { filename: name, file } = await partOf(request);
        const bytes = await wholeOf(file, mostBytes, tooLarge);
        return settled(await importFile(office, whoOf(request), request.params.id, { bytes, name }));
      },
    );
  });
}
