/** Backups that are kept: /api/operations/backups. One is made by running the job `backup.make`. */

import { backupList } from '#contract/operations';
import { listBackups } from '#work/backup/list';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function backupRoutes(api: Api, office: Office): void {
  api.get(
    '/operations/backups',
    {
      config: { deed: 'backup.list', unasked: true },
      schema: {
        operationId: 'listBackups',
        summary: 'Backups that are kept, newest first, and whether each has been proved restorable',
        response: { 200: backupList, ...problemResponses },
      },
    },
    async (request) => ({ backups: settled(await listBackups(office, whoOf(request))) }),
  );
}
