/** The bytes of a kept page, and what they are when compressed: made once, since compressing costs far more than sending. */

import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

const compressors = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [zlib.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 7 }),
} as const;

type Encoding = keyof typeof compressors;

/** The best of our encodings that the header allows; null: none. */
export function encodingFor(header: string | string[] | undefined): Encoding | null {
  if (typeof header !== 'string') return null;
  const allowed = new Set<string>();
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
    if (!parameters.some((one) => /^q=0(?:\.0*)?$/.test(one))) allowed.add(name);
  }
  return allowed.has('br') ? 'br' : allowed.has('gzip') ? 'gzip' : null;
}

export class EncodedBody {
  readonly plain: Buffer;
  readonly #made = new Map<Encoding, Buffer | null>();
  constructor(body: string) {
    this.plain = Buffer.from(body);
  }
  /** Null while it is still being made: then whoever asks gets it plain. */
  as(encoding: Encoding): Buffer | null {
    const made = this.#made.get(encoding);
    if (made !== undefined) return made;
    this.#made.set(encoding, null);
    compressors[encoding](this.plain).then(
      (bytes) => this.#made.set(encoding, bytes),
      () => this.#made.delete(encoding),
    );
    return null;
  }
}
