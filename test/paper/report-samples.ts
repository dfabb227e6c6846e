/** Reports for tests: random ones with any cells, and random ones in which every sum of the form holds. */

import fc from 'fast-check';
import { reportTitle } from '#law/report/form';
import {
  type ActiveDisclosureTable,
  type AnnualReport,
  type AppealsTable,
  type ApplicantCounts,
  type ApplicationsTable,
  appealBlocks,
  appealColumns,
  appealResults,
  applicantColumns,
  applicantTypes,
  applicationRows,
  type Count,
  documentColumns,
  outcomeKeys,
  type ReportSections,
} from '#law/report/report';

type Arb<T> = fc.Arbitrary<T>;

/** `{key: value}` for each key, each value drawn for itself. */
function table<K extends string, V>(keys: readonly K[], value: Arb<V>): Arb<Record<K, V>> {
  return fc
    .tuple(...keys.map(() => value))
    .map((values) => Object.fromEntries(keys.map((key, i) => [key, values[i]])) as Record<K, V>);
}

const count = fc.oneof(fc.constant(0), fc.nat(9), fc.nat(99_999));
const anyCell: Arb<Count> = fc.oneof({ weight: 6, arbitrary: count }, fc.constant(null));
const fee = fc.oneof(
  fc.constant(0),
  fc.nat(5000),
  fc.nat(10 ** 10).map((millionths) => millionths / 10 ** 6),
);

const words = ['政府信息', '主动公开', '办事指南', '政策解读', '依申请公开', '及时', '规范', '完善', '2457项', '83条'];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((parts) => `${parts.join('')}。`);
/** Plain paragraphs, as most reports have them. */
export const plainProse = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n\n'));
/** Anything that someone may paste. */
const anyProse = fc.oneof(
  plainProse,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '**',
        '- ',
        '1. ',
        '# ',
        '| a |',
        '\n| a |\n| - |\n| b |\n',
        '---',
        '<b>',
        '&amp;',
        '"',
        '\n',
        '\n\n',
        '\\',
        '政府',
        ' ',
      ),
    )
    .map((p) => p.join('')),
);

function sections(text: Arb<string>): Arb<ReportSections> {
  return fc
    .tuple(fc.option(text), text, text, text)
    .map(([preamble, overview, problems, other]) => ({ preamble, overview, problems, other }));
}

function disclosure(cell: Arb<Count>, fees: Arb<Count>): Arb<ActiveDisclosureTable> {
  return fc.record({
    regulations: table(documentColumns, cell),
    normativeDocuments: table(documentColumns, cell),
    administrativeLicensing: cell,
    administrativePenalty: cell,
    administrativeCoercion: cell,
    administrativeFees: fees,
  });
}

interface Parts {
  readonly sections: Arb<ReportSections>;
  readonly activeDisclosure: Arb<ActiveDisclosureTable | null>;
  readonly applications: Arb<ApplicationsTable | null>;
  readonly appeals: Arb<AppealsTable | null>;
}

function reports(parts: Parts): Arb<AnnualReport> {
  const agency = fc.constantFrom('息县行政审批和政务信息管理局', '某县人民政府', '某市2号街道办事处');
  return fc.record({ agency, year: fc.integer({ min: 2021, max: 2030 }), ...parts }).map((report) => ({
    format: 'gongkai.annual-report/1',
    ...report,
    title: reportTitle(report.agency, report.year),
  }));
}

/** Any figures and blanks, any text, tables that may lack. */
export const anyReport = reports({
  sections: sections(anyProse),
  activeDisclosure: fc.option(disclosure(anyCell, fc.oneof(fee, fc.constant(null)))),
  applications: fc.option(table(applicationRows, table(applicantColumns, anyCell))),
  appeals: fc.option(table(appealBlocks, table(appealColumns, anyCell))),
});

/** All tables present, cells of any figure or blank. */
export const filledReport = reports({
  sections: sections(plainProse),
  activeDisclosure: disclosure(anyCell, fc.oneof(fee, fc.constant(null))),
  applications: table(applicationRows, table(applicantColumns, anyCell)),
  appeals: table(appealBlocks, table(appealColumns, anyCell)),
});

type ByType = Record<(typeof applicantTypes)[number], number>;

function withTotal(row: ByType): ApplicantCounts {
  return { ...row, total: applicantTypes.reduce((sum, type) => sum + row[type], 0) };
}

const balancedApplications: Arb<ApplicationsTable> = fc
  .record({
    outcomes: table(outcomeKeys, table(applicantTypes, fc.nat(999))),
    forward: table(applicantTypes, fc.nat(99)),
    over: table(applicantTypes, fc.nat(99)),
  })
  .map(({ outcomes, forward, over }) => {
    const byType = (of: (type: keyof ByType) => number) =>
      withTotal(Object.fromEntries(applicantTypes.map((type) => [type, of(type)])) as ByType);
    const done = (type: keyof ByType) => outcomeKeys.reduce((sum, key) => sum + outcomes[key][type], 0);
    const carried = (type: keyof ByType) => Math.min(over[type], done(type) + forward[type]);
    const rows = Object.fromEntries(outcomeKeys.map((key) => [key, withTotal(outcomes[key])]));
    return {
      ...(rows as Record<(typeof outcomeKeys)[number], ApplicantCounts>),
      newlyReceived: byType((type) => done(type) + forward[type] - carried(type)),
      carriedOver: byType(carried),
      concluded: byType(done),
      carriedForward: withTotal(forward),
    };
  });

const balancedAppeals: Arb<AppealsTable> = table(
  appealBlocks,
  table(appealResults, fc.nat(99)).map((row) => ({
    ...row,
    total: appealResults.reduce((sum, result) => sum + row[result], 0),
  })),
);

/** Every equation of the form holds; no blank; plain prose. */
export const balancedReport = reports({
  sections: sections(plainProse),
  activeDisclosure: disclosure(count, fee),
  applications: balancedApplications,
  appeals: balancedAppeals,
});

/** One report with a figure of its own in every cell. */
export function numberedReport(): AnnualReport {
  let next = 0;
  const row = <K extends string>(keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, ++next])) as Record<K, number>;
  const rows = <R extends string, K extends string>(names: readonly R[], keys: readonly K[]) =>
    Object.fromEntries(names.map((name) => [name, row(keys)])) as Record<R, Record<K, number>>;
  const agency = '息县行政审批和政务信息管理局';
  return {
    format: 'gongkai.annual-report/1',
    agency,
    year: 2025,
    title: reportTitle(agency, 2025),
    sections: {
      preamble: null,
      overview: '**（一）主动公开。**公开信息83条。\n（二）换行。\n\n- 甲\n- 乙\n\n3. 丙\n4. 丁',
      problems: '一是<不够>规范 & "还需"完善。',
      other: '没有产生信息处理费。',
    },
    activeDisclosure: {
      ...rows(['regulations', 'normativeDocuments'], documentColumns),
      ...row(['administrativeLicensing', 'administrativePenalty', 'administrativeCoercion']),
      administrativeFees: 0.000001,
    },
    applications: rows(applicationRows, applicantColumns),
    appeals: rows(appealBlocks, appealColumns),
  };
}
