/** Rows of the register, of its links and of its rounds, from what the ledger says. */

import { foldDocument, foldRound, standingOf } from '#law/document/fold';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';

export async function projectDocuments(tx: Tx, cases: readonly LedgerCase<'document'>[]): Promise<void> {
  await project(
    tx,
    'document',
    cases.flatMap(({ caseId, agency, events }) => {
      const state = foldDocument(events);
      if (state === null) return [];
      const { endedOn, endedHow, modified } = standingOf(state);
      const { kind, title, publication, reviewed } = state;
      return {
        case_id: caseId,
        ...{ agency, kind, title, publication, modified },
        document_number: state.documentNumber,
        issued_on: state.issuedOn,
        effective_on: state.effectiveOn,
        expires_on: state.expiresOn,
        ended_on: endedOn,
        ended_how: endedHow,
        reviewed_on: reviewed?.on ?? null,
        verdict: reviewed?.verdict ?? null,
        verdict_reason: reviewed?.reason ?? null,
        round: reviewed?.round ?? null,
        sequence: events.length,
      };
    }),
  );
  await project(
    tx,
    'document_link',
    cases.flatMap(({ caseId, agency, events }) =>
      events
        .flatMap((event) => (event.type === 'modified' || event.type === 'repealed' ? [event] : []))
        .map(({ type: relation, on: on_day, by: by_name, document }, i) => ({
          ...{ case_id: caseId, ordinal: i + 1, agency, relation, on_day, by_name },
          by_document: document ?? null,
        })),
    ),
  );
}

export async function projectRounds(tx: Tx, cases: readonly LedgerCase<'documentRound'>[]): Promise<void> {
  await project(
    tx,
    'document_round',
    cases.flatMap(({ caseId, agency, events }) => {
      const state = foldRound(events);
      if (state === null) return [];
      const { title, basis, documents, judged } = state;
      return {
        case_id: caseId,
        ...{ agency, title, basis, documents, judged },
        opened_on: state.openedOn,
        concluded_on: state.concludedOn,
        sequence: events.length,
      };
    }),
  );
}
