/** Publishing the report of a year: an edition that is never changed; a correction is a new one with a note (AR-97). */

import type { AnnualReport } from '#law/report/report';
import { lastReview, reviewedForEdition } from '#law/report/review';
import { allowed, type Decided, refused } from '#law/ruling';
import { PdfRefused } from '#paper/pdf/refused';
import { type ReportFormat, reportFormats, writeReport } from '#paper/report/formats';
import { ledgerCase } from '#store/ledger/ledger';
import { addEditionFiles, type IssuedFile } from '#store/report/edition-files';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { reportCaseId } from './case-id.ts';
import { liveReport } from './live.ts';
import { inconsistent, noSuchAgency, yearNotOver } from './refusals.ts';
import { hashOf } from './review.ts';

export interface Publishing {
  readonly agency: string;
  readonly year: number;
  /** Why a further edition is published; compulsory from the second on. */
  readonly note?: string;
}

/** Publishes what the ledger says today. Refused while a check finds an error, before the year is over, for want of a note or of a review. */
export async function publishReport(
  office: Office,
  who: Who,
  { agency, year, note }: Publishing,
): Promise<Decided<{ readonly edition: number; readonly report: AnnualReport }>> {
  const caseId = reportCaseId(agency, year);
  return act(office, who, { deed: 'report.publish', subject: 'report', object: caseId, agency }, async (tx) => {
    const today = office.today();
    if (today <= `${year}-12-31`) return refused(yearNotOver(year, '发布'));
    const view = await liveReport(tx, agency, year);
    if (view === null) return refused(noSuchAgency(agency));
    const errors = inconsistent(view.findings);
    if (errors.length > 0) return refused(...errors);
    const before = (await ledgerCase(tx, 'report', caseId))?.events ?? [];
    const edition = before.filter((event) => event.type === 'published').length + 1;
    if (edition > 1 && (note ?? '').trim() === '') return refused(noteMissing(edition));
    const { report } = view;
    const reviewed = reviewedForEdition(lastReview(before), hashOf(report));
    if (!reviewed.ok) return reviewed;
    const files = await filesOf(report);
    await addEditionFiles(tx, { agency, year, edition }, files);
    return allowed({
      value: { edition, report },
      files: new Map([[caseId, files.map(({ bytes }) => bytes)]]),
      changes: [
        {
          subject: 'report' as const,
          caseId,
          agency,
          before,
          events: [{ type: 'published' as const, on: today, edition, report, note: note ?? null }],
        },
      ],
    });
  });
}

/**
 * Every file of the edition as it is offered for download: who brings one back learns that it is genuine.
 * A PDF that can not be set keeps no report from being published in time; it is then not offered as registered.
 */
export async function filesOf(report: AnnualReport): Promise<readonly IssuedFile[]> {
  const formats = Object.keys(reportFormats) as ReportFormat[];
  const files = await Promise.all(
    formats.map(async (format) => {
      try {
        return { format, bytes: await writeReport(report, format) };
      } catch (error) {
        if (error instanceof PdfRefused) return null;
        throw error;
      }
    }),
  );
  return files.filter((file) => file !== null);
}

export function noteMissing(edition: number) {
  return {
    code: 'note-missing',
    rule: 'AR-97',
    article: '年度报告格式',
    message: `本年度报告已经发布过，本次是第${edition}版。请写明更正了什么、为什么更正，再发布。`,
  };
}
