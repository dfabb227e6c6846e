/** Which complaint this browser has made or opened with its number and code: sealed, for half an hour. */

import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Office } from '#work/office';
import { complaintsHref } from './address.ts';

const name = 'complaint';
const minutes = 30;
const place = 'cookie.complaint';
const content = z.strictObject({ caseId: z.string(), until: z.string(), receipt: z.boolean() });

export interface OpenComplaint {
  readonly caseId: string;
  /** Made from this browser just now: the receipt with its code may be shown. */
  readonly receipt: boolean;
}

export function keepComplaint(office: Office, reply: FastifyReply, open: OpenComplaint, secure: boolean): void {
  const until = new Date(Date.parse(office.now()) + minutes * 60_000).toISOString();
  const value = office.vault.seal(JSON.stringify({ ...open, until }), place).toString('base64url');
  const flags = `Path=${complaintsHref}; Max-Age=${minutes * 60}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  reply.header('set-cookie', `${name}=${value}; ${flags}`);
}

export function forgetComplaint(reply: FastifyReply): void {
  reply.header('set-cookie', `${name}=; Path=${complaintsHref}; Max-Age=0; HttpOnly; SameSite=Lax`);
}

/** Null where none is open, it is past, or the cookie is not one of ours. */
export function openedComplaint(office: Office, request: FastifyRequest): OpenComplaint | null {
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
