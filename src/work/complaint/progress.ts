/** How a complaint stands, told to whoever has its number and code; a merged one tells of the one that it went into. */

import { type Day, inWords } from '#law/calendar/day';
import { petitionDays } from '#law/complaint/clock';
import { type ComplaintEvent, complaintKinds, complaintObjects, rightDoors, tellingWays } from '#law/complaint/events';
import {
  type Complaint,
  complaintStates,
  foldComplaint,
  isAnswered,
  isOwedTelling,
  isRunning,
} from '#law/complaint/fold';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { agency as agencyOf } from '#store/agency/agencies';
import { agencyOfComplaint, complaintsToOpen, type PublicAnswer, publicAnswers } from '#store/complaint/complaints';
import { complaintTexts } from '#store/complaint/sealed';
import { type LedgerCase, ledgerCase } from '#store/ledger/ledger';
import { codeOpens, queryCode } from '../application/query-code.ts';
import { guesses, guessing } from '../guessing.ts';
import type { Office } from '../office.ts';
import { asApplicant } from '../scope.ts';

export interface ComplaintProgress {
  readonly number: string;
  readonly code: string;
  readonly agencyName: string;
  readonly kindName: string;
  readonly objectName: string;
  readonly ref: string;
  readonly stateName: string;
  readonly running: boolean;
  readonly receivedOn: Day;
  readonly due: Day;
  readonly text: string;
  /** Shown once it was given to be told. */
  readonly answer: { readonly on: Day; readonly text: string; readonly door: string | null } | null;
  /** Only where the right door is a petition: its own clock. */
  readonly petition: ReturnType<typeof petitionDays> | null;
  readonly happened: readonly { readonly on: Day; readonly sentence: string }[];
}

export type { PublicAnswer };

const leastAsked = 16;
const nobodies = Array.from({ length: leastAsked }, (_, i) => `no complaint ${i}`);

/** The case id. Wrong numbers and wrong codes look and take the same. */
export async function lookUpComplaint(
  office: Office,
  typed: { readonly number: string; readonly code: string },
  from: string,
): Promise<Decided<string>> {
  const looked = await guessing(office, `complaint progress ${from}`, {
    ask: complaintsToOpen(numberOf(typed.number)),
    find: (candidates) => {
      const known = candidates.map(({ caseId }) => caseId);
      const all = [...known, ...nobodies.slice(Math.min(known.length, leastAsked))];
      const found = all.filter(codeOpens(office.vault, typed.code));
      return found.find((one) => known.includes(one)) ?? null;
    },
  });
  if (looked === 'full') return refused(tooMany);
  return looked === null ? refused(notFound) : allowed(looked);
}

/** Whether this is meant to be the number of a complaint: it begins with its letter, whatever width or case. */
export function isComplaintNumber(typed: string): boolean {
  return typed.normalize('NFKC').trim().toUpperCase().startsWith('T');
}

/** T2026-00012, whatever width, case, dash and blanks were typed, also without its letter and leading zeros. */
function numberOf(typed: string): string {
  const [year = '', running = ''] = typed
    .normalize('NFKC')
    .replace(/[‐-―−－]/g, '-')
    .replace(/[^0-9-]/g, '')
    .split('-');
  return `T${year}-${running.padStart(5, '0')}`.slice(0, 20);
}

/** Null where there is none any more. */
export async function complaintProgress(office: Office, caseId: string): Promise<ComplaintProgress | null> {
  const agency = await agencyOfComplaint(office.db, caseId);
  if (agency === null) return null;
  return asApplicant(agency, async () => {
    const own = await ledgerCase(office.db, 'complaint', caseId);
    const state = own === null ? null : foldComplaint(own.events);
    if (own === null || state === null) return null;
    const main = state.mergedInto === null ? own : await ledgerCase(office.db, 'complaint', state.mergedInto);
    return told(office, own, state, main ?? own);
  });
}

type Case = LedgerCase<'complaint'>;

async function told(office: Office, own: Case, state: Complaint, main: Case): Promise<ComplaintProgress> {
  const leading = foldComplaint(main.events) ?? state;
  const texts = await complaintTexts(office.db, office.vault, [own.caseId, main.caseId]);
  const merged = main !== own;
  const shown = leading.answer !== null && (leading.told !== null || state.told !== null);
  // Whoever left a contact with a merged one is told in person, which the telling of the main case is not.
  const owed =
    merged &&
    isAnswered(leading) &&
    isOwedTelling({ anonymous: state.anonymous, toldOn: state.told?.on ?? null }, leading);
  const at = own.events.findLastIndex(({ type }) => type === 'merged') + 1;
  const [before, after] = merged ? [own.events.slice(0, at), own.events.slice(at)] : [own.events, []];
  const later = merged ? main.events.slice(1).filter(({ type }) => type !== 'told') : [];
  return {
    number: state.number,
    code: queryCode(office.vault, own.caseId),
    agencyName: (await agencyOf(office.db, own.agency))?.name ?? '',
    kindName: complaintKinds[state.kind],
    objectName: complaintObjects[state.object],
    ref: state.ref,
    stateName: complaintStates[owed ? 'answered' : leading.state],
    running: isRunning(leading),
    receivedOn: state.receivedOn,
    due: leading.due,
    text: texts.get(own.caseId) ?? '',
    answer: shown
      ? {
          on: leading.answeredOn ?? leading.receivedOn,
          text: texts.get(leading.answer ?? '') ?? '',
          door: leading.door === null ? null : rightDoors[leading.door],
        }
      : null,
    petition: shown && leading.door === 'petition' ? petitionDays(leading.told?.on ?? state.receivedOn) : null,
    happened: [...before, ...later, ...after].flatMap((event) => sentenceOf(event)),
  };
}

function sentenceOf(event: ComplaintEvent): readonly { on: Day; sentence: string }[] {
  const sentence = words(event);
  return sentence === null ? [] : [{ on: event.on, sentence }];
}

function words(event: ComplaintEvent): string | null {
  switch (event.type) {
    case 'received':
      return `收到您的来件，编号${event.number}。`;
    case 'assigned':
      return '已经交给承办人办理。';
    case 'extended':
      return `情况复杂，答复期限延长到${inWords(event.due)}。`;
    case 'merged':
      return '与先前的来件反映同一件事，合并办理，结果同样告知您。';
    case 'told':
      return `结果已经告知（${tellingWays[event.how]}）。`;
    case 'reopened':
      return '重新办理。';
    case 'closed':
      return '已经办结。';
    default:
      return null;
  }
}

/** What was answered for everybody. */
export async function answeredInPublic(office: Office, most: number): Promise<readonly PublicAnswer[]> {
  return publicAnswers(office.db, most);
}

const article = '有诉即办工作制度';
const notFound: Refusal = {
  code: 'code',
  rule: 'SVC-60',
  article,
  message: '没有查到。编号或者查询码不正确，请对照回执核对后再试。',
};
const tooMany: Refusal = {
  code: 'code',
  rule: 'SVC-60',
  article,
  message: `查询次数过多。为保护来件人，请${guesses.blockMinutes}分钟后再试。`,
};
