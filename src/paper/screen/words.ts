/** The words of a Word part, paragraph by paragraph: what is shown, what a revision deleted, what is hidden. */

import type { Layer } from '#law/person/screening';
import { attributeLayer } from './attributes.ts';
import type { Gathered } from './gather.ts';
import { walkXml } from './xml.ts';

interface Paragraph {
  /** As it is printed. */
  shown: string;
  /** As it stood before its revisions. */
  before: string;
  /** With what is hidden. */
  all: string;
  field: string;
  readonly boxed: boolean;
}

interface Cell {
  text: string;
}

/** Digits written one in a cell make a row of at least so many. */
const fewestSingles = 15;

/** `layer`: of what is shown outside tables and boxes; `place`: the part, for people. */
export function gatherWords(xml: string, layer: Layer, place: string, gathered: Gathered): void {
  const open: Paragraph[] = [];
  const cells: Cell[][] = [];
  const names: string[] = [];
  let [tables, boxes, deleted, inserted, number, bookmarks] = [0, 0, 0, 0, 0, ''];
  let [hidden, inRunLook] = [false, false];
  let reading: 'words' | 'deleted' | 'field' | null = null;

  const placeNow = () => (place === '' ? `第${number}段` : place);
  const end = (one: Paragraph) => {
    const where = one.boxed ? 'textBox' : layer === 'text' && tables > 0 ? 'table' : layer;
    gathered.text(where, placeNow(), one.shown);
    if (one.before !== one.shown) gathered.text('trackedChange', placeNow(), one.before, { besides: one.shown });
    if (one.all !== one.shown)
      gathered.text('hiddenText', placeNow(), one.all, { besides: `${one.shown}\n${one.before}` });
    gathered.text('field', placeNow(), one.field, { besides: one.shown });
    const cell = cells.at(-1)?.at(-1);
    if (cell !== undefined) cell.text += one.shown;
  };
  const put = (text: string) => {
    const one = open.at(-1);
    if (one === undefined || reading === null) return;
    if (reading === 'field') {
      one.field += text;
      return;
    }
    one.all += text;
    if (hidden) return;
    if (reading === 'words' && deleted === 0) one.shown += text;
    if (inserted === 0) one.before += text;
  };

  walkXml(xml, {
    comment: (text) => gathered.text('internal', placeNow(), text),
    open(name, attributes) {
      names.push(name);
      if (name === 'w:p') {
        number += 1;
        open.push({ shown: '', before: '', all: '', field: '', boxed: boxes > 0 });
      } else if (name === 'w:r') hidden = false;
      else if (name === 'w:rPr') inRunLook = names.at(-2) === 'w:r';
      else if (name === 'w:vanish' || name === 'w:specVanish') {
        if (inRunLook && !/^(?:0|false|off)$/.test(attributes().get('w:val') ?? '')) hidden = true;
      } else if (name === 'w:t' || name === 'm:t' || name === 'a:t') reading = 'words';
      else if (name === 'w:delText') reading = 'deleted';
      else if (name === 'w:instrText' || name === 'w:delInstrText') reading = 'field';
      else if (name === 'w:del' || name === 'w:moveFrom') deleted += 1;
      else if (name === 'w:ins' || name === 'w:moveTo') inserted += 1;
      else if (name === 'w:tbl') tables += 1;
      else if (name === 'w:tr') cells.push([]);
      else if (name === 'w:tc') cells.at(-1)?.push({ text: '' });
      else if (name === 'w:txbxContent') boxes += 1;
      else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') {
        const kept = reading;
        reading = 'words';
        put(' ');
        reading = kept;
      }
      for (const [key, value] of attributes()) {
        if (name === 'w:bookmarkStart' && key === 'w:name') bookmarks += `${value}\n`;
        else if (key === 'w:instr') gathered.text('field', placeNow(), value);
        else if (attributeLayer(name, key, value) !== null)
          gathered.text(attributeLayer(name, key, value) ?? 'internal', placeNow(), value);
      }
    },
    close(name) {
      names.pop();
      if (name === 'w:p') {
        const one = open.pop();
        if (one !== undefined) end(one);
      } else if (name === 'w:rPr') inRunLook = false;
      else if (name === 'w:r') hidden = false;
      else if (['w:t', 'm:t', 'a:t', 'w:delText', 'w:instrText', 'w:delInstrText'].includes(name)) reading = null;
      else if (name === 'w:del' || name === 'w:moveFrom') deleted -= 1;
      else if (name === 'w:ins' || name === 'w:moveTo') inserted -= 1;
      else if (name === 'w:tbl') tables -= 1;
      else if (name === 'w:tr') {
        for (const row of singles((cells.pop() ?? []).map((cell) => cell.text)))
          gathered.text('table', placeNow(), row);
      } else if (name === 'w:txbxContent') boxes -= 1;
    },
    text: put,
  });
  gathered.text('bookmark', place, bookmarks);
}

/** Rows of cells with one sign each, put together as people spaced them out. */
export function singles(cells: readonly string[]): readonly string[] {
  const runs: string[][] = [[]];
  for (const cell of cells) {
    const sign = cell.trim();
    if (sign.length === 1) runs.at(-1)?.push(sign);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter((run) => run.length >= fewestSingles).map((run) => run.join(' '));
}
