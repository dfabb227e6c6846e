/** A bundle is opened, drafted, handed in, reviewed by a second person, issued by a third: as a guide is. */

import type { Deed } from '#law/account/deeds';
import type { Bundle } from '#law/bundle/bundle';
import type { BundleEvent } from '#law/bundle/events';
import { bundleFaults } from '#law/bundle/faults';
import { type BundleState, foldBundle } from '#law/bundle/fold';
import type { Day } from '#law/calendar/day';
import { canonical } from '#law/log/canonical';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { decideIssue, decideReviewGuide, decideSubmitGuide } from '#law/service/decide';
import type { Guide } from '#law/service/guide';
import { memberServices } from '#store/bundle/bundles';
import type { Db, Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { sha256 } from '#store/log/suite';
import { guideDraft, guideText, keepGuides, saveGuideDraft } from '#store/service/drafts';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

/** Opens one by its name. Returns its id. */
export async function openBundle(office: Office, who: Who, name: string): Promise<Decided<string>> {
  const caseId = office.newId();
  const { agency } = who;
  return act(office, who, { deed: 'service.draft', subject: 'bundle', object: caseId, agency }, async () => {
    if (name.trim() === '') return refused(nameless);
    const events: BundleEvent[] = [{ type: 'opened', on: office.today(), name: name.trim() }];
    return allowed({ value: caseId, changes: [{ subject: 'bundle' as const, caseId, agency, before: [], events }] });
  });
}

/** Saves on top of version `seen`, 0 for the first. Returns the version. */
export async function saveBundle(
  office: Office,
  who: Who,
  caseId: string,
  { content, seen }: { readonly content: Bundle; readonly seen: number },
): Promise<Decided<number>> {
  return onBundle(office, who, caseId, 'service.draft', async (tx) => {
    const draft = await guideDraft<Bundle>(tx, caseId);
    if ((draft?.version ?? 0) !== seen) return refused(savedByAnother);
    const editors = [...new Set([...(draft?.editors ?? []), who.accountId])];
    const own = { caseId, agency: who.agency, savedBy: who.accountId, savedAt: office.now() };
    const saved = await saveGuideDraft(tx, { ...own, version: seen + 1, content, editors }, seen);
    return saved ? allowed({ value: seen + 1 }) : refused(savedByAnother);
  });
}

/** Hands the saved draft in. Refused while a check finds a fault. Returns its hash. */
export async function submitBundle(office: Office, who: Who, caseId: string, seen: number): Promise<Decided<string>> {
  return onBundle(office, who, caseId, 'service.draft', async (tx, state) => {
    const draft = await guideDraft<Bundle>(tx, caseId);
    if (draft === null) return refused(noDraft);
    if (draft.version !== seen) return refused(savedByAnother);
    const faults = bundleFaults(draft.content, await guidesOf(tx, who.agency, draft.content, office.today()));
    if (faults.length > 0) return refused(...faults);
    const hash = sha256(canonical(draft.content));
    const drafters = [...new Set([...draft.editors, who.accountId])];
    const submitted = decideSubmitGuide(state, office.today(), { hash, drafters });
    if (!submitted.ok) return submitted;
    await keepGuides(tx, [{ caseId, agency: who.agency, hash, content: draft.content, at: office.now() }]);
    return allowed({ value: hash, event: submitted.value });
  });
}

export async function reviewBundle(
  office: Office,
  who: Who,
  caseId: string,
  wish: { readonly hash: string; readonly passed: boolean; readonly opinion: string },
): Promise<Decided<null>> {
  return onBundle(office, who, caseId, 'service.review', async (_, state) => {
    const reviewed = decideReviewGuide(state, office.today(), { ...wish, by: who.accountId, at: office.now() });
    return reviewed.ok ? allowed({ value: null, event: reviewed.value }) : reviewed;
  });
}

/** The reviewed bundle comes into force. Refused where its members' guides have changed so that it holds no longer. */
export async function issueBundle(
  office: Office,
  who: Who,
  caseId: string,
  { hash, from, note }: { readonly hash: string; readonly from: Day; readonly note: string },
): Promise<Decided<null>> {
  return onBundle(office, who, caseId, 'service.issue', async (tx, state) => {
    const content = await guideText<Bundle>(tx, caseId, hash);
    if (content === null) return refused(noDraft);
    const issued = decideIssue(state, office.today(), { hash, by: who.accountId, from, content, note });
    if (!issued.ok) return issued;
    const faults = bundleFaults(content, await guidesOf(tx, who.agency, content, from));
    if (faults.length > 0) return refused(...faults);
    const draft = await guideDraft<Bundle>(tx, caseId);
    // Who writes the next edition is asked anew.
    if (draft !== null) await saveGuideDraft(tx, { ...draft, version: draft.version + 1, editors: [] }, draft.version);
    return allowed({ value: null, event: { type: 'bundleIssued' as const, ...issued.value } });
  });
}

/** Offers it no longer. */
export async function cancelBundle(office: Office, who: Who, caseId: string, reason: string): Promise<Decided<null>> {
  return onBundle(office, who, caseId, 'service.issue', async (_, state) => {
    if (state.cancelled !== null) return refused(cancelledAlready);
    if (reason.trim() === '') return refused(noReason);
    return allowed({ value: null, event: { type: 'cancelled' as const, on: office.today(), reason: reason.trim() } });
  });
}

/** Guides of the members that may be applied for on a day. */
export async function guidesOf(
  db: Db | Tx,
  agency: string,
  { members }: Bundle,
  on: Day,
): Promise<ReadonlyMap<string, Guide>> {
  const codes = members.map(({ code }) => code);
  const services = await memberServices(db, agency, codes, on);
  return new Map(
    services.flatMap(({ code, state, guide }) =>
      guide === null || state === 'cancelled' ? [] : [[code, guide] as const],
    ),
  );
}

type Ruled<T> = Decided<{ readonly value: T; readonly event?: BundleEvent }>;

async function onBundle<T>(
  office: Office,
  who: Who,
  caseId: string,
  deed: Deed,
  rule: (tx: Tx, state: BundleState) => Promise<Ruled<T>>,
): Promise<Decided<T>> {
  const { agency } = who;
  return act(office, who, { deed, subject: 'bundle', object: caseId, agency }, async (tx) => {
    const found = await ledgerCase(tx, 'bundle', caseId);
    if (found === null || found.agency !== agency) return refused(noSuchBundle);
    const ruled = await rule(tx, foldBundle(found.events));
    if (!ruled.ok) return ruled;
    const { value, event } = ruled.value;
    const change = { subject: 'bundle' as const, caseId, agency, before: found.events };
    return allowed({ value, changes: event === undefined ? [] : [{ ...change, events: [event] }] });
  });
}

const bundle = (code: string, message: string, field?: string): Refusal => ({
  ...{ code, rule: 'SVC-33', message },
  article: '《国务院关于进一步优化政务服务提升行政效能推动“高效办成一件事”的指导意见》',
  ...(field === undefined ? {} : { field }),
});

export const noSuchBundle = bundle(
  'bundle-missing',
  '没有找到这件事。请从列表中重新打开；如果仍然没有，它可能不属于您所在的机关。',
);
const nameless = bundle('bundle-nameless', '没有写名称。请写办事人叫得出的名称，例如“开办餐饮店一件事”。', 'name');
const noDraft = bundle('bundle-draftless', '这件事还没有起草。请先起草、保存，再送审。');
const savedByAnother = bundle(
  'draft-changed',
  '同事刚刚保存了这件事，您的修改没有覆盖它。您写的内容还在页面上：请对照同事保存的内容，合并后再保存。',
);
const cancelledAlready = bundle('service-cancelled', '这件事已经停办。需要恢复的，请新建一件。');
const noReason = bundle('service-reason', '请写明停办的依据和理由。', 'reason');
