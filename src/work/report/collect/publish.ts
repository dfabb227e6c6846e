/** The text of the sum's report, and its publication as an edition of the government whose report it is (art. 49, AR-97). */

import { lastSumReview, reviewedForEdition } from '#law/report/review';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { ledgerCase } from '#store/ledger/ledger';
import { addEditionFiles } from '#store/report/edition-files';
import { act } from '../../act.ts';
import type { Office, Who } from '../../office.ts';
import { reportCaseId } from '../case-id.ts';
import { filesOf, noteMissing } from '../publish.ts';
import { inconsistent, yearNotOver } from '../refusals.ts';
import { hashOf } from '../review.ts';
import { collectionYearId } from './case-id.ts';
import { membersIn } from './members.ts';
import { type CollectedRollup, rollupOf } from './rollup.ts';

export interface RollupText {
  readonly overview: string;
  readonly problems: string;
  readonly other: string;
}

export async function writeRollupText(
  office: Office,
  who: Who,
  { agency, year }: { readonly agency: string; readonly year: number },
  text: RollupText,
): Promise<Decided<null>> {
  const object = collectionYearId(agency, year);
  const call = { deed: 'collection.write', subject: 'collection', object, agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const members = await membersIn(office, tx, agency, year);
    if (!members.ok) return members;
    const before = (await ledgerCase(tx, 'collection', object))?.events ?? [];
    const { overview, problems, other } = text;
    const written = { overview: overview.trim(), problems: problems.trim(), other: other.trim() };
    const events = [{ type: 'sectionsWritten' as const, on: office.today(), ...written }];
    return allowed({
      value: null,
      changes: [{ subject: 'collection' as const, caseId: object, agency, before, events }],
    });
  });
}

export interface RollupPublication {
  readonly agency: string;
  readonly year: number;
  /** Needed from the second edition on, and where a member is missing. */
  readonly note: string | null;
}

/** By another person than who wrote its text. Members that are missing are named in section six and explained in the note. */
export async function publishRollup(
  office: Office,
  who: Who,
  { agency, year, note }: RollupPublication,
): Promise<Decided<{ readonly agency: string; readonly edition: number }>> {
  const members = await membersIn(office, office.db, agency, year);
  if (!members.ok) return members;
  const of = members.value.of.code;
  const object = collectionYearId(agency, year);
  const call = { deed: 'collection.publish', subject: 'collection', object, agency, besides: [of] } as const;
  return act(office, who, call, async (tx) => {
    const today = office.today();
    if (today <= `${year}-12-31`) return refused(yearNotOver(year, '发布'));
    const found = await rollupOf(office, tx, agency, year);
    if (!found.ok) return found;
    const caseId = reportCaseId(of, year);
    const before = (await ledgerCase(tx, 'report', caseId))?.events ?? [];
    const edition = before.filter(({ type }) => type === 'published').length + 1;
    const against = againstIt(found.value, note, edition);
    if (against.length > 0) return refused(...against);
    const { report } = found.value;
    const reason = (note ?? '').trim();
    const events = [{ type: 'published' as const, on: today, edition, report, note: reason === '' ? null : reason }];
    const reviews = (await ledgerCase(tx, 'collection', object))?.events ?? [];
    const reviewed = reviewedForEdition(lastSumReview(reviews, edition), hashOf(report));
    if (!reviewed.ok) return reviewed;
    const files = await filesOf(report);
    await addEditionFiles(tx, { agency: of, year, edition }, files);
    return allowed({
      value: { agency: of, edition },
      files: new Map([[caseId, files.map(({ bytes }) => bytes)]]),
      changes: [{ subject: 'report' as const, caseId, agency: of, before, events }],
    });
  });
}

/** What stands against passing the sum: nothing in it, no words, an error. That a member is missing is explained, not mended. */
export function unsoundSum({ rollup, findings, written }: CollectedRollup): readonly Refusal[] {
  const missing = rollup.coverage.missing ?? [];
  return [
    ...(rollup.coverage.counted.length === 0 ? [nothingAccepted] : []),
    ...(written ? [] : [notWritten]),
    ...inconsistent(findings.filter(({ message }) => !missing.some((name) => message.includes(`名单中的${name}没有`)))),
  ];
}

function againstIt(sum: CollectedRollup, note: string | null, edition: number): readonly Refusal[] {
  const explained = (note ?? '').trim() !== '';
  const missing = sum.rollup.coverage.missing ?? [];
  return [
    ...unsoundSum(sum),
    ...(missing.length > 0 && !explained ? [membersMissing(missing)] : []),
    ...(edition > 1 && !explained ? [noteMissing(edition)] : []),
  ];
}

const nothingAccepted: Refusal = {
  code: 'collection-empty',
  rule: 'AR-70',
  article: '第五十条',
  message: '还没有接收任何机关的报告，没有可以汇总的数字。请先审核接收。',
};

const notWritten: Refusal = {
  code: 'collection-unwritten',
  rule: 'AR-02',
  article: '第五十条',
  message: '汇总报告的总体情况、存在的主要问题及改进情况、其他需要报告的事项还没有写。请写好并保存，再发布。',
};

function membersMissing(names: readonly string[]): Refusal {
  const some = names.slice(0, 5).join('、');
  const more = names.length > 5 ? `等${names.length}个机关` : '';
  return {
    code: 'collection-members-missing',
    rule: 'AR-70',
    article: '第五十条',
    message: `${some}${more}的报告还没有接收，汇总数不含这些机关。请补齐；确实不能补齐的，在说明中写明原因后再发布。`,
  };
}
