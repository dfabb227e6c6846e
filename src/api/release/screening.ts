/** Screening of files and what was found: /api/files/:id/screening; attachments of a letter: /api/letters/:letter/files. */

import { fileId } from '#contract/file';
import { letterAddress } from '#contract/letter';
import { letterFileChoice, letterFileList, screeningAnswer, waiver } from '#contract/release';
import type { Office } from '#work/office';
import { chooseLetterFiles, letterFiles } from '#work/release/letter-files';
import { screenFile, screeningView } from '#work/release/screen-file';
import { waiveFindings } from '#work/release/waive';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function releaseRoutes(api: Api, office: Office): void {
  screeningRoutes(api, office);
  letterFileRoutes(api, office);
}

function screeningRoutes(api: Api, office: Office): void {
  const response = { 200: screeningAnswer, ...problemResponses };
  api.get(
    '/files/:id/screening',
    {
      config: { deed: 'file.screen' },
      schema: {
        operationId: 'viewScreening',
        summary: 'What the screening of a file for personal data found, by layer and place',
        params: fileId,
        response,
      },
    },
    async (request) => settled(await screeningView(office, whoOf(request), request.params.id)),
  );

  api.post(
    '/files/:id/screening',
    {
      config: { deed: 'file.screen' },
      schema: {
        operationId: 'screenFile',
        summary: 'Screen a file for personal data in every layer; an earlier screening and its waiver are void',
        params: fileId,
        response,
      },
    },
    async (request) => settled(await screenFile(office, whoOf(request), request.params.id)),
  );

  api.post(
    '/files/:id/waiver',
    {
      config: { deed: 'file.waive' },
      schema: {
        operationId: 'waiveFindings',
        summary: 'Take the findings on, with article and reason: never whoever drafted the letter or sent the file',
        params: fileId,
        body: waiver,
        response,
      },
    },
    async (request) => settled(await waiveFindings(office, whoOf(request), request.params.id, request.body)),
  );
}

function letterFileRoutes(api: Api, office: Office): void {
  const response = { 200: letterFileList, ...problemResponses };
  api.get(
    '/letters/:letter/files',
    {
      config: { deed: 'letter.view' },
      schema: {
        operationId: 'letterFiles',
        summary: 'Attachments that go out with the letter, and what stands against it',
        params: letterAddress,
        response,
      },
    },
    async (request) => ({ files: settled(await letterFiles(office, whoOf(request), request.params.letter)) }),
  );

  api.put(
    '/letters/:letter/files',
    {
      config: { deed: 'letter.draft' },
      schema: {
        operationId: 'chooseLetterFiles',
        summary: 'Choose the attachments of a draft, in order, from the files of its case',
        params: letterAddress,
        body: letterFileChoice,
        response,
      },
    },
    async (request) => {
      const { letter } = request.params;
      settled(await chooseLetterFiles(office, whoOf(request), letter, request.body.files));
      return { files: settled(await letterFiles(office, whoOf(request), letter)) };
    },
  );
}
