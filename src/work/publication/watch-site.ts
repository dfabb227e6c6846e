/** Whether what was rendered still stands: every node hears of changes as they are committed, and knows when it would not hear. */

import { sql } from 'kysely';
import { hearHere, ledgerChannel } from '#store/ledger/writers';
import { listen } from '#store/listen';
import type { Office } from '../office.ts';

export interface SiteWatch {
  /** Another number after every change; null where changes may go unheard, so that nothing kept is to be trusted. */
  readonly generation: () => number | null;
  readonly stop: () => Promise<void>;
}

/** Cases that no page kept shows. */
const elsewhere: ReadonlySet<string> = new Set(['application', 'appeal', 'warning', 'task', 'meeting']);
const askEveryMs = 1_500;
/** Two answers missed: the database may have gone on without us. A lapse of time, whatever the clock is set to. */
const trustedMs = 4_000;

/** `changed`: a case that a kept page may show, or null for many. */
export function watchSite(office: Office, changed: (caseId: string | null) => void): SiteWatch {
  let generation = 0;
  let stands = false;
  let answeredAt = Number.NEGATIVE_INFINITY;
  const all = () => {
    generation += 1;
    changed(null);
  };
  const one = ({ subject, caseId }: { readonly subject: string; readonly caseId: string }) => {
    if (elsewhere.has(subject)) return;
    generation += 1;
    changed(caseId);
  };
  // Who has just published something looks at it at once, at this node most likely.
  const deafen = hearHere(office.db, one);
  const ear = listen(
    office.db,
    [ledgerChannel],
    (_, payload) => {
      const [subject = '', caseId = '*'] = payload.split(' ');
      if (caseId !== '*') one({ subject, caseId });
      else if (!elsewhere.has(subject)) all();
    },
    all,
    (heard) => {
      stands = heard;
    },
  );
  const ask = async () => {
    await sql`select 1`.execute(office.db);
    answeredAt = performance.now();
  };
  const asking = setInterval(() => void ask().catch(() => undefined), askEveryMs);
  asking.unref();
  void ask().catch(() => undefined);
  return {
    generation: () => (stands && performance.now() - answeredAt < trustedMs ? generation : null),
    stop: async () => {
      clearInterval(asking);
      deafen();
      await ear.stop();
    },
  };
}
