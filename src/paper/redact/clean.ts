/** An Office file cleaned: without comments, revisions, hidden and embedded parts and properties, every personal number in it masked. */

import { zipSync } from 'fflate';
import { layers } from '#law/person/screening';
import { type Parts, unpack, xmlOf } from '../screen/package.ts';
import { screen } from '../screen/screen.ts';
import { cleanDocument } from './clean-document.ts';
import { cleanWorkbook } from './clean-workbook.ts';
import type { Refused } from './draw.ts';
import { maskAttributes, maskTexts } from './mask-xml.ts';
import { strippedPicture } from './strip-picture.ts';

export interface Cleaned {
  readonly ok: true;
  readonly bytes: Uint8Array;
  /** Numbers masked. */
  readonly masked: number;
}

/** Parts that go: nothing that is printed stands in them. */
const gone =
  /^(?:word\/(?:comments\w*|people|commentsExtensible)\.xml|word\/glossary\/|customXml\/|docProps\/(?:custom\.xml|thumbnail\.)|xl\/(?:comments\d*|threadedComments\/|persons\/|calcChain\.xml|pivotCache\/|pivotTables\/|externalLinks\/|queryTables\/|connections\.xml|customProperty)|(?:word|xl)\/(?:embeddings|activeX|ctrlProps|printerSettings)\/|xl\/drawings\/vmlDrawing)/i;

/** Never hands out a file in which anything is found still. */
export async function cleanOffice(bytes: Uint8Array): Promise<Cleaned | Refused> {
  const parts = unpack(bytes);
  const isWord = parts?.has('word/document.xml') === true;
  if (parts === null || (!isWord && !parts.has('xl/workbook.xml'))) {
    return { ok: false, reason: '只能清理 Word 文档（DOCX）和 Excel 表格（XLSX）。其他文件请转换为 PDF 后遮盖。' };
  }
  const kept = new Map([...parts].filter(([name]) => !gone.test(name)));
  const xml = new Map<string, string>();
  for (const [name, part] of kept) if (/\.(?:xml|rels|vml)$/i.test(name)) xml.set(name, xmlOf(part));
  if (isWord) cleanDocument(xml);
  else cleanWorkbook(xml);
  const masked = cleanParts(xml);
  const result = packed(kept, xml);
  const { findings } = await screen({ name: '', bytes: result });
  const left = findings.find(({ kind }) => kind !== 'unseen');
  if (left !== undefined) {
    return {
      ok: false,
      reason: `清理以后，${layers[left.layer].name}中还能查到个人信息，没有保存。请打开文件改正后另存，或者导出为 PDF 后遮盖。`,
    };
  }
  return { ok: true, bytes: result, masked };
}

/** What refers to a part that is gone goes too. Returns how many numbers were masked. */
function cleanParts(xml: Map<string, string>): number {
  let masked = 0;
  for (const [name, before] of xml) {
    let text = before.replace(/<!--[\s\S]*?-->/g, '');
    if (name.endsWith('.rels')) text = withoutGoneTargets(name, text);
    else if (name === '[Content_Types].xml') text = withoutGoneTypes(text);
    else if (/^docProps\/(?:core|app)\.xml$/i.test(name)) text = emptied(text);
    const texts = maskTexts(text);
    const attributes = maskAttributes(texts.xml);
    masked += texts.masked + attributes.masked;
    xml.set(name, attributes.xml);
  }
  return masked;
}

function withoutGoneTargets(name: string, text: string): string {
  const folder = name.replace(/_rels\/[^/]*$/, '');
  return text.replace(/<Relationship\b[^>]*?(?:\/>|>\s*<\/Relationship>)/g, (whole) => {
    if (/TargetMode="External"/.test(whole) && /\/(?:attachedTemplate|externalLinkPath)"/.test(whole)) return '';
    const target = /\bTarget="([^"]*)"/.exec(whole)?.[1] ?? '';
    return gone.test(resolved(folder, target)) ? '' : whole;
  });
}

/** word/ + ../customXml/item1.xml → customXml/item1.xml */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = folder.split('/').filter((one) => one !== '');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function withoutGoneTypes(text: string): string {
  return text.replace(/<Override\b[^>]*?\/>/g, (whole) =>
    gone.test(/\bPartName="\/([^"]*)"/.exec(whole)?.[1] ?? '') ? '' : whole,
  );
}

/** The element at the root stays, with nothing in it. */
function emptied(text: string): string {
  const root = /<([\w:]+)\b[^>]*>/.exec(text.replace(/^\s*<\?[^>]*\?>/, ''));
  if (root === null || root[0].endsWith('/>')) return text;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${root[0]}</${root[1]}>`;
}

function packed(kept: Parts, xml: ReadonlyMap<string, string>): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, part] of kept) {
    const text = xml.get(name);
    if (text !== undefined)
      files[name] = new TextEncoder().encode(
        text.replace(/^\ufeff/, '').replace(/encoding="UTF-16[^"]*"/i, 'encoding="UTF-8"'),
      );
    else if (!removed(xml, name)) files[name] = strippedPicture(part);
  }
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 2) });
}

/** An XML part that cleaning took out of the list. */
function removed(xml: ReadonlyMap<string, string>, name: string): boolean {
  return /\.(?:xml|rels|vml)$/i.test(name) && !xml.has(name);
}
