/** A guide is drafted, handed in, reviewed by a second person, and issued by a third. */

import type { Deed } from '#law/account/deeds';
import type { Day } from '#law/calendar/day';
import { canonical } from '#law/log/canonical';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import {
  decideIssueGuide,
  decideReviewGuide,
  decideStanding,
  decideSubmitGuide,
  type StandingWish,
} from '#law/service/decide';
import { wholeGuide } from '#law/service/elements';
import type { ServiceEvent } from '#law/service/events';
import { foldService, type ServiceState } from '#law/service/fold';
import type { Guide } from '#law/service/guide';
import { guideFaults } from '#law/service/guide-faults';
import { withLaterDays } from '#law/service/material-ways';
import type { Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { sha256 } from '#store/log/suite';
import { guideDraft, guideText, keepGuides, saveGuideDraft } from '#store/service/drafts';
import { storedLaterDays } from '#store/service/later-days';
import { act } from '../act.ts';
import { tellBundlesApart } from '../bundle/apart.ts';
import type { Office, Who } from '../office.ts';
import { asActor } from '../scope.ts';
import { formsFaults } from './forms.ts';

export function hashOfGuide(guide: Guide): string {
  return sha256(canonical(guide));
}

/** Saves on top of version `seen`, 0 for the first. Refused where a colleague has saved since. Returns the version. */
export async function saveGuide(
  office: Office,
  who: Who,
  caseId: string,
  { content, seen }: { readonly content: Guide; readonly seen: number },
): Promise<Decided<number>> {
  return onService(office, who, caseId, 'service.draft', async (tx) => {
    const draft = await guideDraft(tx, caseId);
    if ((draft?.version ?? 0) !== seen) return refused(savedByAnother);
    const saved = await saveGuideDraft(
      tx,
      {
        ...{ caseId, agency: who.agency, version: seen + 1 },
        content: withLaterDays(content, await storedLaterDays(tx, who.agency)),
        editors: [...new Set([...(draft?.editors ?? []), who.accountId])],
        ...{ savedBy: who.accountId, savedAt: office.now() },
      },
      seen,
    );
    return saved ? allowed({ value: seen + 1 }) : refused(savedByAnother);
  });
}

/** Hands the saved draft in. Refused while a check finds an error. Returns its hash. */
export async function submitGuide(office: Office, who: Who, caseId: string, seen: number): Promise<Decided<string>> {
  return onService(office, who, caseId, 'service.draft', async (tx, state) => {
    const draft = await guideDraft(tx, caseId);
    if (draft === null) return refused(noDraft);
    if (draft.version !== seen) return refused(savedByAnother);
    const content = wholeGuide(draft.content);
    const errors = guideFaults(content).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      return refused(
        ...errors.map(({ rule, article, field, message }) => ({ code: 'guide-faulty', rule, article, field, message })),
      );
    }
    const unfit = await formsFaults(office, tx, caseId, content);
    if (unfit.length > 0) return refused(...unfit);
    const hash = hashOfGuide(content);
    const drafters = [...new Set([...draft.editors, who.accountId])];
    const submitted = decideSubmitGuide(state, office.today(), { hash, drafters });
    if (!submitted.ok) return submitted;
    await keepGuides(tx, [{ caseId, agency: who.agency, hash, content, at: office.now() }]);
    return allowed({ value: hash, event: submitted.value });
  });
}

export async function reviewGuide(
  office: Office,
  who: Who,
  caseId: string,
  wish: { readonly hash: string; readonly passed: boolean; readonly opinion: string },
): Promise<Decided<null>> {
  return onService(office, who, caseId, 'service.review', async (_, state) => {
    const reviewed = decideReviewGuide(state, office.today(), { ...wish, by: who.accountId, at: office.now() });
    return reviewed.ok ? allowed({ value: null, event: reviewed.value }) : reviewed;
  });
}

/** The reviewed text comes into force from a day on, as an edition. */
export async function issueGuide(
  office: Office,
  who: Who,
  caseId: string,
  { hash, from, note }: { readonly hash: string; readonly from: Day; readonly note: string },
): Promise<Decided<null>> {
  const issued = await onService<null>(office, who, caseId, 'service.issue', async (tx, state) => {
    const content = await guideText(tx, caseId, hash);
    if (content === null) return refused(noDraft);
    const decided = decideIssueGuide(state, office.today(), { hash, by: who.accountId, from, content, note });
    if (!decided.ok) return decided;
    const draft = await guideDraft(tx, caseId);
    // Who writes the next edition is asked anew.
    if (draft !== null) await saveGuideDraft(tx, { ...draft, version: draft.version + 1, editors: [] }, draft.version);
    return allowed({ value: null, event: decided.value });
  });
  if (issued.ok && from <= office.today()) await tellBundles(office, who);
  return issued;
}

/** A guide that changed may leave a bundle without its promise; whoever drafted that is told. */
async function tellBundles(office: Office, who: Who): Promise<void> {
  await asActor(who, [who.agency], () =>
    office.db.transaction().execute((tx) => tellBundlesApart(tx, office, who.agency)),
  );
}

/** Suspends, resumes or cancels the service itself. */
export async function standService(
  office: Office,
  who: Who,
  caseId: string,
  wish: StandingWish,
): Promise<Decided<null>> {
  const stood = await onService<null>(office, who, caseId, 'service.issue', async (_, state) => {
    const decided = decideStanding(state, office.today(), wish);
    return decided.ok ? allowed({ value: null, event: decided.value }) : decided;
  });
  if (stood.ok) await tellBundles(office, who);
  return stood;
}

type Ruled<T> = Decided<{ readonly value: T; readonly event?: ServiceEvent }>;

async function onService<T>(
  office: Office,
  who: Who,
  caseId: string,
  deed: Deed,
  rule: (tx: Tx, state: ServiceState) => Promise<Ruled<T>>,
): Promise<Decided<T>> {
  const { agency } = who;
  return act(office, who, { deed, subject: 'service', object: caseId, agency }, async (tx) => {
    const found = await ledgerCase(tx, 'service', caseId);
    if (found === null || found.agency !== agency) return refused(noSuchService);
    const ruled = await rule(tx, foldService(found.events));
    if (!ruled.ok) return ruled;
    const { value, event } = ruled.value;
    const change = { subject: 'service' as const, caseId, agency, before: found.events };
    return allowed({ value, changes: event === undefined ? [] : [{ ...change, events: [event] }] });
  });
}

const service = (code: string, message: string): Refusal => ({
  code,
  rule: 'SVC-15',
  article: '《国务院关于在线政务服务的若干规定》第六条',
  message,
});

export const noSuchService = service(
  'service-missing',
  '没有找到这个事项。请从列表中重新打开；如果仍然没有，它可能不属于您所在的机关。',
);
const noDraft = service('guide-missing', '这个事项还没有起草指南。请先起草、保存，再送审。');
const savedByAnother = service(
  'draft-changed',
  '同事刚刚保存了这份指南，您的修改没有覆盖它。您写的内容还在页面上：请对照同事保存的内容，合并后再保存。',
);
