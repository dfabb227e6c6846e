/** Rows of the publication, edition and delivery tables, from what the ledger says of each. */

import type { PublicationEvent } from '#law/publication/events';
import { foldPublication, standingOf } from '#law/publication/fold';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { forgetDeliveries, project } from '#store/ledger/projection';

type Formed = Extract<PublicationEvent, { type: 'formed' }>;

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
      const last = one.events
        .flatMap((event) => (event.type === 'published' && event.edition ? [event.edition] : []))
        .at(-1);
      const state = foldPublication(one.events);
      const standing = standingOf(state);
      const documentNumber = last === undefined ? formed.documentNumber : last.content.documentNumber || null;
      return {
        case_id: one.caseId,
        agency: one.agency,
        title: last?.content.title ?? formed.title,
        index_number: formed.indexNumber,
        document_number: documentNumber ?? null,
        item: last?.content.item ?? formed.item,
        summary: last?.content.summary ?? formed.summary,
        withdrawn_reason: state.withdrawn,
        state: standing,
        step: standing === 'returned' ? null : (state.round?.next ?? null),
        interprets: (last === undefined ? formed.interprets : last.content.interprets?.of) ?? null,
        formed_on: formed.on,
        published_on: one.events.find((event) => event.type === 'published')?.on ?? null,
        withdrawn_on: one.events.find((event) => event.type === 'withdrawn')?.on ?? null,
        scheduled_at: state.schedule?.at ?? null,
        missed: state.missed,
        take_down_on: state.takeDownOn,
        owed_step: state.owed?.steps[0] ?? null,
        owed_by: state.owed?.by ?? null,
        sequence: one.events.length,
      };
    }),
  );
  await project(
    tx,
    'publication_edition',
    cases.flatMap((one) =>
      one.events.flatMap((event) => {
        if (event.type !== 'published' || event.edition === undefined) return [];
        const { number, hash, at, content, note } = event.edition;
        const published = { published_on: event.on, published_at: at, note, content };
        return [{ case_id: one.caseId, agency: one.agency, number, hash, ...published }];
      }),
    ),
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
