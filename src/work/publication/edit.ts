/** Drafting: a publication is begun, saved while typing, and handed in for 三审三校. */

import { yearOf } from '#law/calendar/day';
import { canonical } from '#law/log/canonical';
import { changedFields, type EditionContent } from '#law/publication/content';
import { alreadyWithdrawn, decideSubmit } from '#law/publication/decide';
import type { PublicationEvent } from '#law/publication/events';
import { foldPublication } from '#law/publication/fold';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { agency as agencyOf } from '#store/agency/agencies';
import { doneSince } from '#store/audit';
import { nextNumber } from '#store/counter';
import type { Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { sha256 } from '#store/log/suite';
import { type Draft, draftOf, keepText, saveDraft, textOf } from '#store/publication/drafts';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { gateIn, refusedByGate } from './gate.ts';
import { numberTaken } from './number-taken.ts';

export interface Saved {
  readonly caseId: string;
  readonly version: number;
}

/** Begins a publication with what stands in the form so far; who issues it is the agency where nobody is named. */
export async function beginPublication(office: Office, who: Who, content: EditionContent): Promise<Decided<Saved>> {
  const caseId = office.newId();
  const call = { deed: 'publication.draft', subject: 'publication', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const issuer = content.issuer === '' ? ((await agencyOf(tx, who.agency))?.name ?? '') : content.issuer;
    const draft = {
      caseId,
      agency: who.agency,
      version: 1,
      content: { ...content, issuer },
      editors: [who.accountId],
      ...savedBy(office, who),
    };
    await saveDraft(tx, draft, 0);
    return allowed({ value: { caseId, version: 1 }, changes: [] });
  });
}

/** Saves on top of version `seen`; typing all day leaves one entry of the person in the trail. Refused where a colleague has saved since: both texts are kept, the writer's in the browser. */
export async function savePublication(
  office: Office,
  who: Who,
  caseId: string,
  { content, seen }: { readonly content: EditionContent; readonly seen: number },
): Promise<Decided<Saved>> {
  const call = { deed: 'publication.draft', subject: 'publication', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const draft = await ownDraft(tx, who, caseId);
    if (draft === null) return refused(noSuchPublication);
    const state = foldPublication((await ledgerCase(tx, 'publication', caseId))?.events ?? []);
    if (state.withdrawn !== null) return refused(alreadyWithdrawn);
    if (draft.version !== seen) return refused(savedByAnother);
    const editors = [...new Set([...draft.editors, who.accountId])];
    const next = { ...draft, version: seen + 1, content, editors, ...savedBy(office, who) };
    if (!(await saveDraft(tx, next, seen))) return refused(savedByAnother);
    const saving = { act: call.deed, subject: call.subject, object: caseId, actor: who.accountId };
    const again = await doneSince(tx, saving, `${office.today()}T00:00:00+08:00`);
    return allowed({ value: { caseId, version: seen + 1 }, changes: [], again });
  });
}

/** Hands the draft in as it is saved. Refused while the gate finds an error. Gives the index number, once (PLT-21). */
export async function submitPublication(
  office: Office,
  who: Who,
  caseId: string,
  seen: number,
): Promise<Decided<{ readonly indexNumber: string; readonly hash: string }>> {
  const call = { deed: 'publication.draft', subject: 'publication', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const draft = await ownDraft(tx, who, caseId);
    if (draft === null) return refused(noSuchPublication);
    if (draft.version !== seen) return refused(savedByAnother);
    const { content, agency } = draft;
    // Whoever hands a text in has made it the own, also where nobody has saved it since the last edition.
    const drafters = [...new Set([...draft.editors, who.accountId])];
    const stopped = refusedByGate(await gateIn(office, tx, { caseId, agency, content }));
    if (stopped !== null) return stopped;
    const taken = await numberTaken(tx, caseId, agency, content.documentNumber);
    if (taken !== null) return refused(taken);
    const before = (await ledgerCase(tx, 'publication', caseId))?.events ?? [];
    const state = foldPublication(before);
    const hash = sha256(canonical(content));
    const last = state.round === null ? null : await textOf(tx, caseId, state.round.hash);
    const changed = last === null ? null : changedFields(last, content);
    const submitted = decideSubmit(state, office.today(), { hash, drafters, changed });
    if (!submitted.ok) return submitted;
    await keepText(tx, { caseId, agency, hash, content, at: office.now() });
    const formed = state.indexNumber === null ? await formedOf(tx, agency, content) : null;
    const events = formed === null ? [submitted.value] : [formed, submitted.value];
    const indexNumber = formed?.indexNumber ?? state.indexNumber ?? '';
    return allowed({
      value: { indexNumber, hash },
      changes: [{ subject: 'publication', caseId, agency, before, events }],
    });
  });
}

type Formed = Extract<PublicationEvent, { type: 'formed' }>;

async function formedOf(tx: Tx, agency: string, content: EditionContent): Promise<Formed> {
  const { title, summary, item, documentNumber, formedOn, interprets } = content;
  const year = yearOf(formedOn);
  const indexNumber = `${agency.toUpperCase()}/${year}-${String(await nextNumber(tx, agency, 'index', year)).padStart(5, '0')}`;
  return {
    type: 'formed',
    on: formedOn,
    title,
    indexNumber,
    item,
    summary,
    ...(documentNumber === '' ? {} : { documentNumber }),
    ...(interprets ? { interprets: interprets.of } : {}),
  };
}

async function ownDraft(tx: Tx, who: Who, caseId: string): Promise<Draft | null> {
  const draft = await draftOf(tx, caseId);
  return draft === null || draft.agency !== who.agency ? null : draft;
}

const savedBy = (office: Office, who: Who) => ({ savedBy: who.accountId, savedAt: office.now() });

export const noSuchPublication: Refusal = {
  code: 'publication-missing',
  rule: 'PLT-20',
  article: '第十九条',
  message: '没有找到这件公开信息。请从列表中重新打开；如果仍然没有，它可能不属于您所在的机关。',
};

export const savedByAnother: Refusal = {
  code: 'draft-changed',
  rule: 'PLT-52',
  article: '政府信息发布审核制度',
  message: '同事刚刚保存了这份草稿，您的修改没有覆盖它。您写的内容还在页面上：请对照同事保存的内容，合并后再保存。',
};
