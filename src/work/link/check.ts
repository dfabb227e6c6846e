/** Looks at every link of an agency's public pages: politely, and going on where it was stopped. */

import { addressesIn } from '#law/link/addresses-in';
import { isDead, linkOutcomes } from '#law/link/outcomes';
import type { Network } from '#outside/web/network';
import { type Visitor, visitor } from '#outside/web/visit';
import { textsWithLinks } from '#store/link/gather';
import {
  beginRun,
  endRun,
  type FoundLink,
  keepLooked,
  type LinkRunRow,
  type LookedAt,
  linkRuns,
  openRun,
  type Waiting,
  waitingLinks,
} from '#store/link/links';
import type { Office } from '../office.ts';
import { byHost } from './by-host.ts';
import { rest } from './rest.ts';

export interface Pace {
  /** Between two questions to one host. */
  readonly restMs: number;
  /** Hosts that are asked at the same time. */
  readonly hosts: number;
}

export const politePace: Pace = { restMs: 1000, hosts: 8 };

export interface Errand {
  readonly network: Network;
  readonly pace: Pace;
  readonly stop: AbortSignal;
}

export interface Checked {
  readonly looked: number;
  readonly dead: number;
}

/** Goes on with the run that was left open, or begins one. */
export async function checkLinks(office: Office, agency: string, errand: Errand): Promise<Checked> {
  const run = (await openRun(office.db, agency)) ?? (await begin(office, agency));
  if (run === null) return { looked: 0, dead: 0 };
  const asked = visitor(errand.network);
  const hosts = [...byHost(await waitingLinks(office.db, agency, run.id), ({ url }) => url)];
  let [looked, dead] = [0, 0];
  const worker = async () => {
    for (let links = hosts.shift(); links !== undefined && !errand.stop.aborted; links = hosts.shift()) {
      for await (const one of lookedAt(links, asked, errand)) {
        await keepLooked(office.db, { agency, run: run.id, at: office.now() }, one);
        looked += one.length;
        dead += one.filter((link) => link.dead).length;
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: errand.pace.hosts }, worker));
  } finally {
    asked.close();
  }
  await endRun(office.db, agency, run.id, office.now());
  return { looked, dead };
}

async function begin(office: Office, agency: string): Promise<LinkRunRow | null> {
  const found = await foundLinks(office, agency);
  const [last] = await linkRuns(office.db, agency, 1);
  // A run over nothing says something only where the last one was over something.
  if (found.length === 0 && (last === undefined || last.links === 0)) return null;
  const run = { id: office.newId(), agency, at: office.now() };
  await office.db.transaction().execute((tx) => beginRun(tx, run, found));
  return openRun(office.db, agency);
}

async function foundLinks(office: Office, agency: string): Promise<readonly FoundLink[]> {
  const texts = await textsWithLinks(office.db, agency, office.today());
  return texts.flatMap(({ page, id, name, text }) =>
    addressesIn(text).map((url) => ({ url, page, pageId: id, pageName: name })),
  );
}

/** Written in parts: what was looked at stands, whatever happens to the rest. */
const atOnce = 25;

async function* lookedAt(
  links: readonly Waiting[],
  asked: Visitor,
  { pace, stop }: Errand,
): AsyncGenerator<readonly LookedAt[]> {
  let part: LookedAt[] = [];
  for (const [i, link] of links.entries()) {
    if (i > 0 && pace.restMs > 0) await rest(pace.restMs, stop);
    const { outcome, why, status, end } = await asked.visit(link.url, 0, stop);
    // What was cut off says nothing of the other side.
    if (stop.aborted) break;
    const failures = linkOutcomes[outcome].means === 'alive' ? 0 : link.failures + 1;
    part.push({ url: link.url, outcome, why, status, ends: end, failures, dead: isDead(outcome, failures) });
    if (part.length >= atOnce || pace.restMs > 0) {
      yield part;
      part = [];
    }
  }
  if (part.length > 0) yield part;
}
