/** What each prose fact must equal in the tables (AR-80 to AR-87): the rule, the cell, and the figures that agree with it. */

import {
  type AnnualReport,
  type ApplicantColumn,
  type ApplicationRow,
  applicantTypes,
  type Count,
  outcomeKeys,
} from '../report.ts';
import { type At, nowhere } from './checked.ts';
import type { RuleId } from './rule-names.ts';

export interface Stated {
  readonly rule: RuleId;
  readonly at: At;
  /** In words, for the sentence to the officer. */
  readonly name: string;
  /** The first is meant; others agree too where the words can be read so. Null: a blank stands in the way. */
  readonly figures: readonly Count[];
}

export const organizationTypes = applicantTypes.filter((type) => type !== 'naturalPerson');
export const outcomesBy = (start: string) => outcomeKeys.filter((key) => key.startsWith(start));

/** Sum of counts; null where one of them is blank. */
export function total(counts: readonly Count[]): Count {
  return counts.reduce<Count>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

/** What a fact's name must equal; null where no table states it. */
export function statedBy(name: string, report: AnnualReport, sentence: string): Stated | null {
  return ofApplications(name, report) ?? ofAppeals(name, report, sentence) ?? ofDisclosure(name, report);
}

const byRow: Readonly<
  Record<string, { readonly rule: RuleId; readonly rows: readonly ApplicationRow[]; readonly name: string }>
> = {
  newlyReceived: { rule: 'AR-80', rows: ['newlyReceived'], name: '“一、本年新收”总计' },
  carriedOver: { rule: 'AR-81', rows: ['carriedOver'], name: '“二、上年结转”总计' },
  receivedAndCarriedOver: {
    rule: 'AR-82',
    rows: ['newlyReceived', 'carriedOver'],
    name: '“一、本年新收”与“二、上年结转”总计之和',
  },
  concluded: { rule: 'AR-83', rows: ['concluded'], name: '“（七）总计”总计' },
  carriedForward: { rule: 'AR-84', rows: ['carriedForward'], name: '“四、结转下年度”总计' },
  granted: { rule: 'AR-85', rows: ['granted'], name: '“（一）予以公开”总计' },
  partiallyGranted: { rule: 'AR-85', rows: ['partiallyGranted'], name: '“（二）部分公开”总计' },
  refused: { rule: 'AR-85', rows: outcomesBy('refused'), name: '“（三）不予公开”各项总计之和' },
  unavailable: { rule: 'AR-85', rows: outcomesBy('unavailable'), name: '“（四）无法提供”各项总计之和' },
  notProcessed: { rule: 'AR-85', rows: outcomesBy('notProcessed'), name: '“（五）不予处理”各项总计之和' },
  otherHandled: { rule: 'AR-85', rows: outcomesBy('other'), name: '“（六）其他处理”各项总计之和' },
};

function ofApplications(name: string, { applications: table }: AnnualReport): Stated | null {
  const sum = (rows: readonly ApplicationRow[], columns: readonly ApplicantColumn[]) =>
    table === null ? null : total(rows.flatMap((row) => columns.map((column) => table[row][column])));
  const known = byRow[name];
  if (known !== undefined) {
    const [row, second] = known.rows;
    const at = { table: 'applications' as const, row: second === undefined ? (row ?? null) : null, column: 'total' };
    return { rule: known.rule, at, name: `申请情况表${known.name}`, figures: [sum(known.rows, ['total'])] };
  }
  if (name !== 'naturalPerson' && name !== 'organizations') return null;
  const columns = name === 'naturalPerson' ? (['naturalPerson'] as const) : organizationTypes;
  return {
    rule: 'AR-85',
    at: { table: 'applications', row: 'newlyReceived', column: name === 'naturalPerson' ? name : null },
    name: `申请情况表“一、本年新收”${name === 'naturalPerson' ? '“自然人”' : '“法人或其他组织”各列之和'}`,
    figures: [
      sum(['newlyReceived'], columns),
      sum(['newlyReceived', 'carriedOver'], columns),
      sum(['concluded'], columns),
    ],
  };
}

const suits = ['litigationDirect', 'litigationAfterReconsideration'] as const;

function ofAppeals(name: string, { appeals: table }: AnnualReport, sentence: string): Stated | null {
  const both = (column: 'upheld' | 'corrected' | 'total') =>
    table === null ? null : total(suits.map((block) => table[block][column]));
  const rule = 'AR-86';
  if (name === 'reconsiderations') {
    const at = { table: 'appeals' as const, row: 'reconsideration', column: 'total' };
    return { rule, at, name: '复议诉讼情况表“行政复议”总计', figures: [table?.reconsideration.total ?? null] };
  }
  if (name === 'litigations') {
    const at = { table: 'appeals' as const, row: null, column: 'total' };
    return { rule, at, name: '复议诉讼情况表“行政诉讼”两个总计之和', figures: [both('total')] };
  }
  if (name !== 'upheld' && name !== 'corrected') return null;
  const ofReconsideration = table?.reconsideration[name] ?? null;
  const ofSuits = both(name);
  const [r, s] = [sentence.includes('复议'), sentence.includes('诉讼')];
  const figures =
    r && !s
      ? [ofReconsideration]
      : s && !r
        ? [ofSuits]
        : [total([ofReconsideration, ofSuits]), ofReconsideration, ofSuits];
  const word = name === 'upheld' ? '结果维持' : '结果纠正';
  return { rule, at: { table: 'appeals', row: null, column: name }, name: `复议诉讼情况表“${word}”`, figures };
}

const documentFacts: Readonly<Record<string, 'made' | 'repealed' | 'inForce'>> = {
  normativeDocumentsMade: 'made',
  normativeDocumentsRepealed: 'repealed',
  normativeDocumentsInForce: 'inForce',
};
const decisionFacts = {
  licensing: ['administrativeLicensing', '行政许可'],
  penalty: ['administrativePenalty', '行政处罚'],
  coercion: ['administrativeCoercion', '行政强制'],
  administrativeFees: ['administrativeFees', '行政事业性收费'],
} as const;

function ofDisclosure(name: string, { activeDisclosure: table }: AnnualReport): Stated | null {
  const column = documentFacts[name];
  const rule = 'AR-87';
  if (column !== undefined) {
    const at = { table: 'activeDisclosure' as const, row: 'normativeDocuments', column };
    const label = { made: '本年制发件数', repealed: '本年废止件数', inForce: '现行有效件数' }[column];
    return {
      rule,
      at,
      name: `主动公开情况表“行政规范性文件”的“${label}”`,
      figures: [table?.normativeDocuments[column] ?? null],
    };
  }
  const decision = Object.entries(decisionFacts).find(([key]) => key === name)?.[1];
  if (decision === undefined) return null;
  const [row, label] = decision;
  const at = { ...nowhere, table: 'activeDisclosure' as const, row };
  return { rule, at, name: `主动公开情况表“${label}”`, figures: [table?.[row] ?? null] };
}
