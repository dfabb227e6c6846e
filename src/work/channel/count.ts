/** The ledger is told once of each channel: that is what the annual report counts. */

import type { Channel, PublicationEvent } from '#law/publication/events';
import { foldPublication } from '#law/publication/fold';
import type { Tx } from '#store/db';
import { append, ledgerCase } from '#store/ledger/ledger';
import { announce, isAnotherWriter } from '#store/ledger/writers';
import { projectCases } from '../ledger/projections.ts';
import type { Office } from '../office.ts';

export interface Reached {
  readonly caseId: string;
  readonly agency: string;
  readonly channel: Channel;
}

/** What can be taken back counts only while it stands; a mail that went out has gone. */
const stays: readonly Channel[] = ['subscription'];

/** `along`: what is written with it. False: another writer was at the case, and nothing was written. */
export async function recordDelivered(
  office: Office,
  { caseId, agency, channel }: Reached,
  along: (tx: Tx) => Promise<void> = async () => undefined,
): Promise<boolean> {
  try {
    await office.db.transaction().execute(async (tx) => {
      await along(tx);
      const found = await ledgerCase(tx, 'publication', caseId);
      if (found === null || counted(found.events, channel)) return;
      const event = { type: 'delivered', on: office.today(), channel } as const;
      const changes = [{ subject: 'publication', caseId, agency, before: found.events, events: [event] }] as const;
      await append(tx, changes, 'program', office.now());
      await projectCases(tx, changes, office.today());
      await announce(tx, changes);
    });
    return true;
  } catch (error) {
    if (isAnotherWriter(error)) return false;
    throw error;
  }
}

function counted(events: readonly PublicationEvent[], channel: Channel): boolean {
  if (foldPublication(events).withdrawn !== null && !stays.includes(channel)) return true;
  return events.some((event) => event.type === 'delivered' && event.channel === channel);
}
