/** A workbook as it is seen: values without formulas, without hidden sheets, rows, columns, comments and unused words. */

import { without } from './elements.ts';

const gone = [
  'legacyDrawing',
  'legacyDrawingHF',
  'dataValidations',
  'extLst',
  'controls',
  'oleObjects',
  'pivotTableDefinition',
  'customProperties',
  'sheetProtection',
];

export function cleanWorkbook(xml: Map<string, string>): void {
  removeHiddenSheets(xml);
  const used = new Set<number>();
  for (const [name, text] of xml) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) continue;
    const sheet = shownOnly(without(text, gone));
    for (const [, index] of sheet.matchAll(/<c\b[^>]*\bt="s"[^>]*>\s*<v>(\d+)<\/v>/g)) used.add(Number(index));
    xml.set(name, sheet);
  }
  const strings = xml.get('xl/sharedStrings.xml');
  if (strings !== undefined) xml.set('xl/sharedStrings.xml', usedOnly(strings, used));
  const book = xml.get('xl/workbook.xml');
  if (book !== undefined)
    xml.set(
      'xl/workbook.xml',
      without(book, ['definedNames', 'pivotCaches', 'externalReferences', 'fileSharing', 'extLst']),
    );
}

/** A sheet that the workbook hides, or does not name, goes with its relations. */
function removeHiddenSheets(xml: Map<string, string>): void {
  const book = xml.get('xl/workbook.xml') ?? '';
  const relations = xml.get('xl/_rels/workbook.xml.rels') ?? '';
  const targetOf = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      /\bId="([^"]*)"/.exec(tag)?.[1] ?? '',
      `xl/${(/\bTarget="([^"]*)"/.exec(tag)?.[1] ?? '').replace(/^\/?(?:xl\/)?/, '')}`,
    ]),
  );
  const shown = new Set<string>();
  const kept = book.replace(/<sheet\b[^>]*\/>/g, (tag) => {
    if (/\bstate="(?:hidden|veryHidden)"/i.test(tag)) return '';
    shown.add(targetOf.get(/\br:id="([^"]*)"/.exec(tag)?.[1] ?? '') ?? '');
    return tag;
  });
  // The window may stand on a sheet that is no more.
  xml.set('xl/workbook.xml', kept.replace(/\s(?:activeTab|firstSheet)="\d+"/g, ''));
  const goneSheets = [...xml.keys()].filter((name) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name) && !shown.has(name));
  for (const name of goneSheets) {
    xml.delete(name);
    xml.delete(name.replace(/([^/]+)$/, '_rels/$1.rels'));
    const part = name.replace(/^xl\//, '');
    for (const list of ['xl/_rels/workbook.xml.rels', '[Content_Types].xml']) {
      const text = xml.get(list) ?? '';
      xml.set(
        list,
        text.replace(/<(?:Relationship|Override)\b[^>]*\/>/g, (tag) => (tag.includes(`${part}"`) ? '' : tag)),
      );
    }
  }
}

function shownOnly(text: string): string {
  const hidden = [...text.matchAll(/<col\b[^>]*>/g)].flatMap(([tag]) =>
    isHidden(tag, 'width') ? [[number(tag, 'min'), number(tag, 'max')] as const] : [],
  );
  return text
    .replace(/<row\b[^>]*?(?:\/>|>[\s\S]*?<\/row>)/g, (row) =>
      isHidden(/<row\b[^>]*>/.exec(row)?.[0] ?? '', 'ht') ? '' : row,
    )
    .replace(/<c\b[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g, (cell) => {
      const column = columnOf(/\br="([A-Z]+)/.exec(cell)?.[1] ?? '');
      if (hidden.some(([from, to]) => column >= from && column <= to)) return '';
      return masked(cell.replace(/<f\b[^>]*?(?:\/>|>[\s\S]*?<\/f>)/g, ''));
    })
    .replace(/<mergeCells\b[\s\S]*?<\/mergeCells>/g, (merges) => (hidden.length === 0 ? merges : ''));
}

/** A long number becomes text, so that its digits can be masked. */
function masked(cell: string): string {
  const value = /<v>([^<]+)<\/v>/.exec(cell)?.[1];
  const kind = /\bt="(\w+)"/.exec(/<c\b[^>]*>/.exec(cell)?.[0] ?? '')?.[1] ?? 'n';
  if (value === undefined || kind !== 'n') return cell;
  const digits = /^\d(?:\.\d+)?E\+?\d+$/i.test(value) ? String(Number(value)) : value;
  if (!/^\d{11,19}$/.test(digits)) return cell;
  const open = (/<c\b[^>]*>/.exec(cell)?.[0] ?? '<c>').replace(/\st="\w+"/, '').replace(/\/?>$/, '');
  return `${open} t="inlineStr"><is><t>${digits}</t></is></c>`;
}

function isHidden(tag: string, measure: string): boolean {
  return /\bhidden="(?:1|true)"/.test(tag) || new RegExp(`\\b${measure}="0"`).test(tag);
}

function number(tag: string, name: string): number {
  return Number(new RegExp(`\\b${name}="(\\d+)"`).exec(tag)?.[1] ?? 0);
}

function columnOf(letters: string): number {
  return [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Places stay, so that cells find theirs. */
function usedOnly(strings: string, used: ReadonlySet<number>): string {
  let index = -1;
  return strings.replace(/<si\b[^>]*?(?:\/>|>[\s\S]*?<\/si>)/g, (one) => {
    index += 1;
    return used.has(index) ? one : '<si><t/></si>';
  });
}
