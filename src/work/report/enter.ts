/** Figures of table two that no ledger of the program holds, and the agency's own section five. */

import type { EnteredRow, ReportEvent } from '#law/report/events';
import { allowed, type Decided, refused } from '#law/ruling';
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
  return record(office, who, agency, year, () => {
    if (wrong !== undefined) return refused(notCount(wrong));
    if (unsourced !== undefined) return refused(noSource);
    const on = office.today();
    return allowed(
      figures.map((figure) => ({ type: 'figureEntered' as const, on, ...figure, enteredBy: who.accountId })),
    );
  });
}

/** Writes section five, 存在的主要问题及改进情况 (AR-06). */
export async function writeProblems(
  office: Office,
  who: Who,
  agency: string,
  year: number,
  text: string,
): Promise<Decided<null>> {
  return record(office, who, agency, year, () =>
    text.trim() === ''
      ? refused(noText)
      : allowed([{ type: 'problemsWritten' as const, on: office.today(), text: text.trim() }]),
  );
}

function record(
  office: Office,
  who: Who,
  agency: string,
  year: number,
  rule: () => Decided<readonly ReportEvent[]>,
): Promise<Decided<null>> {
  const caseId = reportCaseId(agency, year);
  return act(office, who, { deed: 'report.enter', subject: 'report', object: caseId, agency }, async (tx) => {
    const events = rule();
    if (!events.ok) return events;
    const before = (await ledgerCase(tx, 'report', caseId))?.events ?? [];
    return allowed({
      value: null,
      changes: [{ subject: 'report' as const, caseId, agency, before, events: events.value }],
    });
  });
}

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

const noText = {
  code: 'text-empty',
  rule: 'AR-06',
  article: '年度报告格式',
  message: '“存在的主要问题及改进情况”还没有内容。请写明本年度的问题和改进措施。',
};
