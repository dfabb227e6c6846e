/** How a file goes to a browser: never run, never framed, under its own name, in parts where parts are asked for. */

interface ByteRange {
  readonly start: number;
  /** Not included. */
  readonly end: number;
}

/** Null: the whole file (also where several parts are asked for). `outside`: nothing of it is in the file. */
export function parseRange(header: string | undefined, size: number): ByteRange | 'outside' | null {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  if (asked === null) return null;
  const [, first = '', last = ''] = asked;
  if (first === '' && last === '') return null;
  if (first === '') {
    const length = Number(last);
    return length === 0 || size === 0 ? 'outside' : { start: Math.max(0, size - length), end: size };
  }
  const start = Number(first);
  if (start >= size) return 'outside';
  const end = last === '' ? size : Math.min(size, Number(last) + 1);
  return end <= start ? null : { start, end };
}

interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly etag: string;
}

function downloadHeaders({ name, mediaType, etag }: Download): Record<string, string> {
  return {
    'content-type': mediaType.startsWith('text/') ? 'application/octet-stream' : mediaType,
    'content-disposition': disposition(name),
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    etag,
  };
}

interface Asked {
  readonly 'if-none-match'?: string | undefined;
  readonly 'if-range'?: string | string[] | undefined;
  readonly range?: string | undefined;
}

interface DownloadPlan extends ByteRange {
  readonly status: 200 | 206 | 304 | 416;
  readonly headers: Readonly<Record<string, string>>;
}

/** What to answer to these request headers: the whole, a part, that nothing changed, or that there is no such part. */
export function planDownload(asked: Asked, file: Download, size: number): DownloadPlan {
  const headers = downloadHeaders(file);
  if (asked['if-none-match'] === file.etag) return { status: 304, headers, start: 0, end: 0 };
  const sameFile = asked['if-range'] === undefined || asked['if-range'] === file.etag;
  const range = parseRange(sameFile ? asked.range : undefined, size);
  if (range === 'outside') {
    return { status: 416, headers: { 'content-range': `bytes */${size}` }, start: 0, end: 0 };
  }
  const { start, end } = range ?? { start: 0, end: size };
  const length = { 'content-length': String(end - start) };
  if (range === null) return { status: 200, headers: { ...headers, ...length }, start, end };
  const part = { 'content-range': `bytes ${start}-${end - 1}/${size}` };
  return { status: 206, headers: { ...headers, ...length, ...part }, start, end };
}

/** RFC 6266: the name in RFC 5987's form, and an ASCII one for those who do not know it. */
export function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%;]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
