/** Where a fact stands in the prose: its section, its sentence, and whether it speaks of another year. */

import type { AnnualReport, Fact } from '../report.ts';

export function sectionText({ sections }: AnnualReport, section: number): string {
  const text =
    section === 1 ? sections.overview : section === 5 ? sections.problems : section === 6 ? sections.other : null;
  return text ?? '';
}

const sentenceEnd = /[。；;！？\n]/;
const clauseEnd = /[，,。；;：:、！？\n]/;

function around(text: string, words: string, end: RegExp): { readonly before: string; readonly whole: string } {
  const at = text.indexOf(words);
  if (at < 0) return { before: '', whole: words };
  let from = at;
  while (from > 0 && !end.test(text[from - 1] ?? '')) from -= 1;
  let to = at + words.length;
  while (to < text.length && !end.test(text[to] ?? '')) to += 1;
  return { before: text.slice(from, at), whole: text.slice(from, to) };
}

/** The sentence that holds the fact; its own words where the section does not hold them as they stand. */
export function sentenceOf(report: AnnualReport, fact: Fact): string {
  return around(sectionText(report, fact.section), fact.text, sentenceEnd).whole;
}

/** True where the fact's clause names last year before the figure: it then states nothing about this one. */
export function speaksOfLastYear(report: AnnualReport, fact: Fact): boolean {
  const { before } = around(sectionText(report, fact.section), fact.text, clauseEnd);
  const lead = before + fact.text.replace(/[0-9０-９].*$/s, '');
  return /去年|上年|上一年|同期/.test(lead) || lead.includes(`${report.year - 1}年`);
}
