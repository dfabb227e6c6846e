/** Prose with its figures still attached: each figure knows the words that carry it and what it counts. */

/** A clause of the prose; `name` and `value` where it states a figure of the ledger. */
export interface Phrase {
  readonly text: string;
  /** As prose facts are named: activelyDisclosed, newlyReceived, informationFeeYuan … */
  readonly name?: string;
  readonly value?: number;
}

/** A figure of the prose and the words that state it, as they stand in its section. */
export interface FigureLink {
  /** 1 or 6. */
  readonly section: number;
  readonly text: string;
  readonly name: string;
  readonly value: number;
}

export interface Paragraph {
  readonly heading: string | null;
  readonly sentences: readonly (readonly Phrase[])[];
}

export const plain = (text: string): Phrase => ({ text });
export const figured = (name: string, value: number, text: string): Phrase => ({ text, name, value });

/** Sentences of phrases joined by commas, one paragraph a line, with its heading in front. */
export function written(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ heading, sentences }) => {
      const text = sentences
        .filter((phrases) => phrases.length > 0)
        .map((phrases) => `${phrases.map((phrase) => phrase.text).join('，')}。`)
        .join('');
      return `${heading === null ? '' : `${heading}：`}${text}`;
    })
    .join('\n\n');
}

export function linksOf(paragraphs: readonly Paragraph[], section: number): readonly FigureLink[] {
  return paragraphs
    .flatMap(({ sentences }) => sentences.flat())
    .flatMap(({ text, name, value }) =>
      name === undefined || value === undefined ? [] : [{ section, text, name, value }],
    );
}
