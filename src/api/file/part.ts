/** The one file of a multipart request. */

import type { FastifyRequest } from 'fastify';
import { ApiProblem } from '../problem.ts';

/** One file a request, nothing else in it (AS-20). */
export const limits = { files: 1, fields: 0, parts: 1, headerPairs: 20, fileSize: Number.POSITIVE_INFINITY };

export async function partOf(request: FastifyRequest) {
  if (!request.isMultipart()) throw noFile();
  const part = await request.file({ limits }).catch(() => undefined);
  // Without a name it is what a browser sends where nothing was chosen, whatever the type says.
  if (!part?.filename) throw noFile();
  return part;
}

/** The whole of the one file; `tooLarge` is thrown where it has more bytes than `most`, of which no more are kept meanwhile. */
export async function bytesOf(request: FastifyRequest, most: number, tooLarge: ApiProblem): Promise<Buffer> {
  const { file } = await partOf(request);
  return wholeOf(file, most, tooLarge);
}

/** The same of a part that was looked at before. */
export async function wholeOf(file: AsyncIterable<unknown>, most: number, tooLarge: ApiProblem): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of file) {
    size += (piece as Buffer).length;
    if (size <= most) pieces.push(piece as Buffer);
  }
  if (size > most) throw tooLarge;
  return Buffer.concat(pieces);
}

function noFile(): ApiProblem {
  return new ApiProblem(
    400,
    'file-not-sent',
    '没有收到文件。请选择一个文件，再点上传（multipart/form-data，每次一个）。',
  );
}

/** What the sender says that it has; null where it does not say. */
export function lengthOf(request: FastifyRequest): number | null {
  const length = Number(request.headers['content-length']);
  return Number.isSafeInteger(length) ? length : null;
}
