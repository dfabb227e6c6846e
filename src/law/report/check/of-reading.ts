/** The checks of a report that was read out of a file: what reading knows better is not said twice, and places stand beside. */

import type { Reading } from '../read/read.ts';
import type { Finding } from '../report.ts';
import { type CheckContext, checkReport } from './check.ts';
import { located } from './located.ts';

/** Findings of reading first, then those of checking that reading has not said. */
export function checkReading(reading: Reading, context: Omit<CheckContext, 'facts'> = {}): readonly Finding[] {
  const { findings } = checkReport(reading.report, { ...context, facts: reading.facts });
  const further = findings.filter((one) => !saidByReading(one, reading.findings));
  return [...reading.findings, ...located(further, reading.places)];
}

/** Reading knows the place in the file; what it has said of the same cell, table or section is not said twice. */
function saidByReading(
  { rule, severity, table, row, column, expected }: Finding,
  readings: readonly Finding[],
): boolean {
  return readings.some((said) => {
    if (said.rule !== rule || said.table !== table || said.row !== row || said.column !== column) return false;
    // A cell that reading could not read is null: checking sees a blank, and reading knows better.
    if (rule === 'AR-51') return true;
    const sameSection = table !== null || (typeof expected === 'string' && said.message.includes(expected));
    return rule === 'AR-50' && said.severity === severity && sameSection;
  });
}

/** The form of 2019, whose table two counts otherwise (AR-90). */
export function isOldForm(findings: readonly Finding[]): boolean {
  return findings.some(({ rule, severity }) => rule === 'AR-90' && severity === 'warning');
}
