/** What the ledger and the register of problems show as wanting, and what became of last year's problems: where section five can begin (AR-06). */

import type { ReportCounts } from '../views.ts';
import type { LastProblem } from './last-problems.ts';
import type { DraftTables } from './overview.ts';
import { type Paragraph, type Phrase, plain, written } from './phrase.ts';

/** Null where the ledger shows nothing: the agency judges its work itself. A figure that is unknown is not stated. */
export function problemsDraft(
  counts: ReportCounts,
  tables: DraftTables,
  before: readonly LastProblem[],
  registered: readonly LastProblem[] = [],
): string | null {
  const wanting = wantingIn(counts, tables, registered);
  const became = before.flatMap(({ problem, became: measure }) =>
    measure === null ? [] : [[plain(`上年报告提出的“${problem}”，${measure.replace(/[。；]+$/, '')}`)]],
  );
  const paragraphs: readonly Paragraph[] = [
    ...(wanting.length === 0 ? [] : [{ heading: '（一）本年度存在的主要问题', sentences: wanting }]),
    ...(became.length === 0 ? [] : [{ heading: '（二）上年问题的改进情况', sentences: became }]),
  ];
  return paragraphs.length === 0 ? null : written(paragraphs);
}

const ordinals = ['一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '九是', '十是'];

function wantingIn(
  counts: ReportCounts,
  tables: DraftTables,
  registered: readonly LastProblem[],
): readonly (readonly Phrase[])[] {
  const shown = [corrected(tables), unexplained(counts, tables), withoutGuides(counts)].filter((one) => one !== null);
  const told = registered.map(({ problem, became }) => [problem, ...(became === null ? [] : [became])]);
  const found = [...shown, ...told].slice(0, ordinals.length);
  return found.map((phrases, i) => phrases.map((text, p) => plain(p === 0 ? `${ordinals[i]}${text}` : text)));
}

function corrected({ appeals }: DraftTables): readonly string[] | null {
  if (appeals === null) return null;
  const { reconsideration, litigationDirect, litigationAfterReconsideration } = appeals;
  const count =
    (reconsideration.corrected ?? 0) +
    (litigationDirect.corrected ?? 0) +
    (litigationAfterReconsideration.corrected ?? 0);
  if (count === 0) return null;
  return ['依申请公开答复的质量还需要提高', `本年度行政复议和行政诉讼结果纠正${count}件`];
}

function unexplained({ interpretations }: ReportCounts, { activeDisclosure }: DraftTables): readonly string[] | null {
  const made = activeDisclosure?.normativeDocuments.made ?? 0;
  if (made === 0 || interpretations >= made) return null;
  return [
    '政策解读还不够',
    `制发行政规范性文件${made}件`,
    interpretations === 0 ? '没有发布解读材料' : `发布政策解读${interpretations}件`,
  ];
}

function withoutGuides({ services, servicesWithGuides }: ReportCounts): readonly string[] | null {
  if (servicesWithGuides >= services) return null;
  return ['办事指南还不齐全', `政务服务事项共${services}项，编制办事指南${servicesWithGuides}项`];
}
