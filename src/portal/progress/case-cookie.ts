/** Which case this browser has opened with its number and code: sealed, for half an hour, for this site alone. */

import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Office } from '#work/office';

const name = 'case';
const minutes = 30;
const place = 'cookie.case';

const content = z.strictObject({ caseId: z.string(), until: z.string(), receipt: z.boolean() });

export interface OpenCase {
  readonly caseId: string;
  /** Just submitted from this browser: the receipt with its code may be shown. */
  readonly receipt: boolean;
}

/** Nothing of it stands in an address, a log or a referrer (P-11). */
export function keepCase(office: Office, reply: FastifyReply, { caseId, receipt }: OpenCase, secure: boolean): void {
  const until = new Date(Date.parse(office.now()) + minutes * 60_000).toISOString();
  const value = office.vault.seal(JSON.stringify({ caseId, until, receipt }), place).toString('base64url');
  const flags = `Path=/; Max-Age=${minutes * 60}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  reply.header('set-cookie', `${name}=${value}; ${flags}`);
}

export function forgetCase(reply: FastifyReply): void {
  reply.header('set-cookie', `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`);
}

/** Null where none is open, it is past, or the cookie is not one of ours. */
export function openedCase(office: Office, request: FastifyRequest): OpenCase | null {
  const value = request.cookies[name];
  if (value === undefined || value.length > 2000) return null;
  try {
    const text = office.vault.open(Buffer.from(value, 'base64url'), place);
    const { caseId, until, receipt } = content.parse(JSON.parse(text));
    return until > office.now() ? { caseId, receipt } : null;
  } catch {
    return null;
  }
}
