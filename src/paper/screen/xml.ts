/** XML read from its beginning to its end, for its words alone: nothing is built, nothing outside is loaded. */

export interface XmlReader {
  readonly open?: (name: string, attributes: () => ReadonlyMap<string, string>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** What stands in `<!-- -->`. */
  readonly comment?: (text: string) => void;
}

/** Takes what comes: a part that is not well formed is read as far as it goes. */
export function walkXml(xml: string, reader: XmlReader): void {
  for (let at = 0; at < xml.length; ) {
    const mark = xml.indexOf('<', at);
    const end = mark < 0 ? xml.length : mark;
    if (end > at) reader.text?.(unescaped(xml.slice(at, end)));
    if (mark < 0) return;
    at = markAt(xml, mark, reader);
  }
}

function markAt(xml: string, at: number, reader: XmlReader): number {
  const past = (sign: string, from: number) => {
    const end = xml.indexOf(sign, from);
    return end < 0 ? xml.length : end + sign.length;
  };
  if (xml.startsWith('<!--', at)) {
    const next = past('-->', at + 4);
    reader.comment?.(xml.slice(at + 4, next - 3));
    return next;
  }
  if (xml.startsWith('<![CDATA[', at)) {
    const next = past(']]>', at + 9);
    reader.text?.(xml.slice(at + 9, next - 3));
    return next;
  }
  const next = past('>', at);
  const second = xml[at + 1];
  if (second === '?' || second === '!') return next;
  if (second === '/') {
    reader.close?.(xml.slice(at + 2, next - 1).trim());
    return next;
  }
  const empty = xml[next - 2] === '/';
  const inner = xml.slice(at + 1, next - (empty ? 2 : 1));
  const gap = inner.search(/\s/);
  const name = gap < 0 ? inner : inner.slice(0, gap);
  reader.open?.(name, () => attributesOf(gap < 0 ? '' : inner.slice(gap)));
  if (empty) reader.close?.(name);
  return next;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(name, unescaped(double ?? single ?? ''));
  }
  return found;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex, decimal, name: string | undefined) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
