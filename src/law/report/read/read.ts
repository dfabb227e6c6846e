/** A published report, as blocks of text and tables, read into figures and prose: what can not be read is null and said. */

import { factsOf } from '../facts/facts.ts';
import type { AnnualReport, Fact, Finding, Place, TableKey } from '../report.ts';
import type { SourceBlock, SourceCell, SourceDocument, SourceTable } from '../source.ts';
import { readAppeals } from './appeals.ts';
import { readApplications } from './applications.ts';
import { readDisclosure } from './disclosure.ts';
import { finding, type Notes } from './findings.ts';
import { hasSection, lostHeading, missingTable, sectionFindings, titleFindings } from './missing-parts.ts';
import { isFurniture, proseOf } from './prose.ts';
import { findSections, type Section } from './sections.ts';
import { tablesOf } from './tables.ts';
import { findTitle, type Title } from './title.ts';
import { folded } from './wording.ts';
import { ofYear } from './year-columns.ts';

export interface Reading {
  /** `year` is 0 and `agency` empty where the source does not say; a finding of severity error then says so. */
  readonly report: AnnualReport;
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  /** Where each figure stands in the source, by {@link placeKey}. */
  readonly places: ReadonlyMap<string, Place>;
}

/** `applications/granted/total`; a row with one figure has no column: `activeDisclosure/administrativeFees`. */
export function placeKey(table: TableKey, row: string, column: string | null): string {
  return column === null ? `${table}/${row}` : `${table}/${row}/${column}`;
}

/** Never throws and never guesses: a figure is what the source says, or null with a finding (AR-50, AR-51, AR-91). */
export function readReport(document: SourceDocument): Reading {
  const findings: Finding[] = [];
  const places = new Map<string, Place>();
  const given = document.blocks.map(asText);
  const before = findSections(given);
  const title = titleBefore(given, before);
  const agency = title?.agency || (stated(given, /^\s*发\s*布\s*机\s*[关构]\s*:\s*(\S.*)$/) ?? '');
  const statedYear = Number(stated(given, /^\s*报告年度\s*:\s*(\d{4})\s*年?\s*$/) ?? Number.NaN);
  const year = title?.year ?? (Number.isNaN(statedYear) ? null : statedYear);
  const blocks = ofYear(given, year, findings);
  const sections = blocks === given ? before : findSections(blocks);
  findings.push(...titleFindings(title, agency, year), ...yearFindings(title, statedYear));
  const prose = (number: number) => proseOf(own(sections.find((section) => section.number === number)));
  const text = { 1: prose(1), 5: prose(5), 6: prose(6) };
  findings.push(...sectionFindings(sections, text));
  const tables = tablesOf(blocks, sections);
  const report: AnnualReport = {
    format: 'gongkai.annual-report/1',
    agency,
    year: year ?? 0,
    title: title?.text ?? '',
    sections: { preamble: preamble(blocks, sections, title), overview: text[1], problems: text[5], other: text[6] },
    activeDisclosure: read('activeDisclosure', readDisclosure),
    applications: read('applications', (pieces, into) => readApplications(pieces, year, into)),
    appeals: read('appeals', readAppeals),
  };
  return { report, findings, facts: factsOf(report.sections, year), places };

  function read<T>(key: TableKey, reader: (tables: readonly SourceTable[], into: Notes) => T | null): T | null {
    const into: Finding[] = [];
    const table = reader(tables[key], {
      push: (...found) => into.push(...found),
      stands: (cell, place) => places.set(placeKey(cell.table, cell.row, cell.column), place),
    });
    if (table === null) findings.push(missingTable(key, sections, blocks));
    else if (!hasSection(key, sections)) findings.push(lostHeading(key));
    if (table !== null) findings.push(...into);
    return table;
  }
}

/** A table of one cell is a frame around a text. */
function asText(block: SourceBlock): SourceBlock {
  if (block.kind !== 'table') return block;
  let only: SourceCell | undefined;
  for (const row of block.rows)
    for (const cell of row) {
      if (cell.text.trim() === '') continue;
      if (only !== undefined) return block;
      only = cell;
    }
  if (only === undefined) return block;
  return { kind: 'text', text: only.text, heading: null, place: only.place };
}

function titleBefore(blocks: readonly SourceBlock[], sections: readonly Section[]): Title | null {
  const end = sections[0]?.index ?? blocks.length;
  const texts = blocks.flatMap((block, index) => (block.kind === 'text' && index < end ? [{ block, index }] : []));
  return findTitle(texts);
}

/** What a line of the page's own data says, where the title does not. */
function stated(blocks: readonly SourceBlock[], line: RegExp): string | null {
  for (const block of blocks) {
    if (block.kind !== 'text' || block.text.length >= 100 || !/[:：]/.test(block.text)) continue;
    const value = line.exec(folded(block.text))?.[1];
    if (value !== undefined) return value.trim();
  }
  return null;
}

function yearFindings(title: Title | null, statedYear: number): Finding[] {
  if (title?.year == null || Number.isNaN(statedYear) || statedYear === title.year) return [];
  const message = `标题写的是${title.year}年，报告年度写的是${statedYear}年，按标题读取。请核对。`;
  return [finding('AR-04', 'error', message, { found: statedYear, expected: title.year, place: title.place })];
}

/** Text between the title and section one. */
function preamble(blocks: readonly SourceBlock[], sections: readonly Section[], title: Title | null): string | null {
  const [first] = sections;
  if (first === undefined || title === null) return null;
  return proseOf(
    blocks.slice(title.last + 1, first.index).filter((block) => block.kind !== 'text' || !isFurniture(block.text)),
  );
}

/** A section's blocks without what a web page puts below its text. */
function own(section: Section | undefined): readonly SourceBlock[] {
  const blocks = section?.blocks ?? [];
  if (section?.number !== 6) return blocks;
  const end = blocks.findIndex((block) => block.kind === 'text' && isFurniture(block.text));
  return end < 0 ? blocks : blocks.slice(0, end);
}
