/** The counter: a matter is opened on a service in force, led on, and what was tried outside the guide is written down. */

import { yearOf } from '#law/calendar/day';
import { canonical } from '#law/log/canonical';
import { type BadFaithEntry, identityOf } from '#law/matter/bad-faith';
import { type CounterFact, decideMatter, missing } from '#law/matter/decide';
import { outsideFaults } from '#law/matter/door';
import type { MatterEvent, MatterFact } from '#law/matter/events';
import { foldMatter } from '#law/matter/fold';
import { guideOn, type MatterGuide } from '#law/matter/guide';
import { decideMet, type MetAsked } from '#law/matter/met';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { nextNumber } from '#store/counter';
import type { Tx } from '#store/db';
import { sha256 } from '#store/log/suite';
import { guidesOf } from '#store/matter/guides';
import { addBatch, addTried, lockMatters, nextBatch, type Tried } from '#store/matter/ingest';
import { type MatterRow, matterEvents, matterRow } from '#store/matter/matters';
import { addMatterPerson, type MatterPerson } from '#store/matter/person';
import { serviceByCode } from '#store/service/services';
import { act, type Outcome } from '../act.ts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { asActor } from '../scope.ts';
import { standingBadFaith } from './good-faith.ts';
import { keep, matterUnder } from './ingest.ts';

/** The source of what is entered by hand. */
export const counterSource = '窗口';

export interface Opening {
  readonly service: string;
  /** Keys of the guide's materials that were handed in. */
  readonly materials: readonly string[];
  /** Materials that were met otherwise, as the guide allows. */
  readonly met: readonly MetAsked[];
  readonly person: MatterPerson;
}

export interface Opened {
  readonly id: number;
  readonly number: string;
  /** Names of what is missing: told at once, all of it. */
  readonly missing: readonly string[];
}

/** Receives a matter; what is missing is told at once, in one notice. */
export async function openMatter(office: Office, who: Who, opening: Opening): Promise<Decided<Opened>> {
  const { agency } = who;
  const call = { deed: 'matter.open', subject: 'matter', object: opening.service, agency } as const;
  const opened = await act<Opened>(office, who, call, async (tx) => {
    const guides = await guidesOf(tx, agency, [opening.service]);
    const editions = guides.get(opening.service);
    if (editions === undefined) return refused(noService(opening.service));
    const guide = guideOn(editions, office.today());
    const listed = await serviceByCode(tx, agency, opening.service);
    if (guide === null || listed?.state !== 'inUse') return refused(noGuide(opening.service));
    const met = await metBy(tx, office, agency, opening.met, guide);
    if (!met.ok) return met;
    const lacking = missing({ materials: opening.materials, met: met.value }, guide);
    const facts: MatterFact[] = [{ type: 'received', materials: opening.materials }];
    if (opening.met.length > 0) facts.push({ type: 'met', met: met.value });
    if (lacking.length > 0) {
      facts.push({ type: 'correctionAsked', asked: lacking.map(({ key }) => ({ material: key, defect: 'missing' })) });
    }
    let matter = foldMatter([], guide);
    const events: MatterEvent[] = [];
    for (const fact of facts) {
      const event = eventOf(office, fact);
      const decided = decideMatter(matter, event, guide);
      if (!decided.ok) return decided;
      events.push(event);
      matter = foldMatter(events, guide);
    }
    const year = yearOf(office.today());
    const number = `B${year}-${String(await nextNumber(tx, agency, 'matter', year)).padStart(5, '0')}`;
    const at = events[0]?.at ?? office.now();
    const known = new Map(events.map((one) => [one.id, one]));
    const fresh = { id: null, number, service: opening.service, receivedAt: at, firstAt: at, lastAt: at };
    const digest = await kept(tx, office, who, events);
    const touched = [{ ...fresh, events: known, added: events }];
    const [id] = await keep(tx, { agency, source: counterSource, batch: digest.batch }, touched, guides);
    if (id === undefined) throw new Error('a matter just made is not there');
    await addMatterPerson(tx, office.vault, { matter: id, agency }, opening.person);
    const value = { id, number, missing: lacking.map(({ name }) => name) };
    return allowed({ value, changes: [], around: { before: '', after: `${number} ${digest.digest}` } });
  });
  if (!opened.ok)
    await noteTried(
      office,
      who,
      { number: '', service: opening.service, found: opening.materials.join('、') },
      opened.refusals,
    );
  return opened;
}

/** What a person at the counter tells: of a material met otherwise only which and how; until when, the guide says. */
export type CounterAct =
  | Exclude<CounterFact, { readonly type: 'met' }>
  | { readonly type: 'met'; readonly met: readonly MetAsked[] };

async function metBy(tx: Tx, office: Office, agency: string, asked: readonly MetAsked[], guide: MatterGuide) {
  const digest = (words: readonly string[]) => sha256(canonical(words));
  const entries = new Map<string, BadFaithEntry | null>();
  for (const { way, identity } of asked) {
    const number = way === 'committed' && identity !== undefined ? identityOf(identity) : null;
    if (number !== null) entries.set(number, await standingBadFaith(office, tx, agency, number));
  }
  const onRegister = (number: string) => entries.get(number) ?? null;
  return decideMet(asked, guide, { today: office.today(), calendar: await calendarIn(tx), digest, onRegister });
}

