/**
 * One question to one address of the web, guarded: the name is resolved first, every address that it has must be public, and the
 * line goes to the very address that was judged, so that a name that answers differently the second time wins nothing.
 */

import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { whyNotReached } from '#law/link/addresses';
import { pagePorts } from '#law/link/outcomes';
import { robotName } from '#law/link/robots';
import type { Network, Reached } from './network.ts';

export type Looked =
  | { readonly kind: 'answered'; readonly status: number; readonly location: string | null; readonly body: Buffer }
  | { readonly kind: 'malformed' | 'refused' | 'unresolved' | 'unreachable' | 'slow'; readonly why: string };

export interface LookLimits {
  readonly patienceMs: number;
  /** Bytes of the body that are read at most; 0: none, the line is closed after the head. */
  readonly bytes: number;
}

/** Lines that are kept open from one question to the next, by the number that they go to. */
export interface Lines {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
  readonly close: () => void;
}

export function openLines(): Lines {
  const kept = { keepAlive: true, maxFreeSockets: 16 };
  const [http, https] = [new HttpAgent(kept), new HttpsAgent(kept)];
  return {
    ...{ http, https },
    close() {
      http.destroy();
      https.destroy();
    },
  };
}

/** Where and over what one is asked. */
export interface Way {
  readonly network: Network;
  readonly lines: Lines;
}

export async function look(way: Way, text: string, limits: LookLimits, stop: AbortSignal): Promise<Looked> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.hostname === '') return { kind: 'malformed', why: '不是完整的网址' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'refused', why: '不是网页的地址' };
  if (url.username !== '' || url.password !== '') return { kind: 'refused', why: '网址里有用户名或者密码' };
  if (!pagePorts.includes(portOf(url))) return { kind: 'refused', why: `端口${portOf(url)}不是网页的端口` };
  const late = new AbortController();
  const end = () => late.abort();
  const timer = setTimeout(end, limits.patienceMs);
  stop.addEventListener('abort', end, { once: true });
  if (stop.aborted) end();
  try {
    const found = await within(late.signal, resolved(way.network, url));
    if (found === null) return { kind: 'slow', why: '域名没有解析出来' };
    return 'kind' in found ? found : await ask(url, found, { ...limits, lines: way.lines }, late.signal);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', end);
  }
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

async function ask(url: URL, to: Reached, how: Asking, signal: AbortSignal): Promise<Looked> {
  const first = await askOnce(url, to, how, signal);
  // A kept line may have been closed by the other side at that very moment: that says nothing of the page.
  return first ?? (await askOnce(url, to, { ...how, anew: true }, signal)) ?? broken;
}

interface Asking extends LookLimits {
  readonly lines: Lines;
  readonly anew?: true;
}

const broken: Looked = { kind: 'unreachable', why: '连接不上或者中断' };

/** Null where a kept line broke. */
function askOnce(
  url: URL,
  { address, dial }: Reached,
  { bytes, lines, anew }: Asking,
  signal: AbortSignal,
): Promise<Looked | null> {
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
      agent: anew === true ? false : secure ? lines.https : lines.http,
      maxHeaderSize: 16_384,
      signal,
    });
    sent.once('error', () => {
      if (signal.aborted) return resolve({ kind: 'slow', why: '没有按时回应' });
      resolve(sent.reusedSocket && anew !== true ? null : broken);
    });
    sent.once('response', (answer) => {
      const status = answer.statusCode ?? 0;
      const location = utf8Of(answer.headers.location ?? null);
      const told = (body: Buffer) => resolve({ kind: 'answered', status, location, body });
      if (bytes === 0) {
        told(Buffer.alloc(0));
        const late = setTimeout(() => answer.destroy(), drainMs);
        void bodyOf(answer, drained).then(() => clearTimeout(late));
      } else {
        void bodyOf(answer, bytes).then((body) =>
          body === null ? resolve(signal.aborted ? { kind: 'slow', why: '没有按时回应' } : broken) : told(body),
        );
      }
    });
    sent.end();
  });
}

/** So much of a page that nobody reads is taken in, to keep the line; of a longer one the line is closed. */
const drained = 16_384;
const drainMs = 2000;

/** The beginning of the page; null where it broke off before its end and before so many bytes. */
function bodyOf(answer: IncomingMessage, bytes: number): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    const done = () => resolve(Buffer.concat(parts).subarray(0, bytes));
    answer.on('data', (part: Buffer) => {
      if (length < bytes) parts.push(part);
      length += part.length;
      if (length < bytes) return;
      done();
      answer.destroy();
    });
    answer.once('end', done);
    answer.once('error', () => resolve(null));
    answer.once('close', () => resolve(null));
  });
}

/** Servers write other letters than ASCII as they are; Node reads each byte as a letter. */
function utf8Of(header: string | null): string | null {
  return header === null ? null : Buffer.from(header, 'latin1').toString('utf8');
}
