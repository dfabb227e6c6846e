/** Files in a store that speaks S3: signed requests, streamed from the disk, checked by their digest on the way. */

import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { AwsV4Signer } from 'aws4fetch';
import { checkedKey, NotStored, type Storage } from './storage.ts';

export interface S3Settings {
  /** https://s3.example.cn */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** The store answered something else than it should. Nothing secret is in the message. */
export class StorageFailed extends Error {}

const emptySha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const silenceMs = 60_000;

export function s3Storage(settings: S3Settings): Storage {
  const urlOf = (key: string) => `${settings.endpoint.replace(/\/$/, '')}/${settings.bucket}/${checkedKey(key)}`;
  return {
    name: settings.endpoint,
    async put(key, { path, bytes, sha256 }) {
      const headers = { 'content-length': String(bytes), 'content-type': 'application/octet-stream' };
      const answer = await send(settings, 'PUT', urlOf(key), headers, sha256, path);
      await demand(answer, 200);
      await rm(path, { force: true });
    },
    async read(key, start, end) {
      if (end === start) return Buffer.alloc(0);
      const answer = await send(settings, 'GET', urlOf(key), { range: `bytes=${start}-${end - 1}` }, emptySha256);
      if (answer.statusCode === 404) {
        answer.resume();
        throw new NotStored(key);
      }
      if (answer.statusCode === 416) {
        answer.resume();
        return Buffer.alloc(0);
      }
      return demand(answer, 206);
    },
    async remove(key) {
      const answer = await send(settings, 'DELETE', urlOf(key), {}, emptySha256);
      if (answer.statusCode === 404) answer.resume();
      else await demand(answer, 204);
    },
  };
}

async function send(
  { accessKey, secretKey, region }: S3Settings,
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  sha256: string,
  body?: string,
): Promise<IncomingMessage> {
  const signer = new AwsV4Signer({
    method,
    url,
    headers: { ...headers, 'x-amz-content-sha256': sha256 },
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    region,
    service: 's3',
  });
  const signed = await signer.sign();
  const request = (signed.url.protocol === 'https:' ? httpsRequest : httpRequest)(signed.url, {
    method,
    headers: { ...headers, ...Object.fromEntries(signed.headers) },
    timeout: silenceMs,
  });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    request.once('error', reject);
    request.once('timeout', () => request.destroy(new StorageFailed('the file store does not answer')));
  });
  if (body === undefined) request.end();
  else pipeline(createReadStream(body), request).catch((error: Error) => request.destroy(error));
  return answer;
}

async function demand(answer: IncomingMessage, status: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  if (answer.statusCode !== status) throw new StorageFailed(`the file store answered ${answer.statusCode}`);
  return Buffer.concat(parts);
}
