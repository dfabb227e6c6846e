/** A report against last year's of the same agency: what was carried forward, in force and pending (AR-62 to AR-64, AR-66). */

import { type AnnualReport, type ApplicantColumn, appealBlocks, applicantColumns } from '../report.ts';
import { cellName, columnName, rowName } from './cells.ts';
import { broken, type Checked, finding, holds, unknown, unknowns } from './checked.ts';
import { differenceHint } from './slips.ts';

/** Reports up to this year use the form of 2019, whose table two counts otherwise (AR-90). */
const lastYearOfOldForm = 2020;

export function checkYears(report: AnnualReport, previous: AnnualReport | undefined): readonly Checked[] {
  if (previous === undefined || previous.year !== report.year - 1) return notGiven(report, previous);
  return [
    ...carried(report, previous),
    inForce(report, previous, 'regulations'),
    inForce(report, previous, 'normativeDocuments'),
    ...pending(report, previous),
  ];
}

function notGiven(report: AnnualReport, previous: AnnualReport | undefined): readonly Checked[] {
  const rest = [unknown('AR-63'), unknown('AR-64'), ...unknowns('AR-66', appealBlocks.length)];
  const carry = unknowns('AR-62', applicantColumns.length);
  if (previous === undefined) return [...carry, ...rest];
  const at = { table: null, row: null, column: null };
  const said = finding('AR-62', 'warning', at, {
    found: previous.year,
    expected: report.year - 1,
    message: `作为上年报告提供的是${previous.year}年度的报告，应为${report.year - 1}年度，未作跨年核对。请提供上一年度的报告。`,
  });
  return [{ rule: 'AR-62', verdict: 'broken', finding: said }, ...carry, ...rest];
}

/** AR-62, column by column. Columns that differ while the total agrees are a warning: applicants were typed anew. */
function carried(report: AnnualReport, previous: AnnualReport): readonly Checked[] {
  const over = report.applications?.carriedOver;
  const forward = previous.applications?.carriedForward;
  if (over === undefined || forward === undefined) return unknowns('AR-62', applicantColumns.length);
  const totalAgrees = over.total !== null && over.total === forward.total;
  return applicantColumns.map((column) => carriedColumn(column, over[column], forward[column], totalAgrees));
}

function carriedColumn(
  column: ApplicantColumn,
  now: number | null,
  before: number | null,
  totalAgrees: boolean,
): Checked {
  if (now === null || before === null) return unknown('AR-62');
  if (now === before) return holds('AR-62');
  const at = { table: 'applications' as const, row: 'carriedOver', column };
  const advice = totalAgrees ? '两年总计一致，可能是申请人类型归类不同，请核对' : '请核对两年台账，改正有误的一方';
  return broken('AR-62', totalAgrees ? 'warning' : 'error', at, {
    found: now,
    expected: before,
    message: `${cellName(at)}填的是${now}，上年报告“结转下年度继续办理”的${columnName('applications', column)}列为${before}，应当相等${differenceHint(now, before)}。${advice}。`,
  });
}

/** AR-63, AR-64. The text may explain a break: reorganisation, clean-up of documents, expiry. */
function inForce(report: AnnualReport, previous: AnnualReport, row: 'regulations' | 'normativeDocuments'): Checked {
  const rule = row === 'regulations' ? 'AR-63' : 'AR-64';
  const now = report.activeDisclosure?.[row];
  const before = previous.activeDisclosure?.[row].inForce ?? null;
  if (previous.year <= lastYearOfOldForm || !now || before === null) return unknown(rule);
  const { made, repealed, inForce: standing } = now;
  if (made === null || repealed === null || standing === null) return unknown(rule);
  const expected = before + made - repealed;
  if (standing === expected) return holds(rule);
  const explained = /机构改革|清理|失效|有效期/.test(Object.values(report.sections).join(''));
  const at = { table: 'activeDisclosure' as const, row, column: 'inForce' };
  return broken(rule, explained ? 'warning' : 'error', at, {
    found: standing,
    expected,
    message: `${rowName(row)}“现行有效件数”填的是${standing}，按上年现行有效${before}＋本年制发${made}－本年废止${repealed}应为${expected}${differenceHint(standing, expected)}。请核对；到期失效的文件应计入“本年废止件数”，因机构改革、文件清理变动的应在正文说明。`,
  });
}

/** AR-66: what was pending has a result this year or is still pending. */
function pending(report: AnnualReport, previous: AnnualReport): readonly Checked[] {
  return appealBlocks.map((block) => {
    const before = previous.appeals?.[block].pending ?? null;
    const row = report.appeals?.[block];
    if (before === null || !row) return unknown('AR-66');
    const { upheld, corrected, other, pending: open } = row;
    if (upheld === null || corrected === null || other === null || open === null) return unknown('AR-66');
    const now = upheld + corrected + other + open;
    if (before <= now) return holds('AR-66');
    const at = { table: 'appeals' as const, row: block, column: null };
    return broken('AR-66', 'warning', at, {
      found: now,
      expected: `≥${before}`,
      message: `上年报告${rowName(block)}尚未审结${before}件，本年各类结果与尚未审结合计只有${now}件。上年未审结的案件应在本年按结果或仍未审结计入，请核对。`,
    });
  });
}
