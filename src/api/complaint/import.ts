/** The hotline's list as a file: /api/complaints/imports. */

import multipart from '@fastify/multipart';
import { complaintImportAnswer, complaintImportQuery } from '#contract/complaint-import';
import { importComplaints } from '#work/complaint/import';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { bytesOf, limits } from '../file/part.ts';
import { ApiProblem, problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const mostBytes = 20 * 1024 * 1024;

export async function complaintImportRoutes(parent: Api, office: Office): Promise<void> {
  await parent.register(async (scope) => {
    await scope.register(multipart, { limits });
    const api = scope as unknown as Api;
    api.post(
      '/complaints/imports',
      {
        config: { deed: 'complaint.receive', slowBody: true },
        schema: {
          operationId: 'importComplaints',
          summary: 'Complaints out of the hotline’s list (multipart/form-data, part `file`): XLSX, CSV or JSON',
          consumes: ['multipart/form-data'],
          querystring: complaintImportQuery,
          response: { 200: complaintImportAnswer, ...problemResponses },
        },
      },
      async (request) => {
        const tooLarge = new ApiProblem(422, 'import-unread', '文件超过20 MB。请分成几个文件导入。');
        const upload = { bytes: await bytesOf(request, mostBytes, tooLarge), dry: request.query.dry === '1' };
        return settled(await importComplaints(office, whoOf(request), upload));
      },
    );
  });
}
