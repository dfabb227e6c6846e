/** Reports in layouts that people publish, and the damage that conversions do to them. */

import fc from 'fast-check';
import { applicantLabels, applicationForm, disclosureForm } from '#law/report/form';
import { type Reading, readReport } from '#law/report/read/read';
import {
  type AnnualReport,
  appealBlocks,
  appealColumns,
  applicantColumns,
  type Count,
  type Finding,
} from '#law/report/report';
import { readDocument } from '#paper/read/read';
import { disclosureFigures } from '#paper/report/disclosure-table';
import { writeReport } from '#paper/report/formats';

export type Cells = Readonly<Record<string, Count>>;
export type Layout = 'tabs' | 'md' | 'html';

/** `applications/granted/total` → figure. A table that lacks has no cells. */
export function cellsOf(report: AnnualReport): Cells {
  const { activeDisclosure, applications, appeals } = report;
  const found: Record<string, Count> = {};
  const walk = (value: object, path: string) => {
    for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
      if (typeof inner === 'number' || inner === null) found[`${path}/${key}`] = inner;
      else if (typeof inner === 'object') walk(inner, `${path}/${key}`);
    }
  };
  if (activeDisclosure !== null) walk(activeDisclosure, 'activeDisclosure');
  if (applications !== null) walk(applications, 'applications');
  if (appeals !== null) walk(appeals, 'appeals');
  return found;
}

/** Reads what must be readable as a document. */
export async function readBytes(source: Uint8Array | string): Promise<Reading> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const reading = await readDocument(bytes, 'report');
  if (!reading.ok) throw new Error(reading.reason);
  return readReport(reading.document);
}

export async function reportOfFormat(report: AnnualReport, layout: Layout): Promise<string> {
  return layout === 'tabs' ? tabLayout(report) : new TextDecoder().decode(await writeReport(report, layout));
}

/** A conversion that lost all spans: heads on three lines, rows shifted, one head and one group lost. */
export function tabLayout(report: AnnualReport): string {
  const { sections } = report;
  const prose = (text: string | null) => text ?? '';
  return [
    `# ${report.title}`,
    `## 一、总体情况\n\n${prose(sections.overview)}`,
    `## 二、主动公开政府信息情况\n\n${disclosureLines(report).join('\n')}`,
    `### 三、收到和处理政府信息公开申请情况\n\n${[...applicationHeads, ...applicationLines(report)].join('\n')}`,
    `#### 四、政府信息公开行政复议、行政诉讼情况\n\n${appealLines(report).join('\n')}`,
    `#### 五、存在的主要问题及改进情况\n\n${prose(sections.problems)}`,
    `#### 六、其他需要报告的事项\n\n${prose(sections.other)}\n`,
  ].join('\n\n');
}

function disclosureLines({ activeDisclosure: table }: AnnualReport): string[] {
  if (table === null) return [];
  return disclosureForm.flatMap((block, b) => [
    ...(b === 3 ? ['', block.title, ''] : [`${block.title}\t\t\t`]),
    ['信息内容', ...block.columns].join('\t').replace('废止', '度止'),
    ...block.rows.map((row) => [row.label, ...disclosureFigures(table, row.key).map((n) => n ?? '')].join('\t')),
  ]);
}

const [first = '', ...others] = applicantColumns.map((column) => applicantLabels[column]);
const applicationHeads = [
  '(本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和)\t\t申请人情况\t\t\t\t\t\t总计\t',
  `\t\t${first}\t法人或其他组织\t\t\t\t\t\t`,
  `\t\t\t${others.slice(0, -1).join('\t')}\t\t`,
];

