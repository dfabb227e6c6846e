/** 电视广播 of an edition: scripts that an officer shortens, the airing that is recorded, and the withdrawal that the station is told. */

import { may } from '#law/account/may';
import {
  type Airing,
  decideAiring,
  decideScript,
  decideTold,
  noSuchScript,
  readingSpeed,
  type Script,
  scriptOf,
} from '#law/channel/broadcast';
import { foldPublication } from '#law/publication/fold';
import { allowed, type Decided, refused } from '#law/ruling';
import { scriptToDocx } from '#paper/broadcast/to-docx';
import { speedOf } from '#store/channel/broadcast-speed';
import {
  addBroadcast,
  type Broadcast,
  broadcastOf,
  broadcastsOf,
  holdBroadcast,
  recordAiring,
  recordTold,
} from '#store/channel/broadcasts';
import type { Db, Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { editionsOf } from '#store/publication/published';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { noSuchPublication } from '../publication/edit.ts';

export type BroadcastView = Pick<
  Broadcast,
  'id' | 'edition' | 'seconds' | 'paragraphs' | 'station' | 'receipt' | 'told'
> & {
  readonly perMinute: number;
  readonly madeAt: string;
  readonly broadcastOn: Broadcast['broadcast_on'];
  readonly toldOn: Broadcast['told_on'];
  /** The publication was withdrawn after this was aired, and the station does not know it yet. */
  readonly tellNow: boolean;
};

export interface BroadcastsView {
  /** Of the newest edition; null where nothing stands published. */
  readonly script: (Script & { readonly edition: number }) | null;
  readonly usualSpeed: number;
  readonly broadcasts: readonly BroadcastView[];
  readonly mayWrite: boolean;
}

export async function viewBroadcasts(office: Office, who: Who, caseId: string): Promise<Decided<BroadcastsView>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const found = await ledgerCase(office.db, 'publication', caseId);
  if (found === null || found.agency !== who.agency) return refused(noSuchPublication);
  const { withdrawn } = foldPublication(found.events);
  const newest = withdrawn === null ? (await editionsOf(office.db, caseId))[0] : undefined;
  const rows = await broadcastsOf(office.db, caseId);
  return allowed({
    script: newest === undefined ? null : { ...scriptOf(newest.content), edition: newest.number },
    usualSpeed: rows[0]?.per_minute ?? (await speedOf(office.db, who.agency)) ?? readingSpeed.usual,
    broadcasts: rows.map((row) => ({
      ...{ id: row.id, edition: row.edition, seconds: row.seconds, paragraphs: row.paragraphs },
      ...{ station: row.station, receipt: row.receipt, told: row.told, perMinute: row.per_minute },
      ...{ madeAt: row.made_at, broadcastOn: row.broadcast_on, toldOn: row.told_on },
      tellNow: withdrawn !== null && row.broadcast_on !== null && row.told_on === null,
    })),
    mayWrite: may(who, true, 'channel.broadcast').ok,
  });
}

async function publishedScript(db: Db | Tx, caseId: string, edition: number) {
  const found = await ledgerCase(db, 'publication', caseId);
  if (found === null || foldPublication(found.events).withdrawn !== null) return null;
  const line = (await editionsOf(db, caseId)).find(({ number }) => number === edition);
  return line === undefined ? null : { found, line, script: scriptOf(line.content) };
}

export interface ScriptWish {
  readonly edition: number;
  readonly paragraphs: readonly number[];
  readonly perMinute: number;
}

