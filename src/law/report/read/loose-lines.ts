/** A table whose lines and columns are lost: one cell to a line, or a row's label and figures run together (AR-91). */

import { applicantColumns, type Place, type TableKey } from '../report.ts';
import type { SourceBlock, SourceCell, SourceTable } from '../source.ts';
import { blockNamed, columnNamed as resultNamed } from './appeal-heads.ts';
import { columnNamed, groupNamed } from './application-words.ts';
import {
  columnNamed as disclosureColumnNamed,
  rowNamed as disclosureRowNamed,
  isLabelHead,
} from './disclosure-words.ts';
import { isFigureLike } from './figure.ts';
import { folded, unspaced, words } from './wording.ts';

interface Piece {
  readonly text: string;
  readonly figure: boolean;
  readonly place: Place;
}

/** Fewer figures in a section are counts of its prose. */
const fewest: Readonly<Record<TableKey, number>> = { activeDisclosure: 4, applications: 20, appeals: 10 };

/** Null where the section's texts are no rows of figures. Rows come as they are: whether they fit is judged by their count. */
export function looseTable(blocks: readonly SourceBlock[], key: TableKey): SourceTable | null {
  const pieces = blocks.flatMap((block) => (block.kind === 'text' ? piecesOf(block.text, block.place, key) : []));
  const rows = rowsOf(pieces, key);
  const figures = rows.flat().filter((cell) => isFigureLike(cell.text)).length;
  const [first] = pieces;
  if (figures < fewest[key] || first === undefined) return null;
  return { kind: 'table', rows, place: first.place };
}

/** Where the next label begins in a line that holds several rows: behind a figure, before a numbering or a row's name. */
const nextLabel =
  /(?<=[\d\s])(?=[一二三四]、|\([一二三四五六七]\)|[1-8][.、]\s*\p{Script=Han}|第二十条|信息内容|规章|行政规范性文件|行政许可|行政处罚|行政强制|行政事业性收费|行政复议|行政诉讼)/u;

function piecesOf(text: string, place: Place, key: TableKey): Piece[] {
  return folded(text)
    .split(nextLabel)
    .flatMap((part) => {
      const whole = part.trim();
      if (whole === '') return [];
      const label = /^(.*[\p{Script=Han})”"])\s*((?:[-+]?[\d.,]+|[-—/])(?:\s+(?:[-+]?[\d.,]+|[-—/]))*)$/u.exec(whole);
      if (label === null && !/^[-+\d.,\s—/]+$/.test(whole))
        return isFigureLike(whole) ? [{ text: whole, figure: true, place }] : labelsOf(whole, place);
      const [name, figures] = [label?.[1] ?? '', label?.[2] ?? whole];
      const own = figures.split(/\s+/).map((figure): Piece => ({ text: figure, figure: true, place }));
      return [...labelsOf(name, place), ...zerosApart(own, labelsOf(name, place).at(-1)?.text ?? '', key)];
    });
}

/** Heads and labels that a line runs together. */
const between =
  /(?=信息内容|本年制发件数|本年废止件数|现行有效件数|本年处理决定数量|本年收费金额|规章$|行政规范性文件$|行政许可$|行政处罚$|行政强制$|行政事业性收费$|一、本年新收)/;

function labelsOf(text: string, place: Place): Piece[] {
  return text
    .split(between)
    .filter((label) => label.trim() !== '')
    .map((label) => ({ text: label.trim(), figure: false, place }));
}

/** `0000000` is seven zeros only where seven figures are due. */
function zerosApart(figures: readonly Piece[], name: string, key: TableKey): readonly Piece[] {
  const [only] = figures;
  if (only === undefined || figures.length > 1 || !/^0+$/.test(only.text)) return figures;
  const zeros = only.text.length;
  return zeros > 1 && due(name, key).includes(zeros) ? [...only.text].map((text) => ({ ...only, text })) : figures;
}

function due(name: string, key: TableKey): readonly number[] {
  if (key === 'applications') return [applicantColumns.length];
  if (key === 'appeals') return [5, 15];
  const row = disclosureRowNamed(name)?.key;
  return row === 'regulations' || row === 'normativeDocuments' ? [3] : [];
}

/** Labels up to the first figure, and the figures that follow them, are a row; heads before its own label are one above it. */
function rowsOf(pieces: readonly Piece[], key: TableKey): SourceCell[][] {
  const rows: SourceCell[][] = [];
  for (let at = 0; at < pieces.length; ) {
    const figuresFrom = indexFrom(pieces, at, true);
    const end = indexFrom(pieces, figuresFrom, false);
    const figures = pieces.slice(figuresFrom, end);
    if (figures.length === 0) break;
    const { heads, labels } = parted(pieces.slice(at, figuresFrom), key);
    if (heads.length > 0) rows.push(heads.map(cellOf));
    rows.push([...labels.map(cellOf), ...figures.map(cellOf)]);
    at = end;
  }
  return rows;
}

function indexFrom(pieces: readonly Piece[], from: number, figure: boolean): number {
  const found = pieces.findIndex((piece, i) => i >= from && piece.figure === figure);
  return found < 0 ? pieces.length : found;
}

function cellOf({ text, place }: Piece): SourceCell {
  return { text, rowSpan: 1, columnSpan: 1, place };
}

/** The heads among the labels, in an order that the form has, and the row's own labels; a label on several lines is one. */
function parted(labels: readonly Piece[], key: TableKey): { heads: readonly Piece[]; labels: readonly Piece[] } {
  const last = labels.at(-1);
  const heads = labels.filter((piece) => isHead(piece, key) && piece !== lastOwn(piece, last, key));
  const own = labels.filter((piece) => !heads.includes(piece) && !isNote(piece.text));
  if (key === 'applications') return { heads: applicantHeads(heads), labels: together(own) };
  return { heads, labels: key === 'appeals' ? own.filter((piece) => blockNamed(piece.text) !== null) : together(own) };
}

/** “3.其他” and “（七）总计” are rows, 其他 and 总计 columns. */
function lastOwn(piece: Piece, last: Piece | undefined, key: TableKey): Piece | null {
  return key === 'applications' && piece === last && /^[(\d]/.test(unspaced(piece.text)) ? piece : null;
}

function isHead({ text }: Piece, key: TableKey): boolean {
  if (key === 'applications') return columnNamed(text) !== null || /^(?:申请人情况|法人或其他组织)$/.test(words(text));
  if (key === 'appeals') return resultNamed(text) !== null || blockNamed(text) !== null || words(text) === '行政诉讼';
  return isLabelHead(text) || disclosureColumnNamed(text)?.exact === true;
}

const isNote = (text: string) => /勾稽关系/.test(text) || /^第二十条第/.test(words(text));

/** Nested heads come line by line, 总计 before the kinds of organisation: where all seven are there, their order is the form's. */
function applicantHeads(heads: readonly Piece[]): readonly Piece[] {
  const named = new Map(heads.map((piece) => [columnNamed(piece.text), piece]));
  if (!applicantColumns.every((column) => named.has(column))) return heads;
  return applicantColumns.map((column) => named.get(column)).filter((piece) => piece !== undefined);
}

/** Group and result stand for themselves; what else is there are the lines of one label. */
function together(own: readonly Piece[]): readonly Piece[] {
  const groups = own.filter(
    ({ text }, i) => i < own.length - 1 && (groupNamed(text) !== null || /本年度?办理结果$/.test(words(text))),
  );
  const rest = own.filter((piece) => !groups.includes(piece));
  const [first] = rest;
  return first === undefined ? groups : [...groups, { ...first, text: rest.map(({ text }) => text).join('') }];
}
