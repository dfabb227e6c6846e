/** Linked figures that no longer say what the ledger says, as findings: a report is not published with them. */

import { statedBy } from '../check/stated.ts';
import type { AnnualReport, Finding } from '../report.ts';
import type { WrittenSection } from '../views.ts';
import type { LedgerFigure } from './figures.ts';
import { type LinkState, linkStates } from './links.ts';

export const proseSections = { 1: 'overview', 5: 'problems', 6: 'other' } as const;
export type ProseSection = keyof typeof proseSections;
const numerals: Readonly<Record<ProseSection, string>> = { 1: '一', 5: '五', 6: '六' };

/** Without those that a check of the prose says already. */
export function staleFindings(
  report: AnnualReport,
  sections: readonly WrittenSection[],
  figures: readonly LedgerFigure[],
  said: readonly Finding[],
): readonly Finding[] {
  return sections.flatMap(({ section, links }) => {
    const text = report.sections[proseSections[section]] ?? '';
    return linkStates(text, links, figures, report.year)
      .filter(({ verdict }) => verdict === 'changed' || verdict === 'unread')
      .filter((state) => !said.some((one) => saysIt(one, report, state)))
      .map((state) => findingOf(section, state, report));
  });
}

function saysIt({ rule, found }: Finding, report: AnnualReport, { name, stands, verdict }: LinkState): boolean {
  return verdict === 'changed' && rule === ruleOf(name, report) && found === stands;
}

function ruleOf(name: string, report: AnnualReport): string {
  if (name === 'informationFeeYuan') return 'AR-88';
  return statedBy(name, report, '')?.rule ?? 'AR-89';
}

function findingOf(section: ProseSection, state: LinkState, report: AnnualReport): Finding {
  const { label, was, becomes, verdict, phrase, stands, name } = state;
  const where = `第${numerals[section]}部分“${phrase}”`;
  const message =
    verdict === 'changed'
      ? `${where}中，与台账关联的${label}写的是“${was}”，台账现为${becomes}。请采用台账数，或者核对台账。`
      : `${where}中，与台账关联的${label}处已经没有确切的数字。请改写，或者取消关联。`;
  return {
    ...{ rule: ruleOf(name, report), severity: 'error', table: null, row: null, column: null },
    ...{ found: stands ?? was, expected: becomes, message, place: null },
  };
}
