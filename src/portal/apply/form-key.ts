/** The key of a form that is not known to have arrived: a page that is asked for again bears the same one, so that it makes no second application. */

import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Office } from '#work/office';

const name = 'apply';
const path = '/xxgk/apply';
const lastsSeconds = 86_400;

/** The key of the form in this browser, or a new one. */
export function formKey(office: Office, request: FastifyRequest, reply: FastifyReply, secure: boolean): string {
  const known = z.uuid().safeParse(request.cookies[name]);
  if (known.success) return known.data;
  const key = office.newId();
  reply.header('set-cookie', `${name}=${key}; ${flags(lastsSeconds, secure)}`);
  return key;
}

/** It has arrived, and the browser hears so with this very answer. */
export function forgetFormKey(reply: FastifyReply, secure: boolean): void {
  reply.header('set-cookie', `${name}=; ${flags(0, secure)}`);
}

function flags(age: number, secure: boolean): string {
  return `Path=${path}; Max-Age=${age}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}
