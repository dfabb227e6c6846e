/** The words of a rolled-up report: what it is made of, in a table that every format carries. */

import { reportTitle } from '../form.ts';
import type { ReportSections } from '../report.ts';
import type { Coverage } from './coverage.ts';
import type { CellSum, RollupPart } from './rollup.ts';

export const rollupTitle = reportTitle;

export function rollupSections(coverage: Coverage, cells: readonly CellSum[]): ReportSections {
  const total = (row: string) => cells.find((cell) => cell.row === row && cell.column === 'total')?.value ?? null;
  const [received, over, concluded, forward] = ['newlyReceived', 'carriedOver', 'concluded', 'carriedForward'].map(
    total,
  );
  const counts =
    received == null || over == null || concluded == null || forward == null
      ? ''
      : `本年新收政府信息公开申请${received}件，上年结转${over}件，办结${concluded}件，结转下年度${forward}件。`;
  return {
    overview:
      `本报告的表格由${coverage.counted.length}个机关的年度报告逐格相加而成，汇总范围见第六部分。\n\n${counts}`.trim(),
    problems: '本报告只汇总数字，主要问题及改进情况由编制机关撰写。',
    other: [membersTable(coverage), ...notes(coverage)].join('\n\n'),
  };
}

/** Marks that would end a cell or begin markup are not part of a name. */
const inCell = (text: string) => text.replace(/[|\\\n\r]/g, ' ');

function membersTable({ counted, olderForm }: Coverage): string {
  const lines = counted.map(({ report, source }, i) => {
    const isOlder = olderForm.some((part) => part.source === source);
    return `| ${i + 1} | ${inCell(report.agency)} | ${inCell(source)} | ${isOlder ? '2019年格式，主动公开情况表未计入' : '计入'} |`;
  });
  return ['计入汇总的机关如下。', '', '| 序号 | 机关 | 来源 | 说明 |', '| --- | --- | --- | --- |', ...lines].join(
    '\n',
  );
}

function notes({ missing, again, otherYear }: Coverage): readonly string[] {
  const listed = (title: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${title}${names.length}个：${names.map(inCell).join('、')}。`];
  const ofPart = ({ report, source }: RollupPart) => `${report.agency}（${source}）`;
  return [
    ...(missing === null ? ['没有给出应汇总的机关名单，是否缺报未作核对。'] : listed('应汇总而缺报的机关', missing)),
    ...listed('重复提供、没有再计入的报告', again.map(ofPart)),
    ...listed('不是本年度、没有计入的报告', otherYear.map(ofPart)),
  ];
}
