/** Figures of the prose that are tied to what they count: whether they still say what the ledger says. */

import { figureNames, isFigureName, type LedgerFigure } from './figures.ts';
import { figuresIn, type TextFigure } from './text-figures.ts';

/** `start` to `end` of the text states the figure `name`. */
export interface Link {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * `same`: as in the ledger. `changed`: another figure than the ledger's. `unread`: no exact figure stands there any more.
 * `unknown`: the ledger does not know the figure (a cell that nobody entered).
 */
export type LinkVerdict = 'same' | 'changed' | 'unread' | 'unknown';

export interface LinkState extends Link {
  readonly label: string;
  /** The words as they stand, with their unit: 83条. */
  readonly was: string;
  /** What they say; null where no exact figure stands there. */
  readonly stands: number | null;
  /** What the ledger would have them be; null where it does not know. */
  readonly becomes: string | null;
  readonly verdict: LinkVerdict;
  /** The phrase that they stand in. */
  readonly phrase: string;
}

/** How each link stands, in the order of the links. */
export function linkStates(
  text: string,
  links: readonly Link[],
  figures: readonly LedgerFigure[],
  year: number,
): readonly LinkState[] {
  if (links.length === 0) return [];
  const byPlace = new Map(figuresIn(text, year).map((figure) => [`${figure.start} ${figure.end}`, figure]));
  return links.map((link) => {
    const stands = byPlace.get(`${link.start} ${link.end}`) ?? null;
    return stateOf(text, link, stands, figures.find(({ name }) => name === link.name) ?? null);
  });
}

function stateOf(text: string, link: Link, stands: TextFigure | null, ledger: LedgerFigure | null): LinkState {
  const { name, start, end } = link;
  const words = text.slice(start, end);
  const known = {
    ...{ name, start, end },
    label: isFigureName(name) ? figureNames[name].label : name,
    was: stands === null ? words : `${words}${stands.unit ?? ''}`,
    becomes: ledger === null ? null : written(stands, ledger),
    phrase: stands?.phrase ?? words,
  };
  // Words that say none state what they name only: “未收到申请” says nothing of suits.
  const exact = stands !== null && !stands.about && (stands.unit !== null || stands.names.includes(name));
  if (!exact) return { ...known, stands: null, verdict: 'unread' };
  const read = { ...known, stands: stands.value };
  if (ledger === null) return { ...read, verdict: 'unknown' };
  const same = [ledger.value, ...ledger.others].some(
    (value) => inUnit(value, ledger.unit, stands.unit) === stands.value,
  );
  return { ...read, verdict: same ? 'same' : 'changed' };
}

/** The ledger's figure in the unit that the text uses; words that say none become the clause of the figure. */
function written(stands: TextFigure | null, { value, unit }: LedgerFigure): string {
  if (stands === null || stands.unit === null) return `${value}${unit}`;
  return `${inUnit(value, unit, stands.unit)}${stands.unit}`;
}

/** 元 and 万元 are turned into each other, exactly to the cent; all other units count things. */
export function inUnit(value: number, unit: string, into: string | null): number {
  if (unit === '元' && into === '万元') return Math.round(value * 100) / 1_000_000;
  if (unit === '万元' && into === '元') return Math.round(value * 1_000_000) / 100;
  return value;
}

export interface Linkable extends Link {
  readonly label: string;
  readonly was: string;
  readonly becomes: string;
  /** True where the figure says what the ledger says. */
  readonly same: boolean;
  readonly phrase: string;
}

/** A figure that is met by chance is no sign of what is meant: only larger ones are offered for their value alone. */
const smallestByValue = 10;

/**
 * Figures of the text that look like one of the ledger and are not linked: by what their words say, or, where these leave
 * it open, because exactly one figure of the ledger has the value.
 */
export function linkable(
  text: string,
  links: readonly Link[],
  figures: readonly LedgerFigure[],
  year: number,
): readonly Linkable[] {
  const taken = (figure: TextFigure, name: string) =>
    links.some(
      (link) => (link.name === name || figure.unit !== null) && link.start < figure.end && figure.start < link.end,
    );
  return figuresIn(text, year).flatMap((figure) => {
    if (figure.about) return [];
    return meant(figure, figures).flatMap((ledger): Linkable[] => {
      if (taken(figure, ledger.name)) return [];
      const { start, end, unit, phrase } = figure;
      const same = [ledger.value, ...ledger.others].some((value) => inUnit(value, ledger.unit, unit) === figure.value);
      const was = `${text.slice(start, end)}${unit ?? ''}`;
      return [
        { name: ledger.name, start, end, label: ledger.label, was, becomes: written(figure, ledger), same, phrase },
      ];
    });
  });
}

function meant(figure: TextFigure, figures: readonly LedgerFigure[]): readonly LedgerFigure[] {
  if (figure.names.length > 0) return figures.filter(({ name }) => figure.names.includes(name));
  if (figure.value < smallestByValue) return [];
  const alike = figures.filter(({ value, unit }) => inUnit(value, unit, figure.unit) === figure.value);
  return alike.length === 1 && alike[0]?.unit === figure.unit ? alike : [];
}

/** Of a text that the program drafted: every figure whose words name it and that says what the ledger says. */
export function firstLinks(text: string, figures: readonly LedgerFigure[], year: number): readonly Link[] {
  return linkable(text, [], figures, year)
    .filter(({ same }) => same)
    .map(({ name, start, end }) => ({ name, start, end }));
}

/** Links that can stand: within the text, each of a name that is known, none over another but for words that say none. */
export function soundLinks(text: string, links: readonly Link[]): boolean {
  return links.every(
    ({ name, start, end }, i) =>
      isFigureName(name) &&
      start < end &&
      end <= text.length &&
      links
        .slice(i + 1)
        .every((other) =>
          other.start === start && other.end === end ? other.name !== name : other.end <= start || end <= other.start,
        ),
  );
}
