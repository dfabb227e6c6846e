/** A package of Office or OFD: every part by its path, none left out. */

import type { Layer } from '#law/person/screening';
import { gatherXml } from './any-xml.ts';
import type { Gathered } from './gather.ts';
import { type Parts, xmlOf } from './package.ts';
import { gatherPicture } from './picture.ts';
import { gatherRaw } from './text.ts';
import { gatherWords } from './words.ts';
import { gatherWorkbook, isOfCells } from './workbook.ts';

interface PartRule {
  readonly path: RegExp;
  readonly layer: Layer;
  /** For people; empty: places within it say enough. */
  readonly place: string;
}

/** The first that fits; parts of Word are read by paragraphs. */
const wordParts: readonly PartRule[] = [
  { path: /^word\/document\d*\.xml$/i, layer: 'text', place: '' },
  { path: /^word\/(?:header|footer)\d*\.xml$/i, layer: 'headerFooter', place: '页眉页脚' },
  { path: /^word\/(?:footnotes|endnotes)\.xml$/i, layer: 'note', place: '脚注尾注' },
  { path: /^word\/comments\w*\.xml$/i, layer: 'comment', place: '批注' },
  { path: /^word\/glossary\/.*\.xml$/i, layer: 'internal', place: '文档部件' },
];

const otherParts: readonly PartRule[] = [
  { path: /^docProps\//i, layer: 'property', place: '文档属性' },
  { path: /^customXml\//i, layer: 'customXml', place: '自定义数据' },
  { path: /\.rels$/i, layer: 'link', place: '链接' },
  { path: /\/(?:charts|chartEx|diagrams)\//i, layer: 'chart', place: '图表' },
  { path: /^xl\/(?:comments|threadedComments|persons)/i, layer: 'comment', place: '批注' },
  { path: /^xl\/drawings\/vmlDrawing/i, layer: 'comment', place: '批注' },
  { path: /^xl\/drawings\//i, layer: 'textBox', place: '图形和文本框' },
  { path: /^xl\/(?:pivotCache|externalLinks|connections|queryTables)/i, layer: 'cache', place: '缓存' },
  { path: /^ppt\/slides\//i, layer: 'text', place: '幻灯片' },
  { path: /^ppt\/notes(?:Slides|Masters)\//i, layer: 'note', place: '备注' },
  { path: /^ppt\/(?:comments|authors|commentAuthors)/i, layer: 'comment', place: '批注' },
  { path: /^Doc_\d+\/.*Content\.xml$/i, layer: 'text', place: '页面' },
  { path: /^Doc_\d+\/Annots?\//i, layer: 'annotation', place: '注释' },
  { path: /^OFD\.xml$/i, layer: 'metadata', place: '元数据' },
];

/** `within`: reads a file that stands in this one. */
export function gatherOffice(
  parts: Parts,
  gathered: Gathered,
  within: (name: string, bytes: Uint8Array) => void,
): void {
  if (parts.has('xl/workbook.xml')) gatherWorkbook(parts, gathered);
  let pictures = 0;
  for (const [name, part] of parts) {
    if (/\.(?:xml|rels|vml)$/i.test(name)) gatherPart(name, xmlOf(part), gathered);
    else if (/\.(?:png|jpe?g|gif|webp|tiff?|bmp|emf|wmf|svg|jb2|jbig2)$/i.test(name)) {
      pictures += 1;
      gatherPicture(part, pictureName(name), gathered);
    } else if (/\.(?:docx|xlsx|pptx|pdf|zip|ofd|txt|csv)$/i.test(name)) within(name.split('/').at(-1) ?? name, part);
    else if (/\/(?:embeddings|activeX|attachs?|customData)\//i.test(name) || /\.bin$/i.test(name)) {
      gatherRaw(part, name.split('/').at(-1) ?? name, gathered);
      if (/\/embeddings\//i.test(name))
        gathered.unseen('embedded', name.split('/').at(-1) ?? name, '嵌入的对象不能读取。');
    }
  }
  if (pictures > 0) gathered.unseen('picture', '', `文件中有${pictures}张图片。`);
}

function pictureName(name: string): string {
  return /thumbnail/i.test(name) ? '缩略图' : `图片 ${name.split('/').at(-1) ?? ''}`;
}

function gatherPart(name: string, xml: string, gathered: Gathered): void {
  if (isOfCells(name)) return;
  const words = wordParts.find(({ path }) => path.test(name));
  if (words !== undefined) {
    gatherWords(xml, words.layer, words.place, gathered);
    return;
  }
  const rule = otherParts.find(({ path }) => path.test(name));
  const hidden = /^ppt\/slides\//i.test(name) && /<p:sld\b[^>]*\sshow="(?:0|false)"/.test(xml.slice(0, 4000));
  const number = /(\d+)\.xml$/.exec(name)?.[1] ?? '';
  const place = rule === undefined ? name : rule.layer === 'text' ? `${rule.place}${number}` : rule.place;
  gatherXml(xml, hidden ? 'hiddenSheet' : (rule?.layer ?? 'internal'), place, gathered);
}
