/** One application's random way through the bureau: it comes in, and whenever somebody takes it up one lawful act is done to it. */

import { addDays, type Day } from '#law/calendar/day';
import { type ApplicantType, applicantTypes, outcomeKeys } from '#law/report/report';
import { type Chance, chance } from '#work/demo/chance';
import type { Answer, Bureau } from '../../support/bureau.ts';
import { bureau } from '../../support/bureau.ts';
import { type DeskAct, doer, type Memory, type Moment, payloads, type View } from './payloads.ts';

const channels = ['counter', 'registeredMail', 'ordinaryMail', 'fax', 'email', 'web'] as const;

export interface Walk {
  readonly name: string;
  readonly chance: Chance;
  readonly channel: (typeof channels)[number];
  readonly applicantType: ApplicantType;
  readonly memory: Memory;
  /** The day on which somebody next looks at it. */
  next: Day;
  caseId: string;
  number: string;
  /** Of the receipt; empty where the case came on paper. */
  code: string;
  over: boolean;
  /** Split from another. */
  readonly part: boolean;
  rounds: number;
  /** Events that the answers of the program acknowledge. */
  acknowledged: number;
}

/** What the program said against an act that the walk holds to be lawful. */
export class Unexpected extends Error {}

const wishes: readonly Memory['wish'][] = [...outcomeKeys, 'withdrawn', 'merged', 'split'];

export function newWalk(index: number, seed: number, on: Day): Walk {
  const random = chance(seed * 1_000_003 + index);
  return {
    name: `${seed}/${index}`,
    chance: random,
    channel: random.pick(channels),
    applicantType: random.pick(applicantTypes),
    memory: {
      wish: wishes[index % wishes.length] ?? 'granted',
      yuan: 0,
      refundable: 0,
      letters: 0,
      sentBy: null,
      correctionUntil: null,
      other: null,
    },
    next: on,
    caseId: '',
    number: '',
    code: '',
    over: false,
    part: false,
    rounds: 1,
    acknowledged: 0,
  };
}

/** One visit on the day that the bureau has: the application comes in, or one act is done to it. */
export async function visit(
  walk: Walk,
  at: Bureau,
  open: () => readonly Walk[],
  born: (part: Walk) => void,
): Promise<void> {
  if (walk.caseId === '') {
    await (walk.channel === 'web' ? appliesOnline(walk, at) : comesIn(walk, at));
    walk.next = addDays(at.today(), walk.chance.below(3));
    return;
  }
  const view = JSON.parse((await expectStatus(walk, at, await look(walk, at), 200)).text) as View;
  const others = open().filter((one) => one !== walk && asksFor(one) === asksFor(walk));
  walk.memory.other = others.length === 0 ? null : walk.chance.pick(others).number;
  if (walk.chance.below(25) === 0) await triesWhatIsNotAllowed(walk, at, view);
  const act = choose(walk, view, at.today());
  if (act !== null && 'split' in act) await splitUp(walk, at, born);
  else if (act !== null) await carryOut(walk, at, view, act);
  walk.next = addDays(at.today(), pause(walk, view, act));
}

function look(walk: Walk, at: Bureau): Promise<Answer> {
  return at.call('all', 'GET', `/api/applications/${walk.caseId}`);
}

/** Those that are to be merged come from one person who asks for one thing by several channels. */
const asksFor = ({ name, memory }: Walk) => (memory.wish === 'merged' && !name.includes('.') ? '同一' : name);

async function comesIn(walk: Walk, at: Bureau): Promise<void> {
  const { channel, applicantType } = walk;
  const body = {
    ...{ channel, on: at.today(), applicantType, name: `申请人${asksFor(walk)}`, identity: null },
    identityKind: applicantType === 'naturalPerson' ? 'otherPersonal' : 'otherOrganisational',
    ...{ telephone: '0376-1234567', email: '', address: '', description: `第${asksFor(walk)}号文件` },
    ...{ carrier: 'paper', route: 'counter' },
  };
  const answer = await twiceAtTimes(walk, (key) =>
    at.call('officer', 'POST', `/api/agencies/${bureau}/applications`, body, key),
  );
  const { caseId, number } = JSON.parse((await expectStatus(walk, at, answer, 201)).text);
  // What is handed over is received with it (REG-30).
  Object.assign(walk, { caseId, number, acknowledged: channel === 'counter' ? 2 : 1 });
}

