/** The lines by which reports are compared: the main figures of each. Groups are summed here, never in the form itself. */

import { type AnnualReport, type ApplicationRow, type Count, type OutcomeKey, outcomeKeys } from '../report.ts';

export interface ComparedLine {
  readonly label: string;
  readonly unit: string;
  /** Null where the report leaves a needed cell blank or has no such table. */
  readonly of: (report: AnnualReport) => Count;
}

export const comparedLines: readonly ComparedLine[] = [
  { label: '本年新收申请', unit: '件', of: total('newlyReceived') },
  { label: '上年结转申请', unit: '件', of: total('carriedOver') },
  { label: '予以公开', unit: '件', of: total('granted') },
  { label: '部分公开', unit: '件', of: total('partiallyGranted') },
  { label: '不予公开', unit: '件', of: group('refused') },
  { label: '无法提供', unit: '件', of: group('unavailable') },
  { label: '不予处理', unit: '件', of: group('notProcessed') },
  { label: '其他处理', unit: '件', of: group('other') },
  { label: '办理结果总计', unit: '件', of: total('concluded') },
  { label: '结转下年度', unit: '件', of: total('carriedForward') },
  { label: '行政复议', unit: '件', of: (report) => report.appeals?.reconsideration.total ?? null },
  {
    label: '行政诉讼',
    unit: '件',
    of: ({ appeals }) =>
      sum([appeals?.litigationDirect.total ?? null, appeals?.litigationAfterReconsideration.total ?? null]),
  },
  {
    label: '现行有效规范性文件',
    unit: '件',
    of: (report) => report.activeDisclosure?.normativeDocuments.inForce ?? null,
  },
];

function total(row: ApplicationRow): (report: AnnualReport) => Count {
  return (report) => report.applications?.[row].total ?? null;
}

function group(prefix: 'refused' | 'unavailable' | 'notProcessed' | 'other'): (report: AnnualReport) => Count {
  const members: readonly OutcomeKey[] = outcomeKeys.filter((key) => key.startsWith(prefix));
  return (report) => sum(members.map((key) => report.applications?.[key].total ?? null));
}

/** An unknown part makes the sum unknown: a blank is never counted as zero. */
function sum(counts: readonly Count[]): Count {
  return counts.reduce((so, count) => (so === null || count === null ? null : so + count), 0);
}
