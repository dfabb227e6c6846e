/** Taking the ledger's figure over into the prose, where they differ: the words around it stay. */

import { figureNames, isFigureName, type LedgerFigure } from './figures.ts';
import { inUnit, type Link, linkStates } from './links.ts';
import { figuresIn } from './text-figures.ts';

export interface LinkedText {
  readonly text: string;
  readonly links: readonly Link[];
}

/** With the links in `names` (all where it is not given) that have changed as the ledger has them. Others stay untouched. */
export function takenOver(
  linked: LinkedText,
  figures: readonly LedgerFigure[],
  year: number,
  only?: (link: Link) => boolean,
): LinkedText {
  const changed = linkStates(linked.text, linked.links, figures, year).filter(
    (state) => state.verdict === 'changed' && (only === undefined || only(state)),
  );
  // From the end, so that the places before it stay what they are.
  const places = [...new Map(changed.map(({ start, end }) => [start, end]))].sort(([a], [b]) => b - a);
  return places.reduce((text, [start, end]) => replaced(text, start, end, figures, year), linked);
}

function replaced(
  { text, links }: LinkedText,
  start: number,
  end: number,
  figures: readonly LedgerFigure[],
  year: number,
): LinkedText {
  const here = links.filter((link) => link.start === start && link.end === end);
  const stands = figuresIn(text, year).find((figure) => figure.start === start && figure.end === end);
  const words =
    stands?.unit == null
      ? clauses(here, figures)
      : here.flatMap(({ name }) => {
          const figure = figures.find((one) => one.name === name);
          if (figure === undefined) return [];
          return [{ name, before: '', number: String(inUnit(figure.value, figure.unit, stands.unit)), after: '' }];
        });
  let at = start;
  const fresh: Link[] = [];
  let inserted = '';
  for (const { name, before, number, after } of words) {
    const comma = inserted === '' ? '' : '，';
    at = start + inserted.length + comma.length + before.length;
    fresh.push({ name, start: at, end: at + number.length });
    inserted += `${comma}${before}${number}${after}`;
  }
  const shift = inserted.length - (end - start);
  const others = links.filter((link) => !here.includes(link));
  return {
    text: text.slice(0, start) + inserted + text.slice(end),
    links: [
      ...others.map((link) =>
        link.start >= end ? { ...link, start: link.start + shift, end: link.end + shift } : link,
      ),
      ...fresh,
    ].sort((a, b) => a.start - b.start),
  };
}

/** “未收到政府信息公开申请” becomes “新收政府信息公开申请3件”. */
function clauses(links: readonly Link[], figures: readonly LedgerFigure[]) {
  return links.flatMap(({ name }) => {
    const figure = figures.find((one) => one.name === name);
    if (figure === undefined || !isFigureName(name)) return [];
    const number = String(figure.value);
    const clause = figureNames[name].clause(`\u0000${figure.unit}`);
    const [before = '', after = ''] = clause.split('\u0000');
    return [{ name, before, number, after }];
  });
}
