/** What was typed to prove a delivery, and the number of registered mail: sealed beside the ledger, erased with the case's texts. */

import type { ActOf } from '#law/application/acts';
import { trackingNumber } from '#law/application/delivery';
import { addText, type CaseText, textsOf } from '#store/application/texts';
import type { Db, Tx } from '#store/db';
import type { Vault } from '#store/vault';
import type { Office, Who } from '../office.ts';

type Proving = ActOf<'deliver'> | ActOf<'dispatch'>;

/** The act with the place where its words are kept; a blank is the law's to refuse. */
export async function withProofKept<A extends Proving>(
  tx: Tx,
  office: Office,
  who: Who,
  caseId: string,
  act: A,
): Promise<A> {
  const typed = act.act === 'deliver' ? act.proof.trim() : act.by === 'post' ? trackingNumber(act.tracking ?? '') : '';
  if (typed === '') return act;
  const [id, at, by] = [office.newId(), office.now(), who.accountId];
  await addText(tx, office.vault, { id, agency: who.agency, caseId, kind: 'proof', text: typed, at, by });
  return { ...act, text: id };
}

/** What is kept of a case's sendings and deliveries, by the id in the ledger; without what has been erased. */
export async function proofsOf(db: Db | Tx, vault: Vault, caseId: string): Promise<ReadonlyMap<string, string>> {
  return byId(await textsOf(db, vault, caseId, 'proof'));
}

/** The same with the officer's grounds, for the file of the case. */
export async function keptOf(db: Db | Tx, vault: Vault, caseId: string): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await proofsOf(db, vault, caseId)), ...byId(await textsOf(db, vault, caseId, 'ground'))]);
}

function byId(texts: readonly CaseText[]): ReadonlyMap<string, string> {
  return new Map(texts.map(({ id, text }) => [id, text]));
}
