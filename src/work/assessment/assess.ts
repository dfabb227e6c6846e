/** The acts of an assessment: the table is set, agencies are scored, a row is appealed, the appeal is decided. */

import { supervisedBy } from '#law/agency/supervisor';
import { type AppealVerdict, decideAppeal, decideAppealed, decideScore, decideTable } from '#law/assessment/decide';
import { type Assessment, type AssessmentEvent, foldAssessment } from '#law/assessment/events';
import type { ScoringRow } from '#law/assessment/score';
import { yearOf } from '#law/calendar/day';
import type { ComparedKey } from '#law/comparison/figures';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { agencyTree } from '#store/agency/agencies';
import { scoringOf } from '#store/assessment/assessments';
import { preparedCounts } from '#store/comparison/counts';
import { ledgerCase } from '#store/ledger/ledger';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

export const assessmentCase = (agency: string, year: number) => `assessment:${agency}:${year}`;

export function setScoring(office: Office, who: Who, rows: readonly ScoringRow[]): Promise<Decided<null>> {
  const caseId = `scoring:${who.agency}`;
  const call = { deed: 'assessment.set', subject: 'scoring', object: caseId, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const decided = decideTable(office.today(), rows);
    if (!decided.ok) return decided;
    const before = (await ledgerCase(tx, 'scoring', caseId))?.events ?? [];
    const change = { subject: 'scoring' as const, caseId, agency: who.agency, before, events: [decided.value] };
    return allowed({ value: null, changes: [change] });
  });
}

async function isBelow(office: Office, who: Who, agency: string): Promise<boolean> {
  const below = supervisedBy(await agencyTree(office.db), who.agency, office.today());
  return below.some(({ code }) => code === agency);
}

type Rule = (assessment: Assessment | null) => Promise<Decided<AssessmentEvent>> | Decided<AssessmentEvent>;

async function proceed(
  office: Office,
  who: Who,
  {
    agency,
    deed,
  }: { readonly agency: string; readonly deed: 'assessment.score' | 'assessment.appeal' | 'assessment.decide' },
  rule: Rule,
): Promise<Decided<null>> {
  const caseId = assessmentCase(agency, yearOf(office.today()));
  const call = { deed, subject: 'assessment', object: caseId, agency } as const;
  return act<null>(office, who, call, async (tx) => {
    if (deed !== 'assessment.appeal' && !(await isBelow(office, who, agency))) return refused(notBelow);
    const found = await ledgerCase(tx, 'assessment', caseId);
    const before = found?.events ?? [];
    const decided = await rule(foldAssessment(before));
    if (!decided.ok) return decided;
    const change = { subject: 'assessment' as const, caseId, agency, before, events: [decided.value] };
    return allowed({ value: null, changes: [change] });
  });
}

/** Scores one agency out of the counts that stand prepared. */
export async function scoreAgency(office: Office, who: Who, agency: string): Promise<Decided<null>> {
  const table = await scoringOf(office.db, who.agency);
  const [one] = await preparedCounts(office.db, [agency]);
  const moment = { on: office.today(), by: who.accountId, year: yearOf(office.today()) };
  return proceed(office, who, { agency, deed: 'assessment.score' }, (before) =>
    decideScore(before, moment, table, one?.counts ?? {}),
  );
}

export function appealRow(
  office: Office,
  who: Who,
  wish: { readonly key: ComparedKey; readonly reason: string },
): Promise<Decided<null>> {
  return proceed(office, who, { agency: who.agency, deed: 'assessment.appeal' }, (assessment) =>
    assessment === null ? refused(notScored) : decideAppeal(assessment, office.today(), who.accountId, wish),
  );
}

export function decideRowAppeal(
  office: Office,
  who: Who,
  agency: string,
  verdict: AppealVerdict,
): Promise<Decided<null>> {
  return proceed(office, who, { agency, deed: 'assessment.decide' }, (assessment) =>
    assessment === null ? refused(notScored) : decideAppealed(assessment, office.today(), who.accountId, verdict),
  );
}

const base = { rule: 'REG-70', article: '第四十六条' };
const notScored: Refusal = { ...base, code: 'assessment-missing', message: '今年还没有评分。请刷新页面。' };
const notBelow: Refusal = {
  ...base,
  code: 'agency-not-below',
  message: '这个机关不在您监督的范围内。请从“考核”里选一个机关。',
};