/** The id of the script. */
export function writeScript(office: Office, who: Who, caseId: string, wish: ScriptWish): Promise<Decided<string>> {
  const call = { deed: 'channel.broadcast', subject: 'publication', object: caseId, agency: who.agency } as const;
  return act<string>(office, who, call, async (tx) => {
    const found = await publishedScript(tx, caseId, wish.edition);
    if (found === null || found.found.agency !== who.agency) return refused(noSuchPublication);
    const decided = decideScript(found.script, wish);
    if (!decided.ok) return decided;
    const id = office.newId();
    await addBroadcast(tx, {
      ...{ id, case_id: caseId, agency: who.agency, edition: wish.edition, per_minute: wish.perMinute },
      ...{ ...decided.value, made_by: who.accountId, made_at: office.now() },
    });
    return allowed({ value: id, changes: [], around: { before: '', after: `播出稿，${decided.value.seconds}秒` } });
  });
}

function onBroadcast(
  office: Office,
  who: Who,
  caseId: string,
  id: string,
  rule: Parameters<typeof act<null>>[3] extends (tx: Tx) => infer R ? (tx: Tx, row: Broadcast) => R : never,
): Promise<Decided<null>> {
  const call = { deed: 'channel.broadcast', subject: 'publication', object: caseId, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const row = await holdBroadcast(tx, id);
    return row === null || row.agency !== who.agency || row.case_id !== caseId ? refused(noSuchScript) : rule(tx, row);
  });
}

/** The first airing is the delivery to the channel, on the day of the airing. */
export function recordBroadcast(
  office: Office,
  who: Who,
  { caseId, id }: { readonly caseId: string; readonly id: string },
  airing: Airing,
): Promise<Decided<null>> {
  return onBroadcast(office, who, caseId, id, async (tx, row) => {
    const found = await publishedScript(tx, caseId, row.edition);
    if (found === null) return refused(noSuchScript);
    const facts = {
      publishedOn: found.line.publishedOn,
      today: office.today(),
      recorded: row.broadcast_on !== null,
    };
    const decided = decideAiring(airing, facts);
    if (!decided.ok) return decided;
    await recordAiring(tx, id, { ...decided.value, by: who.accountId });
    const { agency, events: before } = found.found;
    const counted = before.some((event) => event.type === 'delivered' && event.channel === 'broadcast');
    const around = { before: '', after: `${decided.value.station}，${decided.value.on}，${decided.value.receipt}` };
    if (counted) return allowed({ value: null, changes: [], around });
    const event = { type: 'delivered', on: decided.value.on, channel: 'broadcast' } as const;
    return allowed({ value: null, changes: [{ subject: 'publication', caseId, agency, before, events: [event] }] });
  });
}

/** The station was told that what it aired is withdrawn. */
export function recordStationTold(
  office: Office,
  who: Who,
  { caseId, id }: { readonly caseId: string; readonly id: string },
  text: string,
): Promise<Decided<null>> {
  return onBroadcast(office, who, caseId, id, async (tx, row) => {
    if (row.broadcast_on === null || row.told_on !== null) return refused(noSuchScript);
    const decided = decideTold(text);
    if (!decided.ok) return decided;
    await recordTold(tx, id, office.today(), decided.value);
    return allowed({ value: null, changes: [], around: { before: '', after: decided.value } });
  });
}

/** The script as a Word document; of what is withdrawn none is given out. */
export async function scriptFile(
  office: Office,
  who: Who,
  caseId: string,
  id: string,
): Promise<Decided<{ readonly name: string; readonly bytes: Uint8Array }>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const row = await broadcastOf(office.db, id);
  if (row === null || row.agency !== who.agency || row.case_id !== caseId) return refused(noSuchScript);
  const found = await publishedScript(office.db, caseId, row.edition);
  if (found === null) return refused(noSuchScript);
  const { script, line } = found;
  const bytes = await scriptToDocx({
    ...{ title: script.title, opening: script.opening, issuer: line.content.issuer },
    paragraphs: script.paragraphs.filter(({ at }) => row.paragraphs.includes(at)).map(({ text }) => text),
    ...{ seconds: row.seconds, perMinute: row.per_minute, whole: row.paragraphs.length === script.paragraphs.length },
  });
  return allowed({ name: `播出稿：${script.title.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 60)}.docx`, bytes });
}
