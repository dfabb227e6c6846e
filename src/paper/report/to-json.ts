/** A report as JSON by contract gongkai.annual-report/1: always the same keys in the same order. */

import {
  type ActiveDisclosureTable,
  type AnnualReport,
  type AppealsTable,
  type ApplicationsTable,
  appealBlocks,
  appealColumns,
  applicantColumns,
  applicationRows,
  documentColumns,
} from '#law/report/report';

/** Indented by two, ends with a line feed. Keys that the contract does not know are left out. */
export function reportToJson(report: AnnualReport): string {
  const { preamble, overview, problems, other } = report.sections;
  const ordered: AnnualReport = {
    format: report.format,
    agency: report.agency,
    year: report.year,
    title: report.title,
    sections: { ...(preamble === undefined ? {} : { preamble }), overview, problems, other },
    activeDisclosure: report.activeDisclosure && disclosure(report.activeDisclosure),
    applications: report.applications && applications(report.applications),
    appeals: report.appeals && appeals(report.appeals),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function disclosure(table: ActiveDisclosureTable): ActiveDisclosureTable {
  return {
    regulations: pick(table.regulations, documentColumns),
    normativeDocuments: pick(table.normativeDocuments, documentColumns),
    administrativeLicensing: table.administrativeLicensing,
    administrativePenalty: table.administrativePenalty,
    administrativeCoercion: table.administrativeCoercion,
    administrativeFees: table.administrativeFees,
  };
}

function applications(table: ApplicationsTable): ApplicationsTable {
  return each(pick(table, applicationRows), (row) => pick(row, applicantColumns));
}

function appeals(table: AppealsTable): AppealsTable {
  return each(pick(table, appealBlocks), (block) => pick(block, appealColumns));
}

function pick<K extends string, V>(from: Readonly<Record<K, V>>, keys: readonly K[]): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Record<K, V>;
}

function each<K extends string, V>(from: Readonly<Record<K, V>>, change: (value: V) => V): Readonly<Record<K, V>> {
  const entries = Object.entries<V>(from);
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value)])) as Record<K, V>;
}
