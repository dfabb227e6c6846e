/** The register of 规章 and 行政规范性文件: entered from an older list, by hand, or by the publication of its text. */

import type { Day } from '#law/calendar/day';
import { decideRegister, type NewDocument } from '#law/document/decide';
import type { DocumentEvent, DocumentTerms } from '#law/document/events';
import { foldDocument } from '#law/document/fold';
import type { EditionContent } from '#law/publication/content';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { agency as agencyOf } from '#store/agency/agencies';
import type { Tx } from '#store/db';
import { documentOfPublication, unlinkedWithNumber } from '#store/document/documents';
import { type Appended, ledgerCase } from '#store/ledger/ledger';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

export interface RegisteredDocument extends Omit<NewDocument, 'effectiveOn' | 'expiresOn'> {
  readonly effectiveOn?: Day;
  readonly expiresOn?: Day;
  readonly ended?:
    | { readonly on: Day; readonly by: 'expired' }
    /** `document`: name or number of what repealed it. */
    | { readonly on: Day; readonly by: 'repealed'; readonly document: string };
}

/** Enters documents into the register in one act, all or none. */
export async function registerDocuments(
  office: Office,
  who: Who,
  agency: string,
  documents: readonly RegisteredDocument[],
): Promise<Decided<readonly string[]>> {
  const object = `${documents.length} documents`;
  const call = { deed: 'document.keep', subject: 'document', object, agency } as const;
  return act(office, who, call, async (tx) => {
    const level = (await agencyOf(tx, agency))?.level;
    const makesRegulations = level === 'state' || level === 'province' || level === 'city';
    const changes: Appended<'document'>[] = [];
    for (const document of documents) {
      const { ended, effectiveOn = null, expiresOn = null, ...rest } = document;
      const wish = { ...rest, effectiveOn, expiresOn };
      const decided = decideRegister(wish, { today: office.today(), makesRegulations });
      if (!decided.ok) return decided;
      if (ended !== undefined && ended.on < document.issuedOn) return refused(endedBefore(document));
      const taken = await textTaken(tx, office, agency, document.publication);
      if (taken !== null) return refused(taken);
      const end: readonly DocumentEvent[] = ended === undefined ? [] : [endOf(ended)];
      const caseId = office.newId();
      changes.push({ subject: 'document', caseId, agency, before: [], events: [decided.value, ...end] });
    }
    return allowed({ value: changes.map((change) => change.caseId), changes });
  });
}

function endOf(ended: NonNullable<RegisteredDocument['ended']>): DocumentEvent {
  return ended.by === 'expired'
    ? { type: 'expired', on: ended.on }
    : { type: 'repealed', on: ended.on, by: ended.document };
}

const endedBefore = ({ title, issuedOn }: RegisteredDocument): Refusal => ({
  code: 'document-dates',
  rule: 'PLT-32',
  article: '行政规范性文件有效性',
  message: `“${title}”的失效日期早于印发日期（${issuedOn}）。请核对这两个日期。`,
});

/** A text stands for one entry, and is the agency's own. Null: nothing is wrong. */
export async function textTaken(
  tx: Tx,
  office: Office,
  agency: string,
  publication: string | undefined,
): Promise<Refusal | null> {
  if (publication === undefined) return null;
  const base = {
    code: 'document-link',
    rule: 'PLT-32',
    article: '行政规范性文件有效性',
    field: 'publication',
  } as const;
  const found = await ledgerCase(tx, 'publication', publication);
  if (found?.agency !== agency) return { ...base, message: '没有找到这件公开信息。请从列表中选择本机关发布的文件。' };
  const other = await documentOfPublication(tx, publication, office.today());
  return other === null ? null : { ...base, message: `这件公开信息已经登记为“${other.title}”，不能再登记一次。` };
}

/**
 * What the publication of a text means for the register: a normative document is entered, or the entry with its number shows
 * its text from now on; what a later edition corrects is corrected there too. `before`: what stood published.
 */
export async function entryOf(
  tx: Tx,
  office: Office,
  {
    caseId,
    agency,
    content,
    before,
  }: {
    readonly caseId: string;
    readonly agency: string;
    readonly content: EditionContent;
    readonly before: EditionContent | null;
  },
): Promise<readonly Appended<'document'>[]> {
  const row = await documentOfPublication(tx, caseId, office.today());
  const id = row?.case_id ?? (content.normative ? await unlinkedWithNumber(tx, agency, content.documentNumber) : null);
  if (id !== null) {
    const known = await ledgerCase(tx, 'document', id);
    const events = known === null ? [] : corrections(known.events, caseId, content, before);
    return known === null || events.length === 0
      ? []
      : [
          {
            subject: 'document',
            caseId: id,
            agency,
            before: known.events,
            events: events.map((one) => ({ ...one, on: office.today() })),
          },
        ];
  }
  if (!content.normative) return [];
  const { formedOn: on, ...rest } = content;
  const issued = { type: 'issued', on, kind: 'normativeDocuments', publication: caseId, ...termsOf(rest) } as const;
  return [{ subject: 'document', caseId: office.newId(), agency, before: [], events: [issued] }];
}

type Undated =
  | { readonly type: 'linked'; readonly publication: string }
  | ({ readonly type: 'restated' } & DocumentTerms);

function corrections(
  events: readonly DocumentEvent[],
  publication: string,
  content: EditionContent,
  before: EditionContent | null,
): readonly Undated[] {
  const linked = foldDocument(events)?.publication === publication;
  const same = before !== null && JSON.stringify(termsOf(before)) === JSON.stringify(termsOf(content));
  return [
    ...(linked ? [] : [{ type: 'linked', publication } as const]),
    ...(same || !content.normative ? [] : [{ type: 'restated', ...termsOf(content) } as const]),
  ];
}

const termsOf = ({ title, documentNumber, effectiveOn, expiresOn }: DocumentTerms): DocumentTerms => ({
  ...{ title, documentNumber, effectiveOn, expiresOn },
});
