/** A reading in words for a terminal: whose report, how much of each table was read, what was found. */

import { sectionTitles } from '#law/report/form';
import type { AnnualReport, Count, Fact, Finding, Place, Severity } from '#law/report/report';

const severities: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', info: '说明' };

export function summaryOf(report: AnnualReport, findings: readonly Finding[], facts: readonly Fact[]): string {
  const named = facts.filter((fact) => fact.name !== null);
  return [
    `标题：${report.title || '（没有找到）'}`,
    `机关：${report.agency || '（没有找到）'}`,
    `年份：${report.year === 0 ? '（没有找到）' : report.year}`,
    tableLine(1, report.activeDisclosure),
    tableLine(2, report.applications),
    tableLine(3, report.appeals),
    ...keyFigures(report),
    `正文中的数：读出${facts.length}个，其中${named.length}个含义明确。`,
    ...named.map((fact) => `  ${fact.text}`),
    findings.length === 0 ? '读取中没有发现问题。' : `读取中的情况（${findings.length}条）：`,
    ...findings.map(
      (finding) => `  ${severities[finding.severity]} ${finding.rule} ${finding.message}${placeOf(finding.place)}`,
    ),
  ].join('\n');
}

function tableLine(section: number, table: object | null): string {
  const name = `“${sectionTitles[section]}”表`;
  if (table === null) return `${name}：没有读到`;
  const cells = figuresOf(table);
  const read = cells.filter((cell) => cell !== null).length;
  return `${name}：${cells.length}格，读出${read}格${read === cells.length ? '' : `，${cells.length - read}格空白或不能读取`}`;
}

function figuresOf(table: object): Count[] {
  return Object.values(table).flatMap((value: unknown): Count[] => {
    if (typeof value === 'number' || value === null) return [value];
    return typeof value === 'object' ? figuresOf(value) : [];
  });
}

function keyFigures({ applications }: AnnualReport): string[] {
  if (applications === null) return [];
  const { newlyReceived, carriedOver, concluded, carriedForward } = applications;
  const shown = (count: Count) => (count === null ? '未读到' : `${count}件`);
  return [
    `  本年新收${shown(newlyReceived.total)}，上年结转${shown(carriedOver.total)}，本年办结${shown(concluded.total)}，结转下年度${shown(carriedForward.total)}`,
  ];
}

function placeOf(place: Place | null): string {
  if (place === null) return '';
  if ('path' in place) return `（${place.path}）`;
  if ('page' in place) return `（第${place.page}页）`;
  return `（第${place.line}行）`;
}
