/** Rows of the publication, delivery and document tables, from what the ledger says of each. */

import type { DocumentEvent, PublicationEvent } from '#law/publication/events';
import { foldEdition } from '#law/publication/fold';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { forgetDeliveries, project } from '#store/ledger/projection';
import { publishedVersion } from './published-version.ts';

type Amended = Extract<PublicationEvent, { type: 'amended' }>;
type Formed = Extract<PublicationEvent, { type: 'formed' }>;
type Issued = Extract<DocumentEvent, { type: 'issued' }>;

export async function projectPublications(tx: Tx, cases: readonly LedgerCase<'publication'>[]): Promise<void> {
  await forgetDeliveries(
    tx,
    cases.map((one) => one.caseId),
  );
  await project(
    tx,
    'publication',
    cases.flatMap((one) => {
      const formed = one.events.find((event): event is Formed => event.type === 'formed');
      if (formed === undefined) return [];
      const amended = one.events.findLast((event): event is Amended => event.type === 'amended');
      const said = amended ?? formed;
      return {
        case_id: one.caseId,
        agency: one.agency,
        title: said.title,
        index_number: formed.indexNumber,
        document_number: said.documentNumber ?? null,
        item: said.item,
        summary: said.summary,
        interprets: formed.interprets ?? null,
        formed_on: amended?.formedOn ?? formed.on,
        published_on: one.events.find((event) => event.type === 'published')?.on ?? null,
        withdrawn_on: one.events.find((event) => event.type === 'withdrawn')?.on ?? null,
        sequence: one.events.length,
      };
    }),
  );
  await project(
    tx,
    'editing',
    cases.flatMap(({ caseId, agency, events }) => {
      const { stage, edition, next, returned } = foldEdition(events);
      // What an older system's list says has no text here.
      if (stage === 'none' || !events.some((event) => event.type === 'drafted')) return [];
      return {
        case_id: caseId,
        agency,
        stage,
        edition,
        step: next,
        returned: returned !== null,
        published_version: publishedVersion(events),
        sequence: events.length,
      };
    }),
  );
  await project(
    tx,
    'delivery',
    cases.flatMap((one) => {
      const delivered = one.events.flatMap((event) => (event.type === 'delivered' ? [event] : []));
      // The first delivery to a channel is the one that counts; a repeat is the same item again.
      const firsts = delivered.filter(
        (event, i) => delivered.findIndex((other) => other.channel === event.channel) === i,
      );
      return firsts.map((event) => ({
        case_id: one.caseId,
        agency: one.agency,
        channel: event.channel,
        delivered_on: event.on,
      }));
    }),
  );
}

export async function projectDocuments(tx: Tx, cases: readonly LedgerCase<'document'>[]): Promise<void> {
  await project(
    tx,
    'document',
    cases.flatMap((one) => {
      const issued = one.events.find((event): event is Issued => event.type === 'issued');
      if (issued === undefined) return [];
      return {
        case_id: one.caseId,
        agency: one.agency,
        kind: issued.kind,
        title: issued.title,
        document_number: issued.documentNumber,
        issued_on: issued.on,
        ended_on: one.events.find((event) => event.type !== 'issued')?.on ?? null,
        sequence: one.events.length,
      };
    }),
  );
}
