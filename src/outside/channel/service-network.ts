/** 政务服务网 as a channel: signed messages, each with its key, so that one sent twice is one (docs/service-network.md). */

import { createHash, createHmac } from 'node:crypto';
import type { Delivery } from '../mail/mail.ts';
import { type ChannelDoor, type DoorKeys, postJson } from './door.ts';

const path = '/publications';

export function serviceNetworkDoor(keys: DoorKeys, now: () => string): ChannelDoor {
  const send = (key: string, message: object, signal: AbortSignal) => push(keys, now(), key, message, signal);
  return {
    replaces: true,
    publish: ({ caseId, edition, mark, html, ...fields }, { key, signal }) =>
      send(key, { type: 'published', id: caseId, version: edition, url: mark, ...fields, html }, signal),
    remove: ({ caseId, edition }, { key, signal }) =>
      send(key, { type: 'withdrawn', id: caseId, version: edition }, signal),
  };
}

/** What is signed: method, path, time, key and the digest of the body, a line each. */
export function signature(secret: string, { at, key, body }: Readonly<Record<'at' | 'key' | 'body', string>>): string {
  const digest = createHash('sha256').update(body).digest('hex');
  return createHmac('sha256', secret).update(['POST', path, at, key, digest].join('\n')).digest('hex');
}

async function push(
  { address, account, secret }: DoorKeys,
  at: string,
  key: string,
  message: object,
  signal: AbortSignal,
): Promise<Delivery> {
  const body = JSON.stringify(message);
  const headers = {
    'x-gongkai-account': account,
    'x-gongkai-time': at,
    'idempotency-key': key,
    'x-gongkai-signature': signature(secret, { at, key, body }),
  };
  const told = await postJson(`${address}${path}`, body, headers, signal);
  if (told === null) return { ok: false, again: true, error: '连接不上政务服务网接口' };
  const { status, answer } = told;
  if (status >= 200 && status < 300) {
    const receipt = answer?.['receipt'];
    if (typeof receipt === 'string' && receipt !== '') return { ok: true, receipt: receipt.slice(0, 200) };
    return { ok: false, again: true, error: `政务服务网没有给回执（${status}）` };
  }
  const later = status === 408 || status === 429 || status >= 500;
  if (status === 401 || status === 403)
    return { ok: false, again: false, error: '政务服务网不认可签名，请核对接入编号和密钥' };
  return { ok: false, again: later, error: `政务服务网没有接收（${status}）` };
}
