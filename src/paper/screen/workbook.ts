/** An Excel workbook cell by cell, hidden rows, columns and sheets by their names, with all that stands beside the cells. */

import type { Layer } from '#law/person/screening';
import type { Gathered } from './gather.ts';
import { type Parts, xmlOf } from './package.ts';
import { singles } from './words.ts';
import { walkXml } from './xml.ts';

export function gatherWorkbook(parts: Parts, gathered: Gathered): void {
  const strings = sharedStrings(parts);
  const used = new Set<number>();
  for (const sheet of sheetsOf(parts)) {
    const part = parts.get(sheet.part);
    if (sheet.name !== '') gathered.text('definedName', '工作表名称', sheet.name);
    if (part !== undefined) gatherSheet(xmlOf(part), sheet, { strings, used }, gathered);
  }
  // Words that no cell shows any more.
  for (const [i, text] of strings.entries()) if (!used.has(i)) gathered.text('internal', '不再使用的文字', text);
  const book = parts.get('xl/workbook.xml');
  if (book !== undefined) gatherNames(xmlOf(book), gathered);
}

/** Parts that the reading above has taken. */
export function isOfCells(name: string): boolean {
  return /^xl\/(?:worksheets\/[^/]+\.xml|sharedStrings\.xml|workbook\.xml|styles\.xml|calcChain\.xml)$/i.test(name);
}

/** Letters of one string may have looks of their own; readings of characters (rPh) are strings too. */
function sharedStrings(parts: Parts): readonly string[] {
  const part = parts.get('xl/sharedStrings.xml');
  const found: string[] = [];
  if (part === undefined) return found;
  let text = '';
  walkXml(xmlOf(part), {
    open: (name) => {
      if (name === 'si') text = '';
    },
    close: (name) => {
      if (name === 'si') found.push(text);
    },
    text: (more) => {
      text += more;
    },
  });
  return found;
}

interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

function sheetsOf(parts: Parts): readonly Sheet[] {
  const targets = new Map<string, string>();
  const relations = parts.get('xl/_rels/workbook.xml.rels');
  walkXml(relations === undefined ? '' : xmlOf(relations), {
    open: (_, attributes) => {
      const target = (attributes().get('Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/');
      targets.set(attributes().get('Id') ?? '', target);
    },
  });
  const sheets: Sheet[] = [];
  const book = parts.get('xl/workbook.xml');
  walkXml(book === undefined ? '' : xmlOf(book), {
    open: (name, attributes) => {
      if (name !== 'sheet') return;
      const of = attributes();
      const hidden = /hidden/i.test(of.get('state') ?? '');
      sheets.push({ name: of.get('name') ?? '', part: targets.get(of.get('r:id') ?? '') ?? '', hidden });
    },
  });
  const known = new Set(sheets.map(({ part }) => part));
  // A sheet that the workbook does not name is in the file all the same.
  for (const part of parts.keys()) {
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(part) && !known.has(part)) sheets.push({ name: '', part, hidden: true });
  }
  return sheets;
}

interface Strings {
  readonly strings: readonly string[];
  readonly used: Set<number>;
}

function gatherSheet(xml: string, sheet: Sheet, { strings, used }: Strings, gathered: Gathered): void {
  const hiddenColumns: (readonly [number, number])[] = [];
  let [rowHidden, cell, kind, element] = [false, '', '', ''];
  let [value, formula] = ['', ''];
  let row: string[] = [];
  const placed = (at: string) => (sheet.name === '' ? at : `${sheet.name}!${at}`);
  const layerNow = (): Layer => {
    if (sheet.hidden) return 'hiddenSheet';
    if (rowHidden) return 'hiddenRow';
    const column = columnOf(cell);
    return hiddenColumns.some(([from, to]) => column >= from && column <= to) ? 'hiddenColumn' : 'table';
  };
  const textNow = () => {
    if (kind !== 's') return numberText(value);
    used.add(Number(value));
    return strings[Number(value)] ?? '';
  };
  walkXml(xml, {
    comment: (text) => gathered.text('internal', placed(''), text),
    open(name, attributes) {
      element = name;
      const of = attributes();
      if (name === 'col' && isHidden(of, 'width')) hiddenColumns.push([Number(of.get('min')), Number(of.get('max'))]);
      else if (name === 'row') rowHidden = isHidden(of, 'ht');
      else if (name === 'c') [cell, kind, value, formula] = [of.get('r') ?? '', of.get('t') ?? '', '', ''];
      else if (name === 'dataValidation') gatherAll(of, ['promptTitle', 'prompt', 'error', 'errorTitle'], 'validation');
      else if (name === 'hyperlink') gatherAll(of, ['display', 'tooltip', 'location'], 'link');
    },
    close(name) {
      if (name === 'c') {
        const text = textNow();
        row.push(text);
        gathered.text(layerNow(), placed(cell), text);
        gathered.text('formula', placed(cell), formula, { besides: text });
      } else if (name === 'row') {
        for (const one of singles(row)) gathered.text(layerNow(), placed(`第${cell.replace(/\D/g, '')}行`), one);
        row = [];
      }
      element = '';
    },
    text(text) {
      if (element === 'v' || element === 't') value += text;
      else if (element === 'f') formula += text;
      else if (/^(?:odd|even|first)(?:Header|Footer)$/.test(element)) gathered.text('headerFooter', placed(''), text);
      else if (/^formula[12]?$|^xm:f$/.test(element)) gathered.text('validation', placed(''), text);
    },
  });
  function gatherAll(of: ReadonlyMap<string, string>, keys: readonly string[], layer: Layer): void {
    for (const key of keys) gathered.text(layer, placed(of.get('sqref') ?? of.get('ref') ?? ''), of.get(key) ?? '');
  }
}

/** Not to be seen: marked so, or with nothing of height or width. */
function isHidden(of: ReadonlyMap<string, string>, measure: string): boolean {
  return /^(?:1|true)$/.test(of.get('hidden') ?? '') || of.get(measure) === '0';
}

/** 1.3812345678E10 is how a telephone number may be kept. */
function numberText(value: string): string {
  if (!/^\d(?:\.\d+)?E\+?\d+$/i.test(value)) return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? String(number) : value;
}

/** A7 → 1 */
function columnOf(cell: string): number {
  return [...(/^[A-Z]+/i.exec(cell)?.[0] ?? '').toUpperCase()].reduce(
    (n, letter) => n * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function gatherNames(xml: string, gathered: Gathered): void {
  let inName = false;
  walkXml(xml, {
    open: (name, attributes) => {
      inName = name === 'definedName';
      if (inName)
        gathered.text('definedName', '', `${attributes().get('name') ?? ''} ${attributes().get('comment') ?? ''}`);
    },
    text: (text) => {
      if (inName) gathered.text('definedName', '', text);
    },
  });
}
