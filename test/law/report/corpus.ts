/** The documents of test/cases/report: a file, and beside it a JSON of the same name with what must be read from it. */

import { readdirSync, readFileSync } from 'node:fs';
import { type Reading, readReport } from '#law/report/read/read';
import type { AnnualReport } from '#law/report/report';
import type { SourceDocument } from '#law/report/source';
import { readDocument } from '#paper/read/read';

const folder = new URL('../../cases/report/', import.meta.url);

export interface CorpusDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: {
    readonly report: AnnualReport;
    /** What reading says: rule, severity, table, row, column. */
    readonly findings: readonly string[];
    /** What checking says beyond information; nothing where it lacks. */
    readonly checks?: readonly string[];
  };
}

export interface ReadCorpusDocument extends CorpusDocument {
  readonly source: SourceDocument;
  readonly reading: Reading;
}

export function corpusNames(): readonly string[] {
  const files = readdirSync(folder);
  return files.filter((name) => !name.endsWith('.json') && files.includes(expectedName(name)));
}

const expectedName = (name: string) => name.replace(/\.\w+$/, '.json');

/** Each document is read once a run. */
const read = new Map<string, Promise<ReadCorpusDocument>>();

export function corpusDocument(name: string): Promise<ReadCorpusDocument> {
  const known = read.get(name) ?? open(name);
  read.set(name, known);
  return known;
}

async function open(name: string): Promise<ReadCorpusDocument> {
  const bytes = readFileSync(new URL(name, folder));
  const expected: CorpusDocument['expected'] = JSON.parse(readFileSync(new URL(expectedName(name), folder), 'utf8'));
  const document = await readDocument(bytes, name);
  if (!document.ok) throw new Error(`${name}: ${document.reason}`);
  return { name, bytes, expected, source: document.document, reading: readReport(document.document) };
}

/** Documents with all three tables whole: nothing in them is wrong, so nothing may be said to be. */
export function isWhole({ expected: { report, findings } }: CorpusDocument): boolean {
  const cells = JSON.stringify([report.activeDisclosure, report.applications, report.appeals]);
  return !cells.includes('null') && findings.every((line) => !line.includes(' error '));
}
