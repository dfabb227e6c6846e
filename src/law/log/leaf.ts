/** A leaf of the transparency log: that something was issued, by whom, on which day; digests only, nothing personal. */

import type { Day } from '../calendar/day.ts';
import { canonical } from './canonical.ts';

export const leafKinds = {
  publication: '公开件',
  reply: '政府信息公开申请答复',
  letter: '政府信息公开申请办理文书',
  report: '政府信息公开工作年度报告',
  checkpoint: '台账校验点',
  tree: '日志换用密码算法',
} as const;
export type LeafKind = keyof typeof leafKinds;

/** What the log is told of one thing. */
export interface Issued {
  readonly kind: LeafKind;
  readonly agency: string;
  readonly day: Day;
  /** 文号, 索引号, title: what a person may ask for. */
  readonly numbers: readonly string[];
  /** Digests, hexadecimal: of the record in the ledger, and of each file that was issued. */
  readonly digests: readonly string[];
}

/** The body of a leaf, parsed. */
export interface Leaf {
  readonly v: 1;
  readonly kind: LeafKind;
  readonly agency: string;
  readonly day: string;
  readonly numbers: readonly string[];
  readonly documents: readonly string[];
}

/** Hexadecimal digest of a text in UTF-8. */
export type Digest = (text: string) => string;

/** A number or a digest as it stands in a leaf: who does not know the salt can not guess what is behind it. */
export function salted(digest: Digest, salt: string, value: string): string {
  return digest(`${salt}|${value}`);
}

/** The leaf as the text that is hashed. `salt` is the code printed on the document, random. */
export function leafBody(digest: Digest, salt: string, issued: Issued): string {
  const { kind, agency, day, numbers, digests } = issued;
  const leaf: Leaf = {
    v: 1,
    kind,
    agency,
    day,
    numbers: numbers.map((number) => salted(digest, salt, normalNumber(number))).sort(),
    documents: digests.map((one) => salted(digest, salt, one)).sort(),
  };
  return canonical(leaf);
}

/** A number as people write it, in one form: full width, brackets and spaces do not matter. */
export function normalNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u3000]/g, '')
    .replace(/[〔［【({[]/g, '[')
    .replace(/[〕］】)}\]]/g, ']')
    .toUpperCase();
}

/** A normal number as it is printed: 〔2025〕 in a document number, round brackets in a title. */
export function printedNumber(normal: string): string {
  return normal.replace(/\[(\d{4})\]/g, '〔$1〕').replace(/\[([^\]]*)\]/g, '（$1）');
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code of 16 signs in four groups (80 bits), in letters and digits that are not mistaken for each other. */
export function codeOf(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  const signs = Array.from({ length: 16 }, (_, i) => alphabet[Number((bits >> BigInt(75 - 5 * i)) & 31n)]);
  return [0, 4, 8, 12].map((at) => signs.slice(at, at + 4).join('')).join('-');
}

/** What a person typed as a code, or null where it is none. I, L and O are read as the digits that they look like. */
export function readCode(text: string): string | null {
  const signs = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  if (signs.length !== 16 || [...signs].some((sign) => !alphabet.includes(sign))) return null;
  return [0, 4, 8, 12].map((at) => signs.slice(at, at + 4)).join('-');
}