/** On the public site: the form, the receipt with number and code. The page may be sent twice. */
async function appliesOnline(walk: Walk, at: Bureau): Promise<void> {
  const from = addressOf(walk);
  const form = await expectStatus(walk, at, await at.page('/xxgk/apply', from), 200);
  const key = /name="key"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="key"/.exec(form.text);
  const fields = {
    ...{ key: key?.[1] ?? key?.[2] ?? '', agency: bureau, applicantType: walk.applicantType },
    ...{ name: `申请人${asksFor(walk)}`, identity: 'E12345678', telephone: '0376-1234567', email: '', address: '' },
    identityKind: walk.applicantType === 'naturalPerson' ? 'passport' : 'otherOrganisational',
    ...{ description: `第${asksFor(walk)}号文件`, carrier: 'electronic', route: 'web' },
  };
  const sent = await twiceAtTimes(walk, () => at.form('/xxgk/apply', fields, from));
  await expectStatus(walk, at, sent, 303);
  const receipt = await expectStatus(walk, at, await at.page('/xxgk/apply/receipt', from, sent.cookies), 200);
  walk.number = /class="code">(\d{4}-\d{5,})</.exec(receipt.text)?.[1] ?? '';
  walk.code = /class="code">([A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4})</.exec(receipt.text)?.[1] ?? '';
  const found = await at.call('officer', 'GET', `/api/applications?text=${walk.number}`);
  walk.caseId = JSON.parse(found.text).applications[0]?.caseId ?? '';
  if (walk.caseId === '' || walk.code === '') throw new Unexpected(`${walk.name}: no receipt of ${walk.number}`);
  // The platform's own receipt fixes the day at once (REG-32).
  walk.acknowledged = 2;
}

const addressOf = ({ chance: random }: Walk) => `10.${random.below(256)}.${random.below(256)}.${random.below(256)}`;

/** How often an act is taken where it may be; absent: 1. What is not a desk's to do by itself stands at 0. */
const weights: Readonly<Record<string, number>> = {
  register: 12,
  attemptContact: 2,
  assign: 6,
  askCorrection: 0.7,
  closeStillUnclear: 0.3,
  answerOnTheSpot: 0.5,
  merge: 0.05,
  split: 0.05,
  consult: 0.4,
  askReasons: 0.2,
  noticeFee: 0.25,
  recordFeeReceipt: 8,
  recordFeeReturn: 0.2,
  extend: 0.5,
  recordSearch: 1.2,
  tellThirdParty: 0.6,
  sendToReview: 5,
  review: 10,
  sendBack: 1.5,
  conclude: 12,
  withdraw: 0.12,
  recordOpinion: 3,
  lapseConsultation: 6,
  dispatch: 3,
  recordReturn: 1,
  deliver: 12,
  archive: 6,
  reopen: 0.3,
  refundFee: 0.15,
};

/** What a walk with this wish presses for. */
const pressing: Partial<Record<Memory['wish'], Readonly<Record<string, number>>>> = {
  unavailableStillUnclear: { askCorrection: 60, receiveCorrection: 30, closeStillUnclear: 60 },
  otherCorrectionOverdue: { askCorrection: 60, receiveCorrection: 0, closeUncorrected: 60 },
  otherFeeOverdue: { noticeFee: 60, recordFeeReceipt: 60, recordFeeReturn: 0, recordPayment: 0, closeUnpaid: 60 },
  notProcessedExcessive: { askReasons: 60, refuseExcessive: 60 },
  refusedThirdPartyRights: { consult: 4, recordOpinion: 20, lapseConsultation: 0 },
  withdrawn: { withdraw: 6 },
  merged: { merge: 60 },
  split: { split: 10 },
};

