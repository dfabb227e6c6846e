/**
 * One question to one address of the web, guarded: the name is resolved first, every address that it has must be public, and the
 * line goes to the very address that was judged, so that a name that answers differently the second time wins nothing.
 */

import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { whyNotReached } from '#law/link/addresses';
import { pagePorts } from '#law/link/outcomes';
import { robotName } from '#law/link/robots';
import type { Network, Reached } from './network.ts';

export type Looked =
  | { readonly kind: 'answered'; readonly status: number; readonly location: string | null; readonly text: string }
  | { readonly kind: 'malformed' | 'refused' | 'unresolved' | 'unreachable' | 'slow'; readonly why: string };

export interface LookLimits {
  readonly patienceMs: number;
  /** Bytes of the body that are read at most; 0: none, the line is closed after the head. */
  readonly bytes: number;
}

export async function look(network: Network, text: string, limits: LookLimits, stop: AbortSignal): Promise<Looked> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.hostname === '') return { kind: 'malformed', why: '不是完整的网址' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'refused', why: '不是网页的地址' };
  if (url.username !== '' || url.password !== '') return { kind: 'refused', why: '网址里有用户名或者密码' };
  if (!pagePorts.includes(portOf(url))) return { kind: 'refused', why: `端口${portOf(url)}不是网页的端口` };
  const end = AbortSignal.any([stop, AbortSignal.timeout(limits.patienceMs)]);
  const found = await within(end, resolved(network, url));
  if (found === null) return { kind: 'slow', why: '域名没有解析出来' };
  return 'kind' in found ? found : ask(url, found, limits, end);
}

const portOf = ({ port, protocol }: URL) => (port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port));

async function resolved(network: Network, { hostname }: URL): Promise<Reached | Looked> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const literal = isIP(host) !== 0;
  const all = literal ? [{ address: host }] : await network.resolve(host).catch(() => []);
  const [first] = all;
  if (first === undefined) return { kind: 'unresolved', why: '域名解析不到地址' };
  // One private address among public ones is enough: which of them is taken would be chance.
  const why = all.map(({ address }) => whyNotReached(address)).find((one) => one !== null);
  return why === undefined ? first : { kind: 'refused', why };
}

/** Null where the end came first. */
function within<T>(end: AbortSignal, work: Promise<T>): Promise<T | null> {
  if (end.aborted) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const late = () => resolve(null);
    end.addEventListener('abort', late, { once: true });
    work.then(resolve, reject).finally(() => end.removeEventListener('abort', late));
  });
}

function ask(url: URL, { address, dial }: Reached, { bytes }: LookLimits, signal: AbortSignal): Promise<Looked> {
  const secure = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve) => {
    const sent = (secure ? requestHttps : requestHttp)({
      host: dial?.host ?? address,
      port: dial?.port ?? portOf(url),
      path: `${url.pathname}${url.search}`,
      // The certificate is the name's, not the number's.
      ...(secure && isIP(host) === 0 ? { servername: host } : {}),
      headers: {
        host: url.host,
        'user-agent': robotName,
        accept: 'text/html,*/*;q=0.5',
        'accept-encoding': 'identity',
      },
      agent: false,
      maxHeaderSize: 16_384,
      signal,
    });
    const fail = () =>
      resolve(
        signal.aborted ? { kind: 'slow', why: '没有按时回应' } : { kind: 'unreachable', why: '连接不上或者中断' },
      );
    sent.once('error', fail);
    sent.once('response', (answer) => {
      const status = answer.statusCode ?? 0;
      const location = utf8Of(answer.headers.location ?? null);
      const done = (parts: readonly Buffer[]) => {
        answer.destroy();
        resolve({ kind: 'answered', status, location, text: Buffer.concat(parts).subarray(0, bytes).toString('utf8') });
      };
      if (bytes === 0) return done([]);
      const parts: Buffer[] = [];
      let length = 0;
      answer.on('data', (part: Buffer) => {
        parts.push(part);
        length += part.length;
        if (length >= bytes) done(parts);
      });
      answer.once('end', () => done(parts));
      answer.once('error', fail);
      answer.once('close', fail);
    });
    sent.end();
  });
}

/** Servers write other letters than ASCII as they are; Node reads each byte as a letter. */
function utf8Of(header: string | null): string | null {
  return header === null ? null : Buffer.from(header, 'latin1').toString('utf8');
}
