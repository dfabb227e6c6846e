/** A government's report against those that it rolls up: own + Σ children, each once (AR-70 to AR-74). */

import type { Day } from '../../calendar/day.ts';
import { inWords } from '../../calendar/day.ts';
import type { AnnualReport } from '../report.ts';
import { cellName, cellsOfReport, type ReportCell } from './cells.ts';
import { broken, type Checked, finding, holds, nowhere, unknown } from './checked.ts';
import { checkYears } from './years.ts';

export interface MembersContext {
  readonly children?: readonly AnnualReport[];
  readonly previousChildren?: readonly AnnualReport[];
  /** The government's own part. With it, and with `childrenComplete`, the sum must be exact (AR-70). */
  readonly own?: AnnualReport;
  readonly childrenComplete?: boolean;
  /** When each child published, and by which day it had to (AR-01, AR-74). */
  readonly publications?: {
    readonly publishBy: Day;
    readonly asOf: Day;
    readonly children: readonly { readonly agency: string; readonly publishedOn: Day | null }[];
  };
}

export function checkMembers(report: AnnualReport, context: MembersContext): readonly Checked[] {
  return [...sums(report, context), ...childrenCarry(context), ...published(context)];
}

function sums(report: AnnualReport, { children, own, childrenComplete }: MembersContext): readonly Checked[] {
  if (children === undefined || children.length === 0) return [unknown('AR-70'), unknown('AR-72')];
  const misfits = misfitsOf(report, children);
  const members = children.filter(
    (child, i) => child.year === report.year && children.findIndex((c) => sameAgency(c, child)) === i,
  );
  const exact = own !== undefined && childrenComplete === true;
  const parts = exact ? [own, ...members] : members;
  const columns = parts.map(valuesByPlace);
  const compared = cellsOfReport(report).map((cell) =>
    compare(
      cell,
      parts.map((part, i) => ({ agency: part.agency, value: columns[i]?.get(placeOf(cell)) ?? null })),
      exact,
    ),
  );
  return [
    ...misfits,
    ...compared.map(({ checked }) => checked),
    ...larger(
      compared.map((c) => c.surplus),
      exact,
    ),
  ];
}

const sameAgency = (a: AnnualReport, b: AnnualReport) => a.agency.replace(/\s/g, '') === b.agency.replace(/\s/g, '');
const placeOf = ({ table, row, column }: ReportCell) => `${table}/${row}/${column ?? ''}`;
const valuesByPlace = (report: AnnualReport) =>
  new Map(cellsOfReport(report).map((cell) => [placeOf(cell), cell.value]));

/** Each child once, and of the same year. */
function misfitsOf(report: AnnualReport, children: readonly AnnualReport[]): readonly Checked[] {
  return children.map((child, i) => {
    if (child.year !== report.year) {
      const message = `${child.agency}提供的是${child.year}年度的报告，应为${report.year}年度，未计入汇总。请换成同年度的报告。`;
      return broken('AR-70', 'error', nowhere, { found: child.year, expected: report.year, message });
    }
    if (children.findIndex((other) => sameAgency(other, child)) < i) {
      const message = `${child.agency}的报告出现了两次，只计一次。请检查是否误放或缺少了别的单位。`;
      return broken('AR-70', 'error', nowhere, { found: child.agency, message });
    }
    return holds('AR-70');
  });
}

interface Part {
  readonly agency: string;
  readonly value: number | null;
}

/** One cell. Known parts alone already bound it from below; a blank part leaves the exact sum open (AR-61). */
function compare(cell: ReportCell, parts: readonly Part[], exact: boolean): { checked: Checked; surplus: number } {
  const known = parts.flatMap(({ value }) => value ?? []);
  const { value } = cell;
  const rule = exact ? 'AR-70' : 'AR-72';
  if (value === null || known.length === 0) return { checked: unknown(rule), surplus: 0 };
  const sum = inUnits(known.reduce((whole, part) => whole + units(part), 0));
  const name = cellName(cell);
  const biggest = parts.find((part) => part.value !== null && part.value > value);
  if (biggest !== undefined) {
    const message = `${name}汇总为${value}，小于${biggest.agency}一家的${biggest.value ?? ''}。请核对汇总数。`;
    return {
      checked: broken('AR-72', 'error', cell, { found: value, expected: `≥${biggest.value ?? ''}`, message }),
      surplus: 0,
    };
  }
  if (value < sum) {
    const message = `${name}汇总为${value}，小于已知各单位之和${sum}。请核对汇总数，或检查是否有单位重复计入。`;
    return {
      checked: broken(rule, 'error', cell, { found: value, expected: exact ? sum : `≥${sum}`, message }),
      surplus: 0,
    };
  }
  if (exact && known.length < parts.length) return { checked: unknown(rule), surplus: 0 };
  if (exact && value > sum) {
    const message = `${name}汇总为${value}，大于本级与下级之和${sum}。请核对汇总数，或检查是否缺少单位。`;
    return { checked: broken(rule, 'error', cell, { found: value, expected: sum, message }), surplus: 0 };
  }
  return { checked: holds(rule), surplus: value > sum ? 1 : 0 };
}

/** Sums are made in millionths, so that 万元 with six decimals add up exactly. */
const units = (value: number) => Math.round(value * 1_000_000);
const inUnits = (value: number) => value / 1_000_000;

/** A sum above the known parts is no error while the list may be incomplete: said once. */
function larger(surpluses: readonly number[], exact: boolean): readonly Checked[] {
  const cells = surpluses.reduce((sum, surplus) => sum + surplus, 0);
  if (exact || cells === 0) return [];
  const said = finding('AR-72', 'info', nowhere, {
    found: cells,
    message: `有${cells}格汇总数大于已知各单位之和。单位名单不全或含本级数字时属于正常；名单齐全时请逐格核对。`,
  });
  return [{ rule: 'AR-72', verdict: 'broken', finding: said }];
}

/** AR-73: the carry rule child by child, so that a change of membership does not hide or make a break. */
function childrenCarry({ children, previousChildren }: MembersContext): readonly Checked[] {
  if (children === undefined || previousChildren === undefined) return [unknown('AR-73')];
  return children.flatMap((child) => {
    const before = previousChildren.find((other) => sameAgency(other, child) && other.year === child.year - 1);
    if (before === undefined) return [unknown('AR-73')];
    return checkYears(child, before).flatMap((one): readonly Checked[] => {
      if (one.rule !== 'AR-62') return [];
      if (one.verdict !== 'broken' || one.finding === null) return [{ rule: 'AR-73', verdict: one.verdict } as Checked];
      const said = { ...one.finding, rule: 'AR-73', message: `${child.agency}：${one.finding.message}` };
      return [{ rule: 'AR-73', verdict: 'broken', finding: said }];
    });
  });
}

/** AR-74: who has not published by the day. Before that day nobody is late. */
function published({ publications }: MembersContext): readonly Checked[] {
  if (publications === undefined) return [unknown('AR-74')];
  const { publishBy, asOf, children } = publications;
  return children.map(({ agency, publishedOn }) => {
    if (publishedOn !== null && publishedOn <= publishBy) return holds('AR-74');
    if (publishedOn === null && asOf <= publishBy) return unknown('AR-74');
    const state = publishedOn === null ? '至今没有公布' : `于${inWords(publishedOn)}才公布`;
    return broken('AR-74', 'warning', nowhere, {
      found: publishedOn,
      expected: publishBy,
      message: `${agency}的年度报告应在${inWords(publishBy)}前公布，${state}。请督促并记录原因。`,
    });
  });
}