function applicationLines({ applications: table }: AnnualReport): string[] {
  if (table === null) return [];
  return applicationForm.map((row, r) => {
    const figures = applicantColumns.map((column) => table[row.key][column] ?? '').join('\t');
    if (!row.result) return `${row.label}\t\t${figures}\t`;
    if (row.key === 'concluded') return `${row.label}\t${figures}\t\t`;
    if (row.key === 'otherFeeOverdue' || row.key === 'otherReason') return `${row.label}\t\t${figures}\t`;
    if (row.group === null) return `${row.key === 'granted' ? '三、本年度办理结果' : ''}\t${row.label}\t${figures}\t`;
    return `\t${applicationForm[r - 1]?.group === row.group ? '' : row.group}\t${row.label}\t${figures}`;
  });
}

function appealLines({ appeals: table }: AnnualReport): string[] {
  if (table === null) return [];
  const results = '结果 维持\t结果 纠正\t其他 结果\t尚未 审结\t总计';
  return [
    `行政复议\t\t\t\t\t行政诉讼${'\t'.repeat(9)}`,
    `${results}\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t`,
    `\t\t\t\t\t${results}\t${results}`,
    appealBlocks.flatMap((block) => appealColumns.map((column) => table[block][column] ?? '')).join('\t'),
  ];
}

interface Damage {
  readonly act: 'delete' | 'blank' | 'overwrite' | 'dropRow';
  /** Which cell of the source, as a share of all. */
  readonly at: number;
  readonly with: string;
}

/** None of them can turn one number into another. They lie near each other, as damage does. */
export const damages: fc.Arbitrary<Damage[]> = fc
  .record({
    near: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    width: fc.constantFrom(0.005, 0.02, 1),
    list: fc.array(
      fc.record({
        act: fc.constantFrom(
          'delete' as const,
          'delete' as const,
          'blank' as const,
          'overwrite' as const,
          'dropRow' as const,
        ),
        at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        with: fc.constantFrom('—', '/', '无', '1 2', '-3', '2.5', '见附件', '小计', '总计', '其他'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ near, width, list }) => list.map((damage) => ({ ...damage, at: (near + damage.at * width) % 1 })));

export function damaged(source: string, layout: Layout, list: readonly Damage[]): string {
  return list.reduce((text, damage) => damagedOnce(text, layout, damage), source);
}

const cellOf: Readonly<Record<Layout, RegExp>> = {
  tabs: /(?<=^|\t)[^\t\n]*(?:\t|(?=\n))/gm,
  md: /(?<=\|)[^|\n]*\|/g,
  html: /<(t[dh])\b([^>]*)>.*?<\/\1>/g,
};
const rowOf: Readonly<Record<Layout, RegExp>> = { tabs: /^.*\t.*\n/gm, md: /^\|.*\n/gm, html: /<tr>.*<\/tr>\n/g };

function damagedOnce(text: string, layout: Layout, { act, at, with: put }: Damage): string {
  const tables = layout === 'tabs' ? rowsOnly(text) : text;
  const all = [...tables.matchAll(act === 'dropRow' ? rowOf[layout] : cellOf[layout])].filter(([cell]) => cell !== '');
  const match = all[Math.floor(at * all.length)];
  if (match === undefined) return text;
  const [cell] = match;
  const gone = act === 'delete' || act === 'dropRow';
  const next = gone ? '' : rewritten(cell, layout, act === 'blank' ? '' : put);
  return text.slice(0, match.index) + next + text.slice(match.index + cell.length);
}

/** The same length, with lines that are no rows made unmatchable. */
function rowsOnly(text: string): string {
  return text.replace(/^[^\t\n]+$/gm, (line) => '\n'.repeat(line.length));
}

function rewritten(cell: string, layout: Layout, words: string): string {
  if (layout === 'html') return cell.replace(/>.*</, `>${words}<`);
  return words + (layout === 'md' ? '|' : cell.endsWith('\t') ? '\t' : '');
}

/** AR-51 warning applications granted total */
export function briefly({ rule, severity, table, row, column }: Finding): string {
  return [rule, severity, table ?? '-', row ?? '-', column ?? '-'].join(' ');
}
