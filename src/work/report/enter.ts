/** Figures of table two that no ledger of the program holds, and the prose of sections one, five and six. */

import type { EnteredRow, FigureOrigin, ReportEvent } from '#law/report/events';
import { sectionTitles } from '#law/report/form';
import { type Link, soundLinks } from '#law/report/linked/links';
import type { Place } from '#law/report/report';
import { allowed, type Decided, refused } from '#law/ruling';
import type { Tx } from '#store/db';
import { fileById } from '#store/file/files';
import { ledgerCase } from '#store/ledger/ledger';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { reportCaseId } from './case-id.ts';

export interface EnteredFigure {
  readonly row: EnteredRow;
  /** Decisions, or whole fen for fees. */
  readonly value: number;
  /** Where the figure comes from: which system, register or paper. */
  readonly source: string;
  /** The file of this report that it was taken from, and where it stands there. */
  readonly from?: { readonly file: string; readonly place: Place };
}

/** Enters figures with their source (AR-95). A later figure for a row replaces it; both stay in the ledger. */
export async function enterFigures(
  office: Office,
  who: Who,
  agency: string,
  year: number,
  figures: readonly EnteredFigure[],
): Promise<Decided<null>> {
  const wrong = figures.find((figure) => !Number.isSafeInteger(figure.value) || figure.value < 0);
  const unsourced = figures.find((figure) => figure.source.trim() === '');
  return record(office, who, agency, year, async (tx) => {
    if (wrong !== undefined) return refused(notCount(wrong));
    if (unsourced !== undefined) return refused(noSource);
    const events: ReportEvent[] = [];
    for (const { row, value, source, from } of figures) {
      const origin = from === undefined ? null : await originOf(tx, reportCaseId(agency, year), from);
      if (from !== undefined && origin === null) return refused(noSuchFile);
      const figure = { row, value, source, enteredBy: who.accountId, ...(origin === null ? {} : { origin }) };
      events.push({ type: 'figureEntered', on: office.today(), ...figure });
    }
    return allowed(events);
  });
}

export interface SectionText {
  readonly section: 1 | 5 | 6;
  /** Markdown; null gives sections one and six back to the ledger's draft. */
  readonly text: string | null;
  /** Figures of the text that are tied to the ledger. */
  readonly links: readonly Link[];
}

/** Writes a section of prose (AR-05, AR-06), with its figures that are tied to the ledger. */
export async function writeSection(
  office: Office,
  who: Who,
  agency: string,
  year: number,
  { section, text, links }: SectionText,
): Promise<Decided<null>> {
  return record(office, who, agency, year, async () => {
    if (text === null ? section === 5 : text.trim() === '') return refused(noText(section));
    if (text !== null && !soundLinks(text, links)) return refused(unsoundLinks);
    const written = { section, text, links: text === null ? [] : inOrder(links) };
    return allowed([{ type: 'sectionWritten' as const, on: office.today(), ...written }]);
  });
}

function inOrder(links: readonly Link[]): readonly Link[] {
  return links
    .map(({ name, start, end }) => ({ name, start, end }))
    .sort((a, b) => a.start - b.start || a.name.localeCompare(b.name));
}

function record(
  office: Office,
  who: Who,
  agency: string,
  year: number,
  rule: (tx: Tx) => Promise<Decided<readonly ReportEvent[]>>,
): Promise<Decided<null>> {
  const caseId = reportCaseId(agency, year);
  return act(office, who, { deed: 'report.enter', subject: 'report', object: caseId, agency }, async (tx) => {
    const events = await rule(tx);
    if (!events.ok) return events;
    const before = (await ledgerCase(tx, 'report', caseId))?.events ?? [];
    return allowed({
      value: null,
      changes: [{ subject: 'report' as const, caseId, agency, before, events: events.value }],
    });
  });
}

/** Null where the file is not one of this report's, or can not be opened. */
async function originOf(
  tx: Tx,
  caseId: string,
  { file, place }: NonNullable<EnteredFigure['from']>,
): Promise<FigureOrigin | null> {
  const row = await fileById(tx, file);
  const ours = row?.owner_subject === 'report' && row.owner_case === caseId && row.state === 'clean';
  return ours && row.name !== null ? { file, name: row.name, place } : null;
}

const noSuchFile = {
  code: 'figure-file-missing',
  rule: 'AR-95',
  article: '年度报告格式',
  message: '没有找到数字所取自的文件，没有保存。请重新导入文件，或者直接填写数字和来源。',
};

function notCount(figure: EnteredFigure) {
  return {
    code: 'figure-not-count',
    rule: 'AR-51',
    article: '年度报告格式',
    message: `填报的数字是“${figure.value}”，应为不小于0的整数。请改正后再提交。`,
  };
}

const noSource = {
  code: 'figure-without-source',
  rule: 'AR-95',
  article: '年度报告格式',
  message: '没有写明数字的来源。请写明取自哪个系统、台账或文件，以便日后核对。',
};

function noText(section: 1 | 5 | 6) {
  const title = sectionTitles[section - 1];
  const mend = section === 5 ? '请写明本年度的问题和改进措施。' : '请写好正文，或者恢复为台账自动起草的文字。';
  return {
    code: 'text-empty',
    rule: 'AR-06',
    article: '年度报告格式',
    message: `“${title}”还没有内容。${mend}`,
  };
}

const unsoundLinks = {
  code: 'links-unsound',
  rule: 'AR-95',
  article: '年度报告格式',
  message: '正文中与台账关联的数字，位置与正文不符，没有保存。请刷新页面，重新关联后再保存。',
};
