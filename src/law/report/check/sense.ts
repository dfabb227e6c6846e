/** Figures that add up and yet make no sense: AR-57, AR-58, AR-59. */

import { type AnnualReport, documentColumns, type Fact } from '../report.ts';
import { cellName } from './cells.ts';
import { broken, type Checked, holds, unknown, unknowns } from './checked.ts';
import { type AgencyLevel, levelInName, mayMakeRules } from './level.ts';

export interface SenseContext {
  readonly agencyLevel?: AgencyLevel;
  readonly previous?: AnnualReport;
  /** Duties of the agency: whether it decides on licences, and how many fee items its catalogue holds. */
  readonly duties?: { readonly licensing?: boolean; readonly feeItems?: number };
  readonly facts?: readonly Fact[];
}

export function checkSense(report: AnnualReport, context: SenseContext): readonly Checked[] {
  return [
    ...rulesBelowCity(report, context),
    ...disclosureSense(report, context),
    feeSense(report, context),
    suitSense(report, context),
  ];
}

/** AR-57: below the level of AR-20 nobody makes 规章. */
function rulesBelowCity(report: AnnualReport, context: SenseContext): readonly Checked[] {
  const level = context.agencyLevel ?? levelInName(report.agency);
  const regulations = report.activeDisclosure?.regulations;
  if (regulations === undefined || level === null || mayMakeRules(level))
    return unknowns('AR-57', documentColumns.length);
  return documentColumns.map((column) => {
    const value = regulations[column];
    if (value === null) return unknown('AR-57');
    if (value === 0) return holds('AR-57');
    const at = { table: 'activeDisclosure' as const, row: 'regulations', column };
    return broken('AR-57', 'warning', at, {
      found: value,
      expected: 0,
      message: `${cellName(at)}填的是${value}，县级及以下机关没有规章制定权，应为0。如果是行政规范性文件，请填在下一行。`,
    });
  });
}

/** AR-58: no more repealed than there can have been; licences and fees as the agency's duties lead one to expect. */
function disclosureSense({ activeDisclosure: table }: AnnualReport, context: SenseContext): readonly Checked[] {
  const documents = (['regulations', 'normativeDocuments'] as const).map((row): Checked => {
    const before = context.previous?.activeDisclosure?.[row].inForce ?? null;
    const { made, repealed } = table?.[row] ?? { made: null, repealed: null };
    if (before === null || made === null || repealed === null) return unknown('AR-58');
    if (repealed <= before + made) return holds('AR-58');
    const at = { table: 'activeDisclosure' as const, row, column: 'repealed' };
    return broken('AR-58', 'warning', at, {
      found: repealed,
      expected: `≤${before + made}`,
      message: `${cellName(at)}填的是${repealed}，超过上年现行有效${before}件与本年制发${made}件之和。请核对。`,
    });
  });
  const licences = zeroAgainstDuty(
    table?.administrativeLicensing ?? null,
    context.duties?.licensing,
    'administrativeLicensing',
  );
  const feeItems = context.duties?.feeItems;
  const fees = zeroAgainstDuty(
    table?.administrativeFees ?? null,
    feeItems === undefined ? undefined : feeItems > 0,
    'administrativeFees',
  );
  return [...documents, licences, fees];
}

function zeroAgainstDuty(
  value: number | null,
  hasDuty: boolean | undefined,
  row: 'administrativeLicensing' | 'administrativeFees',
): Checked {
  if (value === null || hasDuty === undefined) return unknown('AR-58');
  if (value > 0 || !hasDuty) return holds('AR-58');
  const at = { table: 'activeDisclosure' as const, row, column: null };
  const why = row === 'administrativeLicensing' ? '本机关承担行政许可职责' : '收费目录清单中有本机关的收费项目';
  return broken('AR-58', 'info', at, {
    found: 0,
    message: `${cellName(at)}填的是0，但${why}。如果本年确实没有发生，可以不改。`,
  });
}

/** AR-59: who stopped at an unpaid fee notice was asked for a fee. */
function feeSense({ applications }: AnnualReport, { facts }: SenseContext): Checked {
  const unpaid = applications?.otherFeeOverdue.total ?? null;
  const fee = facts?.find((fact) => fact.name === 'informationFeeYuan' && fact.section === 6);
  if (unpaid === null || fee === undefined) return unknown('AR-59');
  if (unpaid === 0 || fee.value !== 0) return holds('AR-59');
  const at = { table: 'applications' as const, row: 'otherFeeOverdue', column: 'total' };
  return broken('AR-59', 'warning', at, {
    found: unpaid,
    message: `${cellName(at)}为${unpaid}，说明发出过收费通知，但第六部分写明没有信息处理费（“${fee.text}”）。请写明收费通知件数和收取情况。`,
  });
}

/** AR-59: a suit after reconsideration follows a reconsideration of this year or the last. */
function suitSense({ appeals }: AnnualReport, { previous }: SenseContext): Checked {
  const suits = appeals?.litigationAfterReconsideration.total ?? null;
  const now = appeals?.reconsideration.total ?? null;
  const before = previous?.appeals?.reconsideration.total ?? null;
  if (suits === null || now === null) return unknown('AR-59');
  if (suits === 0 || now > 0) return holds('AR-59');
  if (before === null) return unknown('AR-59');
  if (before > 0) return holds('AR-59');
  const at = { table: 'appeals' as const, row: 'litigationAfterReconsideration', column: 'total' };
  return broken('AR-59', 'warning', at, {
    found: suits,
    expected: 0,
    message: `${cellName(at)}为${suits}，但本年和上年行政复议均为0。请核对案件应填“复议后起诉”还是“未经复议直接起诉”。`,
  });
}