interface Option {
  readonly make: (moment: Moment) => object | null;
  readonly weight: number;
}

const handedOver = 0.2;
const waits: ReadonlySet<string> = new Set(['awaitingCorrection', 'awaitingReasons', 'awaitingPayment', 'consulting']);

/** Null: nothing today. */
function choose(walk: Walk, view: View, on: Day): object | null {
  const options = view.can.flatMap(({ act }): readonly Option[] => {
    const make = (payloads as Partial<Record<string, Option['make']>>)[act];
    if (act === 'reopen' && walk.rounds > 2) return [];
    const usual = act === 'assign' && view.state !== 'received' ? handedOver : (weights[act] ?? 1);
    const weight = pressing[walk.memory.wish]?.[act] ?? usual;
    if (act === 'split') return weight === 0 || walk.part ? [] : [{ make: () => ({ split: true }), weight }];
    if (make === undefined) return [];
    return weight === 0 ? [] : [{ make, weight }];
  });
  while (options.length > 0) {
    // While another's term runs, most days pass without anything being done.
    let at = walk.chance.next() * options.reduce((sum, { weight }) => sum + weight, waits.has(view.state) ? 2 : 0);
    const index = options.findIndex(({ weight }) => {
      at -= weight;
      return at < 0;
    });
    if (index < 0) return null;
    const [chosen] = options.splice(index, 1);
    const act = chosen?.make({ view, memory: walk.memory, on, chance: walk.chance }) ?? null;
    if (act !== null) return act;
  }
  return null;
}

async function carryOut(walk: Walk, at: Bureau, view: View, act: object): Promise<void> {
  const name = (act as { readonly act: string }).act;
  const online = walk.code === '' ? undefined : ownPages[name];
  if (online === undefined || walk.chance.below(4) === 0) {
    const person = doer[name as DeskAct] ?? 'officer';
    const path = `/api/applications/${walk.caseId}/acts`;
    const answer = await twiceAtTimes(walk, (key) => at.call(person, 'POST', path, act, key));
    if (name === 'merge' && onlyTheOtherIsAmiss(answer)) return;
    await expectStatus(walk, at, answer, 204, `${JSON.stringify(act)} in ${view.state}`);
  } else {
    await doOnline(walk, at, online);
  }
  walk.acknowledged += 1;
  if (name === 'reopen') walk.rounds += 1;
}

/** Whether the other case came later, is answered or gone stands on its own page: the clerk is told, and nothing is done. */
function onlyTheOtherIsAmiss({ status, text }: Answer): boolean {
  if (status !== 422) return false;
  const { refusals } = JSON.parse(text) as { readonly refusals: readonly { readonly code: string }[] };
  return refusals.length > 0 && refusals.every(({ code }) => code.startsWith('mergeTarget'));
}

/** One matter, one application: the parts go ways of their own. */
async function splitUp(walk: Walk, at: Bureau, born: (part: Walk) => void): Promise<void> {
  const texts = ['甲', '乙', '丙']
    .slice(0, 2 + walk.chance.below(2))
    .map((one) => `${one}乡镇第${walk.name}号文件的${one}项`);
  const path = `/api/applications/${walk.caseId}/parts`;
  const answer = await twiceAtTimes(walk, (key) => at.call('officer', 'POST', path, { on: at.today(), texts }, key));
  const { parts } = JSON.parse((await expectStatus(walk, at, answer, 201, 'split')).text);
  walk.acknowledged += 1;
  walk.over = true;
  for (const { caseId, number } of parts as readonly { readonly caseId: string; readonly number: string }[]) {
    const part: Walk = {
      ...walk,
      ...{ name: `${walk.name}.${number}`, caseId, number, code: '', over: false, part: true },
      memory: { ...walk.memory, wish: walk.chance.pick(outcomeKeys) },
      chance: chance(walk.chance.below(1_000_000_007)),
    };
    // What it has of the history of the whole was acknowledged with it.
    part.acknowledged = JSON.parse((await expectStatus(part, at, await look(part, at), 200)).text).steps.length;
    born(part);
  }
}

