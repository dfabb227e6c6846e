/** Personal data found in the layers of a file (PLT-94): where, what kind, an excerpt in which it is masked. */

import { findPersonalData, type PersonalDataKind, personalDataNames } from './find-personal-data.ts';
import { plainText } from './number-groups.ts';
import { isWrittenDigit } from './written-digits.ts';

interface LayerRule {
  /** 中文 name, for findings. */
  readonly name: string;
  /** What the handler does about it. */
  readonly remedy: string;
  /** Repeats what other layers show: reported only where they do not. */
  readonly echo?: true;
}

const hidden = '请取消隐藏后删去，或者生成清理后的文件。';
const inside = '请生成清理后的文件，或者另存为新文件后再上传。';
const shown = '请遮盖。';

/** Every place of a file in which something can stand. */
export const layers = {
  fileName: { name: '文件名', remedy: '请改名后再上传。' },
  text: { name: '正文', remedy: shown },
  table: { name: '表格', remedy: shown },
  headerFooter: { name: '页眉页脚', remedy: shown },
  note: { name: '脚注、尾注或备注', remedy: shown },
  textBox: { name: '文本框', remedy: shown },
  comment: { name: '批注', remedy: inside },
  trackedChange: { name: '修订痕迹', remedy: inside },
  hiddenText: { name: '隐藏的文字', remedy: hidden },
  hiddenRow: { name: '隐藏的行', remedy: hidden },
  hiddenColumn: { name: '隐藏的列', remedy: hidden },
  hiddenSheet: { name: '隐藏的工作表或者幻灯片', remedy: hidden },
  formula: { name: '公式', remedy: shown },
  chart: { name: '图表的数据', remedy: shown },
  validation: { name: '下拉选项', remedy: inside },
  definedName: { name: '定义的名称', remedy: inside },
  cache: { name: '透视表或者外部链接的缓存', remedy: inside },
  field: { name: '域代码', remedy: inside },
  link: { name: '链接的地址', remedy: inside },
  altText: { name: '图片和控件的说明', remedy: inside },
  formField: { name: '表单的内容', remedy: inside },
  annotation: { name: '注释', remedy: inside },
  bookmark: { name: '书签或者目录', remedy: inside },
  script: { name: '脚本', remedy: inside },
  property: { name: '文档属性', remedy: inside },
  metadata: { name: '元数据', remedy: inside },
  exif: { name: '图片的拍摄信息和说明', remedy: inside },
  customXml: { name: '自定义数据', remedy: inside },
  embedded: { name: '嵌入的文件', remedy: '请取出嵌入的文件单独检查，或者删去。' },
  internal: { name: '文件内部不显示的部分', remedy: inside, echo: true },
  earlierVersion: { name: '文件保留的旧版本', remedy: inside, echo: true },
  picture: { name: '图片', remedy: '请逐张看过，有个人信息的请遮盖。' },
  whole: { name: '整个文件', remedy: '请人工核对，或者另存为 DOCX、XLSX、PDF 后再上传。' },
} as const satisfies Readonly<Record<string, LayerRule>>;
export type Layer = keyof typeof layers;

/** `location`: where a picture was taken. `unseen`: no program reads it, a person has to look. */
export type ScreenedKind = PersonalDataKind | 'location' | 'unseen';

export const screenedNames: Readonly<Record<ScreenedKind, string>> = {
  ...personalDataNames,
  location: '拍摄地点',
  unseen: '须人工核对',
};

/** A stretch of text of one layer that belongs together. */
export interface Piece {
  readonly layer: Layer;
  /** For people: 第3页、Sheet1!B7. */
  readonly place: string;
  readonly text: string;
  /** What stands here has been screened in another layer: only what is new is reported. */
  readonly besides?: string;
  /** Kinds that prove themselves; of a text put together by guess. */
  readonly only?: readonly PersonalDataKind[];
}

/** Something to look at that is no text. */
export interface Unread {
  readonly layer: Layer;
  readonly place: string;
  readonly kind: 'location' | 'unseen';
  readonly excerpt: string;
}

export interface ScreenFinding {
  readonly layer: Layer;
  readonly place: string;
  readonly kind: ScreenedKind;
  /** Around the place, every personal number in it masked. */
  readonly excerpt: string;
}

/** With what was found as it stands: never kept, never shown. */
export interface ScreenHit extends ScreenFinding {
  readonly found: string;
}

export interface Screening {
  readonly findings: readonly ScreenHit[];
  /** More was found than is listed. */
  readonly cut: boolean;
}

/** A list of persons has more; whoever sees so many masks the file anew. */
const mostFindings = 500;

export function screeningOf(pieces: readonly Piece[], unread: readonly Unread[]): Screening {
  const hits = new Map<string, ScreenHit>();
  const elsewhere = new Set<string>();
  const echo = (layer: Layer) => 'echo' in layers[layer];
  for (const piece of [...pieces].sort((a, b) => Number(echo(a.layer)) - Number(echo(b.layer)))) {
    for (const hit of hitsIn(piece)) {
      const digits = plain(hit.found);
      if (echo(piece.layer) && elsewhere.has(digits)) continue;
      elsewhere.add(digits);
      const key = `${hit.layer}\n${hit.place}\n${digits}`;
      if (!hits.has(key)) hits.set(key, hit);
    }
    if (hits.size > mostFindings) break;
  }
  const found = [...hits.values()].slice(0, mostFindings);
  return {
    findings: [...found, ...unread.map((one) => ({ ...one, found: '' }))],
    cut: hits.size > mostFindings,
  };
}

/** Digits without what people put between them. */
export function plain(found: string): string {
  return plainText(found)
    .replace(/[^0-9X]/gi, '')
    .toUpperCase();
}

function hitsIn({ layer, place, text, besides, only }: Piece): readonly ScreenHit[] {
  if (!mayHold(text)) return [];
  const all = findPersonalData(text);
  const known = besides === undefined ? [] : findPersonalData(besides).map((one) => plain(one.text));
  return all
    .filter((one) => !known.includes(plain(one.text)) && (only === undefined || only.includes(one.kind)))
    .map((one) => ({
      layer,
      place,
      kind: one.kind,
      found: one.text,
      excerpt: excerpt(text, one.start, one.end, all),
    }));
}

/** Fewer than eleven digits are none of the kinds: most texts are passed over at once. */
function mayHold(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length && digits < 11; i += 1) {
    if (isWrittenDigit(text.charCodeAt(i))) digits += 1;
  }
  return digits >= 11;
}

const around = 12;

interface Masked {
  readonly start: number;
  readonly end: number;
  readonly mask: string;
}

/** What is cut off at its ends is not another number's part: those are masked whole or left out. */
function excerpt(text: string, start: number, end: number, all: readonly Masked[]): string {
  const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)];
  let shownText = '';
  let at = from;
  for (const one of all.filter((other) => other.end > from && other.start < to)) {
    shownText += text.slice(at, Math.max(at, one.start)) + one.mask;
    at = one.end;
  }
  const last = Math.max(at, to);
  shownText += text.slice(at, last);
  return `${from > 0 ? '…' : ''}${shownText.replace(/\s+/g, ' ').trim()}${last < text.length ? '…' : ''}`;
}
