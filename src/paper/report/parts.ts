/** A report in the order of print: title, preamble, then the six numbered sections with their prose or table (AR-04). */

import { sectionNumerals, sectionTitles } from '#law/report/form';
import { printableLine } from '#law/report/prose/printable';
import type { AnnualReport } from '#law/report/report';
import { appealsTable } from './appeals-table.ts';
import { applicationsTable } from './applications-table.ts';
import { disclosureTable } from './disclosure-table.ts';
import type { FormTable } from './form-table.ts';

export type SectionBody =
  | { readonly kind: 'prose'; readonly markdown: string | null }
  /** `table` is null where the report has none: it is then said so, and no empty form stands in for it. */
  | { readonly kind: 'table'; readonly table: FormTable | null };

export interface Section {
  /** 1 to 6. */
  readonly number: number;
  /** 一、总体情况 */
  readonly heading: string;
  readonly body: SectionBody;
}

export interface ReportParts {
  readonly title: string;
  readonly agency: string;
  readonly preamble: string | null;
  readonly sections: readonly Section[];
}

/** The sentence that stands where a report has no such table. */
export const tableMissing = '（本报告未载此表）';

export function reportParts(report: AnnualReport): ReportParts {
  const { sections, activeDisclosure, applications, appeals } = report;
  const bodies: readonly SectionBody[] = [
    { kind: 'prose', markdown: sections.overview },
    { kind: 'table', table: activeDisclosure && disclosureTable(activeDisclosure) },
    { kind: 'table', table: applications && applicationsTable(applications) },
    { kind: 'table', table: appeals && appealsTable(appeals) },
    { kind: 'prose', markdown: sections.problems },
    { kind: 'prose', markdown: sections.other },
  ];
  return {
    title: printableLine(report.title),
    agency: printableLine(report.agency),
    preamble: sections.preamble ?? null,
    sections: bodies.map((body, i) => ({
      number: i + 1,
      heading: `${sectionNumerals[i]}、${sectionTitles[i]}`,
      body,
    })),
  };
}
