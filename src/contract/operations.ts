/** Jobs, the outbox and backups, as the administrator sees them. */

import { z } from 'zod';

const moment = z.iso.datetime();

const job = z.strictObject({
  name: z.string(),
  what: z.string(),
  state: z.enum(['waiting', 'running', 'failed']),
  tries: z.int().describe('Tries of the present run'),
  nextAt: moment,
  startedAt: moment.nullable(),
  doneAt: moment.nullable(),
  note: z.string().nullable().describe('What the last good run did'),
  error: z.string().nullable().describe('Why the last run failed; nothing personal'),
});

export const jobList = z
  .strictObject({
    jobs: z.array(job).readonly(),
    posts: z
      .array(z.strictObject({ channel: z.string(), open: z.int(), quarantined: z.int() }))
      .readonly()
      .describe('The outbox by channel'),
  })
  .meta({ id: 'JobList' });

const backup = z.strictObject({
  file: z.string(),
  madeAt: moment,
  bytes: z.int(),
  tables: z.int(),
  rows: z.int(),
  files: z.int(),
  digest: z.string().describe('SHA-256 of the archive'),
  provedAt: moment.nullable().describe('When a trial restore last succeeded'),
});

export const backupList = z.strictObject({ backups: z.array(backup).readonly() }).meta({ id: 'BackupList' });

export const jobAddress = z.strictObject({ name: z.string().regex(/^[a-z][a-zA-Z.]{1,60}$/) });
