/** A document as the reader sees it: text and tables in order, each with its place. Paper makes it, law/report/read reads it. */

import type { Place } from './report.ts';

export interface SourceText {
  readonly kind: 'text';
  /** One paragraph or line, as it stands (no markup). */
  readonly text: string;
  /** 1 to 6 where the source marks a heading; null elsewhere. A source may call anything a heading: a hint only. */
  readonly heading: number | null;
  readonly place: Place;
}

export interface SourceCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly place: Place;
}

export interface SourceTable {
  readonly kind: 'table';
  /** Rows as the source writes them: a cell that spans stands once. A source without spans (tabs, pipes) has 1 × 1 cells. */
  readonly rows: readonly (readonly SourceCell[])[];
  readonly place: Place;
}

/** A picture where a table may have been: never read, only reported. */
export interface SourcePicture {
  readonly kind: 'picture';
  readonly description: string;
  /** Of a page: the address that it names, and its words for who can not see it. Nothing is fetched from there. */
  readonly shown?: { readonly address: string; readonly alternative: string };
  readonly place: Place;
}

export type SourceBlock = SourceText | SourceTable | SourcePicture;

export interface SourceDocument {
  readonly blocks: readonly SourceBlock[];
}
