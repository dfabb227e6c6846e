/** The notice that a report is sent back: what is to be mended, by when, and everything that was found, to be handed on. */

import { may } from '#law/account/may';
import { inWords } from '#law/calendar/day';
import type { Finding, Severity } from '#law/report/report';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { letterToPdf } from '#paper/letter/to-pdf';
import { agency as agencyOf } from '#store/agency/agencies';
import { collectedReport } from '#store/report/collect/reports';
import type { Office, Who } from '../../office.ts';
import type { MadeFile } from './export.ts';
import type { CollectedAddress } from './review.ts';

const names: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', info: '说明' };
/** Of a report that is wrong throughout the first ones say it. */
const mostListed = 200;

export async function returnNotice(
  office: Office,
  who: Who,
  { agency, year, child }: CollectedAddress,
): Promise<Decided<MadeFile>> {
  const permitted = may(who, who.agency === agency, 'collection.view');
  if (!permitted.ok) return permitted;
  const row = await collectedReport(office.db, agency, year, child);
  if (row === null || row.returned_on === null || row.mend_by === null) return refused(notReturned);
  const [from, to] = [await agencyOf(office.db, agency), await agencyOf(office.db, child)];
  const title = '关于退回政府信息公开工作年度报告的通知';
  const bytes = await letterToPdf({
    title,
    agency: from?.name ?? agency,
    number: null,
    addressee: to?.name ?? child,
    paragraphs: [
      `你单位报送的${year}年政府信息公开工作年度报告（${row.source_name}）经审核，有下列情况需要更正，现予退回。请于${inWords(row.mend_by)}前更正后重新报送。已经公布的，请同时发布更正后的版本并附更正说明。`,
      `退回意见：${row.returned_note ?? ''}`,
      ...listed(row.findings.filter(({ severity }) => severity !== 'info')),
    ],
    facts: [],
    attachments: [],
    signedOn: inWords(row.returned_on).replace(/（.*）| ?\(.*\)/, ''),
    createdOn: row.returned_on,
    verification: null,
  });
  return allowed({
    bytes,
    mediaType: 'application/pdf',
    fileName: `${to?.short_name ?? child}${year}年度报告退回通知.pdf`,
  });
}

function listed(findings: readonly Finding[]): readonly string[] {
  const lines = findings
    .slice(0, mostListed)
    .map(({ severity, rule, message }, i) => `${i + 1}．〔${names[severity]} ${rule}〕${message}`);
  const more = findings.length - lines.length;
  return more > 0 ? [...lines, `此外还有${more}处，更正后请再检查。`] : lines;
}

const notReturned: Refusal = {
  code: 'collection-not-returned',
  rule: 'AR-01',
  article: '第四十九条',
  message: '这份报告没有退回过，没有退回通知。',
};
