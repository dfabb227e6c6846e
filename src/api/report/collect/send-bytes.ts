/** Answers with a file that was made for this request. */

import type { FastifyReply } from 'fastify';
import { disposition } from '#contract/download';

export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

export function sendBytes(reply: FastifyReply, { bytes, mediaType, fileName }: MadeFile): FastifyReply {
  return reply
    .headers({ 'content-type': mediaType, 'content-disposition': disposition(fileName) })
    .send(Buffer.from(bytes));
}
