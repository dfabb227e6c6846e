/** Later events on a document of the register: modified, repealed, expired, prolonged, shown by a publication. */

import { type DocumentWish, decideDocument } from '#law/document/decide';
import { foldDocument } from '#law/document/fold';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import type { Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { textTaken } from './register.ts';

/** Does what is wished to a document of the person's own agency. */
export async function changeDocument(
  office: Office,
  who: Who,
  caseId: string,
  wish: DocumentWish,
): Promise<Decided<null>> {
  const deed = wish.act === 'link' ? 'document.keep' : 'document.change';
  const call = { deed, subject: 'document', object: caseId, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const found = await ledgerCase(tx, 'document', caseId);
    const state = found === null ? null : foldDocument(found.events);
    if (found === null || state === null || found.agency !== who.agency) return refused(noSuchDocument);
    const against = await againstLink(tx, office, who, caseId, wish);
    if (against !== null) return refused(against);
    const decided = decideDocument(state, wish, office.today());
    if (!decided.ok) return decided;
    const change = { subject: 'document' as const, caseId, agency: who.agency, before: found.events };
    return allowed({ value: null, changes: [{ ...change, events: [decided.value] }] });
  });
}

async function againstLink(
  tx: Tx,
  office: Office,
  who: Who,
  caseId: string,
  wish: DocumentWish,
): Promise<Refusal | null> {
  if (wish.act === 'link') return textTaken(tx, office, who.agency, wish.publication);
  if ((wish.act !== 'modify' && wish.act !== 'repeal') || wish.document === undefined) return null;
  const other = wish.document === caseId ? null : await ledgerCase(tx, 'document', wish.document);
  if (other?.agency === who.agency) return null;
  return {
    ...noSuchDocument,
    code: 'document-link',
    field: 'document',
    message: '所选的文件不在本机关的登记簿里。请重新选择。',
  };
}

export const noSuchDocument: Refusal = {
  code: 'document-missing',
  rule: 'PLT-32',
  article: '行政规范性文件有效性',
  message: '没有找到这份文件。请从“规范性文件”重新打开。',
};
