/** The audit trail as the auditor reads it. */

import { z } from 'zod';
import { agencyCode, day, line } from './values.ts';

const search = {
  person: line.min(1).max(100).optional().describe('Part of the name, or the id of the account'),
  deed: line.min(1).max(100).optional(),
  subject: line.min(1).max(40).optional(),
  object: line.min(1).max(300).optional(),
  agency: agencyCode.optional(),
  result: z.enum(['done', 'refused']).optional(),
  from: day.optional().describe('First day, Asia/Shanghai'),
  to: day.optional().describe('Last day'),
  text: line.min(1).max(100).optional().describe('Part of object, reason, address, request, session or name'),
};

export const auditExportQuery = z.strictObject(search);

export const auditQuery = z.strictObject({
  ...search,
  before: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .optional()
    .describe('`next` of the page before'),
  limit: z
    .string()
    .regex(/^([1-9]\d?|1\d\d|200)$/)
    .optional()
    .describe('1 to 200'),
});

const auditEntry = z
  .strictObject({
    entry: z.int(),
    at: z.string(),
    actor: z.string(),
    actorName: z.string(),
    actorAgency: z.string(),
    roles: z.array(z.string()).readonly(),
    agency: z.string(),
    act: z.string(),
    subject: z.string(),
    object: z.string(),
    result: z.string(),
    reason: z.string().nullable().describe('Codes of the refusals'),
    from: z.string(),
    session: z
      .string()
      .describe(
        'Digest of the token of the session, or `token` and its id where another system called; empty for neither',
      ),
    request: z.string(),
    before: z.string().nullable().describe('Digest of the cases before the act, or the values of a setting'),
    after: z.string().nullable(),
    position: z.int().describe('Place in the hash chain of its agency'),
  })
  .meta({ id: 'AuditEntry' });

export const auditPage = z
  .strictObject({ entries: z.array(auditEntry).readonly(), next: z.int().nullable() })
  .meta({ id: 'AuditPage' });
