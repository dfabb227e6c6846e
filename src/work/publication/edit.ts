/** Writing an edition: begun, saved version by version, submitted for review, begun again after it was published. */

import { itemName } from '#law/publication/catalogue';
import { digestsOf, type EditionContent } from '#law/publication/content';
import { decideEdition } from '#law/publication/decide';
import type { PublicationEvent } from '#law/publication/events';
import { faultsOf, normalDocumentNumber } from '#law/publication/fields-check';
import { type EditionState, foldEdition } from '#law/publication/fold';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { cleanHtml } from '#paper/clean/clean-html';
import { agency as agencyOf } from '#store/agency/agencies';
import type { Db, Tx } from '#store/db';
import { type LedgerCase, ledgerCase } from '#store/ledger/ledger';
import { sha256 } from '#store/log/suite';
import { addText, lockEditing, newestText, sameDocumentNumber, textVersions } from '#store/publication/editions';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { personalFaults } from './gate.ts';
import { editionOutdated, editionUnderReview, noSuchEdition } from './refusals.ts';

/** What a person typed or pasted → what is kept: cleaned, in one form. */
export function kept({ title, body, fields }: EditionContent): EditionContent {
  const documentNumber = fields.documentNumber === null ? null : normalDocumentNumber(fields.documentNumber);
  const plain = title.replace(/\s+/g, ' ').trim();
  return { title: plain, body: cleanHtml(body), fields: { ...fields, documentNumber } };
}

/** Returns the id of the publication. */
export function beginEdition(office: Office, who: Who, content: EditionContent): Promise<Decided<string>> {
  const id = office.newId();
  const call = { deed: 'publication.draft', subject: 'publication', object: id, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const decided = decideEdition(foldEdition([]), { act: 'draft', by: who.accountId, on: office.today() }, sha256);
    if (!decided.ok) return decided;
    await addVersion(tx, office, who, { id, version: 1, edition: 1, content });
    return allowed({ value: id, changes: [change(id, who.agency, [], decided.value)] });
  });
}

/** `version`: the one that the changes were made to; refused where another was faster. Returns the new one. */
export function saveEdition(
  office: Office,
  who: Who,
  id: string,
  { version, content }: { readonly version: number; readonly content: EditionContent },
): Promise<Decided<number>> {
  return onEdition(office, who, id, 'publication.draft', async (tx, { state }) => {
    if (state.stage !== 'drafting') return refused(editionUnderReview);
    const newest = await newestText(tx, who.agency, id);
    if (newest === null) return refused(noSuchEdition);
    if (newest.version !== version) return refused(editionOutdated);
    await addVersion(tx, office, who, { id, version: version + 1, edition: state.edition, content });
    return allowed({ value: version + 1, events: [] });
  });
}

interface Version {
  readonly id: string;
  readonly version: number;
  readonly edition: number;
  readonly content: EditionContent;
}

async function addVersion(tx: Tx, office: Office, who: Who, { id, version, edition, content }: Version): Promise<void> {
  const clean = kept(content);
  await addText(tx, {
    case_id: id,
    version,
    edition,
    agency: who.agency,
    content: clean,
    hash: digestsOf(clean, sha256).hash,
    written_at: office.now(),
    written_by: who.accountId,
  });
}

/** `version`: what the person has before the eyes. */
export function submitEdition(office: Office, who: Who, id: string, version: number): Promise<Decided<null>> {
  return onEdition(office, who, id, 'publication.draft', async (tx, { state }) => {
    const newest = await newestText(tx, who.agency, id);
    if (newest === null) return refused(noSuchEdition);
    if (newest.version !== version) return refused(editionOutdated);
    const { content } = newest;
    const versions = await textVersions(tx, id);
    const writers = versions.filter((one) => one.edition === state.edition).map((one) => one.written_by);
    const faults = await standing(tx, office, who.agency, id, content);
    const { accountId: by } = who;
    const wish = {
      act: 'submit',
      by,
      on: office.today(),
      version,
      content,
      writers: [...new Set(writers)],
      faults,
    } as const;
    const decided = decideEdition(state, wish, sha256);
    return decided.ok ? allowed({ value: null, events: decided.value }) : decided;
  });
}

/** What stands against sending the text on: missing fields, wrong dates, a number in use, personal data. */
export async function standing(
  tx: Db | Tx,
  office: Office,
  agency: string,
  id: string,
  content: EditionContent,
): Promise<readonly Refusal[]> {
  const own = await agencyOf(tx, agency);
  const sameNumber = await sameDocumentNumber(tx, agency, content.fields.documentNumber, id);
  const around = { today: office.today(), level: own?.level ?? '', sameNumber };
  return [...faultsOf(content, around), ...personalFaults(content, itemName(content.fields.item))];
}

export interface EditionCase {
  readonly found: LedgerCase<'publication'>;
  readonly state: EditionState;
}

type EditionDeed = Extract<Parameters<typeof act>[2]['deed'], `publication.${string}`>;

/** One act on a publication of the person's agency that is written here. */
export function onEdition<T>(
  office: Office,
  who: Who,
  id: string,
  deed: EditionDeed,
  rule: (
    tx: Tx,
    one: EditionCase,
  ) => Promise<Decided<{ readonly value: T; readonly events: readonly PublicationEvent[]; readonly file?: string }>>,
): Promise<Decided<T>> {
  const call = { deed, subject: 'publication', object: id, agency: who.agency } as const;
  return act<T>(office, who, call, async (tx) => {
    await lockEditing(tx, id);
    const found = await ledgerCase(tx, 'publication', id);
    if (found === null || found.agency !== who.agency) return refused(noSuchEdition);
    const state = foldEdition(found.events);
    if (state.edition === 0) return refused(noSuchEdition);
    const decided = await rule(tx, { found, state });
    if (!decided.ok) return decided;
    const { value, events, file } = decided.value;
    const changes = events.length === 0 ? [] : [change(id, who.agency, found.events, events)];
    return allowed({ value, changes, ...(file === undefined ? {} : { files: new Map([[id, [Buffer.from(file)]]]) }) });
  });
}

function change(
  caseId: string,
  agency: string,
  before: readonly PublicationEvent[],
  events: readonly PublicationEvent[],
) {
  return { subject: 'publication' as const, caseId, agency, before: [...before], events: [...events] };
}