/** One step on. Refused where the table, the guide or the once-only of a correction forbids it. */
export async function proceedMatter(office: Office, who: Who, id: number, fact: CounterAct): Promise<Decided<null>> {
  const { agency } = who;
  const call = { deed: 'matter.proceed', subject: 'matter', object: String(id), agency } as const;
  let told = { number: '', service: '' };
  const done = await act<null>(office, who, call, async (tx) => {
    const row = await matterRow(tx, id);
    if (row === null || row.agency !== agency) return refused(noSuchMatter);
    if (row.source !== counterSource) return refused(otherSystem(row.source));
    told = row;
    return stepOn(tx, office, who, row, async (guide) => {
      if (fact.type !== 'met') return allowed(fact);
      const met = await metBy(tx, office, agency, fact.met, guide);
      return met.ok ? allowed({ type: 'met', met: met.value }) : met;
    });
  });
  if (!done.ok) await noteTried(office, who, { ...told, found: namedIn(fact) }, done.refusals);
  return done;
}

/** The event added to its matter, where the law allows it: one writer at a time. */
export async function stepOn(
  tx: Tx,
  office: Office,
  who: Who,
  { id, agency, source, number, service }: MatterRow,
  factUnder: (guide: MatterGuide) => Promise<Decided<MatterFact>>,
): Promise<Decided<Outcome<null>>> {
  const [locked] = await lockMatters(tx, agency, source, [number]);
  const row = await matterRow(tx, id);
  if (locked === undefined || row === null) return refused(noSuchMatter);
  const events = (await matterEvents(tx, row)).map(({ batch, ...event }) => event);
  const guides = await guidesOf(tx, agency, [service]);
  const { matter, guide } = matterUnder(events, guides.get(service) ?? []);
  const fact = await factUnder(guide);
  if (!fact.ok) return fact;
  const event = eventOf(office, fact.value, locked.lastAt);
  const decided = decideMatter(matter, event, guide);
  if (!decided.ok) return decided;
  const { batch, digest } = await kept(tx, office, who, [event]);
  const all = new Map([...events, event].map((one) => [one.id, one]));
  const touched = { ...locked, receivedAt: matter.receivedAt, events: all, added: [event] };
  await keep(tx, { agency, source, batch }, [touched], guides);
  return allowed({ value: null, changes: [], around: { before: matter.state, after: `${event.type} ${digest}` } });
}

/** Now, and after all that was written before: an act follows what its person saw. */
function eventOf(office: Office, fact: MatterFact, last = ''): MatterEvent {
  const now = new Date(office.now()).toISOString();
  const at = now > last ? now : new Date(Date.parse(last) + 1).toISOString();
  return { id: office.newId(), at, ...fact };
}

/** The batch of what one act tells, with its digest. */
async function kept(tx: Tx, office: Office, who: Who, events: readonly MatterEvent[]) {
  const digest = sha256(canonical(events));
  const batch = await (await nextBatch(tx))();
  await addBatch(tx, {
    id: batch,
    agency: who.agency,
    source: counterSource,
    digest,
    at: office.now(),
    account: who.accountId,
    kept: events.length,
    known: 0,
    refused: 0,
  });
  return { batch, digest };
}

const prefix = 'matter-outside-';

/** The refused act is rolled back: that it was tried is written by itself. */
async function noteTried(
  office: Office,
  who: Who,
  { number, service, found }: Omit<Tried, 'fault'>,
  refusals: readonly Refusal[],
): Promise<void> {
  const faults = refusals.flatMap(({ code }) => outsideFaults.filter((one) => code === `${prefix}${one}`));
  const tried = faults.map((fault) => ({ number, service, fault, found: (found || service).slice(0, 100) }));
  if (tried.length === 0) return;
  const place = { agency: who.agency, source: counterSource, at: office.now() };
  await asActor(who, [who.agency], () => office.db.transaction().execute((tx) => addTried(tx, place, tried)));
}

/** The keys of the guide that the fact names. */
function namedIn(fact: CounterAct): string {
  if ('step' in fact) return fact.step;
  if ('met' in fact) return fact.met.map(({ material }) => material).join('、');
  if ('material' in fact) return fact.material;
  if ('asked' in fact) return fact.asked.map(({ material }) => material).join('、');
  return 'materials' in fact ? fact.materials.join('、') : '';
}

const list = '《优化营商环境条例》第三十五条、第四十条';

function noService(code: string): Refusal {
  const message = `事项“${code}”不在本机关的政务服务事项清单中。清单之外不能收件。请从列表中选择事项。`;
  return { code: `${prefix}service`, rule: 'SVC-20', article: list, message, field: 'service' };
}

function noGuide(code: string): Refusal {
  const message = `事项“${code}”今天没有有效的办事指南，或者已经暂停、取消，不能收件。请看清事项的状态，或者选择其他事项。`;
  return { code: 'matter-no-guide', rule: 'SVC-15', article: list, message, field: 'service' };
}

export const noSuchMatter: Refusal = {
  code: 'matter-missing',
  rule: 'SVC-45',
  article: '政务服务办件',
  message: '没有找到这个办件。请核对地址，或者从列表中打开。',
};

function otherSystem(source: string): Refusal {
  const message = `这个办件由“${source}”办理，进展由它报送，窗口不能代办。请到该系统中办理。`;
  return { code: 'matter-other-system', rule: 'SVC-45', article: '政务服务办件', message };
}
