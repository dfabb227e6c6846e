/** What applicants do to their own application on the public site: correct, explain, withdraw. What they write is sealed. */

import { characters, cleanText } from '#law/applicant/typed-text';
import type { ApplicationAct } from '#law/application/acts';
import type { ApplicationState } from '#law/application/application-state';
import { regulation } from '#law/application/articles';
import { decide } from '#law/application/decide';
import type { ApplicationEvent } from '#law/application/events';
import { foldApplication } from '#law/application/fold';
import { refusal } from '#law/application/question';
import { yearOf } from '#law/calendar/day';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { agencyOfCase } from '#store/application/by-number';
import { addText, textOf } from '#store/application/texts';
import { ledgerCase } from '#store/ledger/ledger';
import { act } from '../act.ts';
import { calendarIn } from '../calendar/calendar.ts';
import { minuteOf } from '../case-file/minute.ts';
import type { Office } from '../office.ts';
import { asApplicant } from '../scope.ts';
import { applicant } from './applicant-who.ts';
import { noSuchApplication } from './missing.ts';
import { replyNumber } from './reply-number.ts';

const longest = 5000;

/** A correction received by the platform counts as received that day (REG-32, REG-41). */
export function correct(office: Office, caseId: string, typed: string, from: string): Promise<Decided<null>> {
  return ownAct(office, caseId, typed, from, {
    deed: 'application.receiveCorrection',
    blank: '没有填写补正的内容。请按补正告知书写明需要的信息。',
    make: (text) => ({ act: 'receiveCorrection', on: office.today(), text }),
    done: (events) => isSaid(office, events.findLast((event) => event.type === 'corrected')?.text, typed),
  });
}

export function explain(office: Office, caseId: string, typed: string, from: string): Promise<Decided<null>> {
  return ownAct(office, caseId, typed, from, {
    deed: 'application.stateReasons',
    blank: '没有填写理由。请说明为什么需要这样数量的信息。',
    make: (text) => ({ act: 'stateReasons', on: office.today(), text }),
    done: (events) => isSaid(office, events.findLast((event) => event.type === 'reasonsStated')?.text, typed),
  });
}

export function withdraw(office: Office, caseId: string, typed: string, from: string): Promise<Decided<null>> {
  return ownAct(office, caseId, typed, from, {
    deed: 'application.withdraw',
    blank: null,
    make: () => ({ act: 'withdraw', on: office.today(), letter: '申请人在网站提交的撤回申请' }),
    done: async (events) => events.some(isWithdrawal),
  });
}

/** The applicant takes the reply that was sent to the site: the minute of it is the proof of delivery (OUT-26). */
export function takeReply(office: Office, caseId: string, _typed: string, from: string): Promise<Decided<null>> {
  return ownAct(office, caseId, '', from, {
    deed: 'application.deliver',
    blank: null,
    make: () => ({
      act: 'deliver',
      on: office.today(),
      by: 'web',
      proof: `申请人用编号和查询码于${minuteOf(office.now())}签收`,
    }),
    done: async (events) => events.some((event) => event.type === 'delivered' && event.by === 'web'),
    when: ({ sending }) =>
      sending?.by === 'web' && sending.returnedOn === null
        ? null
        : refusal(
            'reply-not-on-site',
            regulation('OUT-26', '第四十条'),
            '这件申请的答复没有发到网上，不能在这里签收。请按告知的方式领取，或者与受理机关联系。',
          ),
  });
}

interface OwnAct {
  readonly deed:
    | 'application.deliver'
    | 'application.receiveCorrection'
    | 'application.stateReasons'
    | 'application.withdraw';
  /** What is said to an empty text; null where it may be empty. */
  readonly blank: string | null;
  /** `text`: the id under which what was typed is kept. */
  readonly make: (text: string) => ApplicationAct;
  /** Whether the case already stands as it is meant to: sent twice, it is done once and answered alike. */
  readonly done: (events: readonly ApplicationEvent[]) => Promise<boolean>;
  /** What stands against it beside the table of transitions. */
  readonly when?: (state: ApplicationState) => Refusal | null;
}

async function ownAct(
  office: Office,
  caseId: string,
  typed: string,
  from: string,
  { deed, blank, make, done, when }: OwnAct,
): Promise<Decided<null>> {
  const text = cleanText(typed);
  const fault = faultOf(text, blank);
  if (fault !== null) return refused(fault);
  const agency = await agencyOfCase(office.db, caseId);
  if (agency === null) return refused(noSuchApplication);
  const who = applicant(agency, from);
  const call = { deed, subject: 'application', object: caseId, agency } as const;
  const acted = await act<null>(office, who, call, async (tx) => {
    const seen = await ledgerCase(tx, 'application', caseId);
    if (seen === null) return refused(noSuchApplication);
    const { events } = seen;
    const calendar = await calendarIn(tx);
    const id = office.newId();
    const wanted = make(id);
    const state = foldApplication(events, calendar);
    const against = when?.(state) ?? null;
    if (against !== null) return refused(against);
    const numbered = wanted.act === 'withdraw' && state.receivedOn !== null;
    const complete = numbered
      ? { ...wanted, documentNumber: await replyNumber(tx, agency, yearOf(wanted.on)) }
      : wanted;
    const decided = decide(state, complete, { calendar, today: office.today() });
    if (!decided.ok) return decided;
    if (text !== '') {
      await addText(tx, office.vault, {
        id,
        agency,
        caseId,
        kind: 'statement',
        text,
        at: office.now(),
        by: who.accountId,
      });
    }
    return allowed({
      value: null,
      changes: [{ subject: 'application' as const, caseId, agency, before: events, events: decided.value }],
    });
  });
  if (acted.ok) return acted;
  const stands = await asApplicant(agency, async () =>
    done((await ledgerCase(office.db, 'application', caseId))?.events ?? []),
  );
  return stands ? allowed(null) : acted;
}

async function isSaid({ db, vault }: Office, id: string | undefined, typed: string): Promise<boolean> {
  return id !== undefined && (await textOf(db, vault, id)) === cleanText(typed);
}

function isWithdrawal(event: ApplicationEvent): boolean {
  return event.type === 'concluded'
    ? event.otherReason === 'withdrawn'
    : event.type === 'setAside' && event.reason === 'withdrawnBeforeReceipt';
}

function faultOf(text: string, blank: string | null): Refusal | null {
  const because = regulation('REG-28', '第二十九条');
  const length = characters(text);
  if (text === '' && blank !== null) return refusal('text-empty', because, blank);
  if (length > longest) {
    return refusal('text-too-long', because, `填写了${length}个字，超过${longest}个字的上限。请精简后再提交。`);
  }
  return null;
}
