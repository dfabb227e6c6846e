/** Unknown data as a report: what is missing is null, what is of another kind is a fault and never dropped in silence. */

import {
  type AnnualReport,
  appealBlocks,
  appealColumns,
  applicantColumns,
  applicationRows,
  type Count,
  documentColumns,
} from '#law/report/report';

export interface Fault {
  /** `format`, or what stands to be at `path`. */
  readonly fault: string;
  readonly path: string;
}

class Wrong extends Error {
  readonly found: Fault;

  constructor(found: Fault) {
    super(found.fault);
    this.found = found;
  }
}

type Data = Readonly<Record<string, unknown>>;

export function reportOf(data: unknown): AnnualReport | Fault {
  const outer = isData(data) ? data : {};
  const report = isData(outer['report']) ? outer['report'] : outer;
  if (report['format'] !== 'gongkai.annual-report/1') return { fault: 'format', path: '' };
  try {
    return reading(report);
  } catch (error) {
    if (error instanceof Wrong) return error.found;
    throw error;
  }
}

function reading(report: Data): AnnualReport {
  const sections = part(report, 'sections', '') ?? {};
  const disclosure = part(report, 'activeDisclosure', '');
  const applications = part(report, 'applications', '');
  const appeals = part(report, 'appeals', '');
  const year = report['year'];
  if (typeof year !== 'number' || !Number.isInteger(year)) throw new Wrong({ fault: '整数', path: '/year' });
  return {
    format: 'gongkai.annual-report/1',
    agency: words(report, 'agency', '') ?? '',
    year,
    title: words(report, 'title', '') ?? '',
    sections: {
      preamble: words(sections, 'preamble', '/sections'),
      overview: words(sections, 'overview', '/sections'),
      problems: words(sections, 'problems', '/sections'),
      other: words(sections, 'other', '/sections'),
    },
    activeDisclosure: disclosure && disclosureOf(disclosure),
    applications: applications && rows(applications, applicationRows, applicantColumns, '/applications'),
    appeals: appeals && rows(appeals, appealBlocks, appealColumns, '/appeals'),
  };
}

function disclosureOf(table: Data): AnnualReport['activeDisclosure'] {
  const path = '/activeDisclosure';
  return {
    ...rows(table, ['regulations', 'normativeDocuments'], documentColumns, path),
    administrativeLicensing: count(table, 'administrativeLicensing', path),
    administrativePenalty: count(table, 'administrativePenalty', path),
    administrativeCoercion: count(table, 'administrativeCoercion', path),
    administrativeFees: count(table, 'administrativeFees', path),
  };
}

function rows<R extends string, C extends string>(
  table: Data,
  rowKeys: readonly R[],
  columnKeys: readonly C[],
  path: string,
): Record<R, Record<C, Count>> {
  const entries = rowKeys.map((row) => {
    const cells = part(table, row, path) ?? {};
    return [row, Object.fromEntries(columnKeys.map((column) => [column, count(cells, column, `${path}/${row}`)]))];
  });
  return Object.fromEntries(entries) as Record<R, Record<C, Count>>;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function part(from: Data, key: string, path: string): Data | null {
  const value = from[key] ?? null;
  if (value === null || isData(value)) return value;
  throw new Wrong({ fault: '对象或 null', path: `${path}/${key}` });
}

function words(from: Data, key: string, path: string): string | null {
  const value = from[key] ?? null;
  if (value === null || typeof value === 'string') return value;
  throw new Wrong({ fault: '文字或 null', path: `${path}/${key}` });
}

function count(from: Data, key: string, path: string): Count {
  const value = from[key] ?? null;
  if (value === null || typeof value === 'number') return value;
  throw new Wrong({ fault: '数或 null', path: `${path}/${key}` });
}
