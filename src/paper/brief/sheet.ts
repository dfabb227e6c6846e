/** What a weekly brief is on paper, for both the PDF and the Word document. */

export interface BriefFact {
  readonly label: string;
  readonly value: string;
  /** How it is counted. */
  readonly how: string;
}

export const factHeads = ['项目', '数', '怎样数'] as const;

export interface BriefSheet {
  readonly title: string;
  readonly agency: string;
  /** 2026年11月23日（周一） */
  readonly made: string;
  /** YYYY-MM-DD */
  readonly createdOn: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly BriefFact[];
  /** What is to be done first, a sentence each. */
  readonly first: readonly string[];
}

export const firstHeading = '需要先办的事';

/** The sentences under that heading, numbered; one that says that there is nothing. */
export function firstLines({ first }: BriefSheet): readonly string[] {
  return first.length === 0 ? ['今天没有预警。'] : first.map((line, i) => `${i + 1}．${line}`);
}