/** An act without a button: it is refused with a sentence, and leaves nothing behind. */
async function triesWhatIsNotAllowed(walk: Walk, at: Bureau, view: View): Promise<void> {
  const shown = new Set(view.can.map(({ act }) => act));
  const name = walk.chance.pick((Object.keys(payloads) as DeskAct[]).filter((one) => !shown.has(one)));
  const memory = { ...walk.memory };
  const act = payloads[name]({ view, memory, on: at.today(), chance: walk.chance });
  if (act === null) return;
  const answer = await at.call(doer[name] ?? 'officer', 'POST', `/api/applications/${walk.caseId}/acts`, act);
  const said = JSON.parse(answer.text === '' ? '{}' : answer.text);
  if (answer.status >= 400 && answer.status < 500 && said.refusals?.length > 0) return;
  throw new Unexpected(`${walk.name}: ${JSON.stringify(act)} in ${view.state} was answered ${answer.status}`);
}

const ownPages: Readonly<Record<string, { readonly path: string; readonly field: string }>> = {
  receiveCorrection: { path: 'correct', field: 'correction' },
  withdraw: { path: 'withdraw', field: 'withdrawal' },
};

/** The applicant with number and code; what comes too late for the page is handed in at the counter. */
async function doOnline(walk: Walk, at: Bureau, { path, field }: (typeof ownPages)[string]): Promise<void> {
  const from = addressOf(walk);
  const opened = await at.form('/progress', { number: walk.number, code: walk.code }, from);
  await expectStatus(walk, at, opened, 303, 'look-up');
  const fields = { [field]: '第一号文件，二〇二五年' };
  const answer = await at.form(`/progress/case/${path}`, fields, from, opened.cookies);
  if (answer.status === 422 && path === 'correct') {
    const late = { act: 'receiveCorrection', on: at.today(), justCause: '邮路中断' };
    const taken = await at.call('officer', 'POST', `/api/applications/${walk.caseId}/acts`, late);
    await expectStatus(walk, at, taken, 204, 'late correction');
    return;
  }
  await expectStatus(walk, at, answer, 303, path);
}

/** Now and then the answer is lost on the way and the request is sent again: it is done once. */
async function twiceAtTimes(walk: Walk, send: (key: string) => Promise<Answer>): Promise<Answer> {
  const key = `${walk.name}-${walk.acknowledged}-again`;
  if (walk.chance.below(20) > 0) return send(key);
  const [first, second] = await Promise.all([send(key), send(key)]);
  const fine = [first, second].filter(({ status }) => status < 400);
  return fine[0] ?? first;
}

/** Days until somebody takes it up again: while another's term runs, often until after its end. */
function pause(walk: Walk, view: View, act: object | null): number {
  const { chance: random } = walk;
  if (act === null) {
    // Nothing to be done today. Filed and closed for good, or waiting for a term.
    walk.over = ['archived', 'setAside'].includes(view.state);
    return 2 + random.below(8);
  }
  const name = 'act' in act ? String(act.act) : 'split';
  if (name === 'archive') walk.over = random.below(5) > 0;
  if (['merge', 'split'].includes(name) || (name === 'withdraw' && view.state === 'submitted')) walk.over = true;
  if (['askCorrection', 'noticeFee', 'consult', 'askReasons'].includes(name)) return random.below(35);
  return random.below(5);
}

async function expectStatus(walk: Walk, at: Bureau, answer: Answer, status: number, doing = ''): Promise<Answer> {
  if (answer.status === status) return answer;
  const said = answer.text.slice(0, 600);
  throw new Unexpected(`${walk.name} on ${at.today()} ${doing}: ${answer.status} instead of ${status}: ${said}`);
}
