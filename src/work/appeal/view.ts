/** One reconsideration or suit on one screen: what is attacked, where it stands, its terms with their articles, what happened. */

import { may } from '#law/account/may';
import { type AppealActName, appealActs } from '#law/appeal/acts';
import { decisions } from '#law/appeal/decisions';
import { appealGrounds, procedures } from '#law/appeal/events';
import { flagsOfFiling } from '#law/appeal/flags';
import { type AppealState, foldAppeal } from '#law/appeal/fold';
import { appealTerms } from '#law/appeal/schedule';
import { appealStates } from '#law/appeal/states';
import { answerOwed } from '#law/appeal/terms';
import type { ApplicationState } from '#law/application/application-state';
import { foldApplication } from '#law/application/fold';
import { outcomes } from '#law/application/outcomes';
import { remedyClass } from '#law/application/remedies';
import { type Standing, urgencyOf } from '#law/application/urgency';
import type { Day } from '#law/calendar/day';
import type { AppealBlock, AppealResult } from '#law/report/report';
import { allowed, type Citation, type Decided, refused } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import { appealsOf } from '#store/appeal/appeals';
import { ledgerCase, ledgerEntries } from '#store/ledger/ledger';
import { actorName } from '../account/actor-name.ts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { noSuchAppeal } from './missing.ts';
import { appealSentence, blockInWords } from './sentences.ts';

interface TermView {
  readonly name: string;
  readonly from: Day;
  readonly fromWhat: string;
  readonly length: string;
  readonly to: Day;
  /** 《……》第……条 */
  readonly articles: readonly string[];
}

export interface AppealView {
  readonly caseId: string;
  readonly number: string;
  readonly block: AppealBlock;
  readonly blockName: string;
  readonly state: string;
  readonly stateName: string;
  readonly applicationId: string;
  readonly applicationNumber: string;
  /** The reply that is attacked, as it stood when the appeal was filed; null: none had been given. */
  readonly reply: { readonly number: string; readonly outcome: string; readonly reconsiderationFirst: boolean } | null;
  readonly groundName: string;
  readonly organ: string;
  readonly procedureName: string | null;
  readonly secondInstance: boolean;
  readonly assignedTo: string | null;
  readonly filedOn: Day;
  readonly answeredOn: Day | null;
  readonly answerDueOn: Day | null;
  readonly standing: Standing;
  readonly decisionName: string | null;
  readonly result: AppealResult;
  /** From when the result counts in table four; null while there is none. */
  readonly resultOn: Day | null;
  readonly order: { readonly bindsOn: Day; readonly workingDays: number | null; readonly carriedOut: boolean } | null;
  readonly terms: readonly TermView[];
  /** What the agency can raise in its answer. */
  readonly flags: readonly { readonly message: string; readonly article: string }[];
  readonly steps: readonly {
    readonly sequence: number;
    readonly on: Day;
    readonly sentence: string;
    readonly writtenAt: string;
    readonly actorName: string;
  }[];
  readonly can: readonly { readonly act: AppealActName; readonly label: string }[];
  /** A suit may follow this decided reconsideration, and none is registered. */
  readonly mayBeSued: boolean;
  /** Other appeals of the same application. */
  readonly others: readonly { readonly caseId: string; readonly number: string; readonly blockName: string }[];
}

/** The whole screen of one appeal. One of another agency is answered exactly as one that does not exist. */
export async function appealView(office: Office, who: Who, caseId: string): Promise<Decided<AppealView>> {
  const permitted = may(who, true, 'appeal.view');
  if (!permitted.ok) return permitted;
  const found = await ledgerCase(office.db, 'appeal', caseId);
  const filed = found?.events[0];
  if (found === null || found.agency !== who.agency || filed?.type !== 'filed') return refused(noSuchAppeal);
  const calendar = await calendarIn(office.db);
  const state = foldAppeal(found.events, calendar);
  const entries = await ledgerEntries(office.db, 'appeal', caseId);
  const then = foldApplication(
    await eventsBefore(office, filed.applicationId, filed.on, entries[0]?.writtenAt ?? ''),
    calendar,
    filed.on,
  );
  const names = await accountNames(office.db, [...new Set(entries.map((entry) => entry.actor))]);
  const siblings = await appealsOf(office.db, filed.applicationId);
  const mayRecord = may(who, true, 'appeal.record').ok;
  const due = answerOwed(state, calendar)?.value ?? null;
  return allowed({
    caseId,
    number: filed.number,
    block: filed.block,
    blockName: blockInWords(filed.block),
    state: state.state,
    stateName: appealStates[state.state],
    applicationId: filed.applicationId,
    applicationNumber: then.number ?? filed.applicationId,
    reply: replyOf(then),
    groundName: appealGrounds[filed.ground],
    organ: filed.before,
    procedureName: state.procedure === null ? null : procedures[state.procedure],
    secondInstance: state.secondInstance,
    assignedTo: state.assignedTo,
    filedOn: filed.on,
    answeredOn: state.answeredOn,
    answerDueOn: due,
    standing: urgencyOf(due, office.today(), calendar),
    decisionName: state.decided === null ? null : decisions[state.decided.decision].name,
    result: state.result ?? 'pending',
    resultOn: state.resultOn,
    order: orderOf(state),
    terms: appealTerms(state, then, calendar).map(({ because, ...term }) => ({ ...term, articles: inText(because) })),
    flags: flagsOfFiling(filed, then, calendar).map(({ message, article }) => ({ message, article })),
    steps: entries.map(({ event, sequence, writtenAt, actor }) => ({
      sequence,
      on: event.on,
      sentence: appealSentence(event, filed.block),
      writtenAt,
      actorName: actorName(names, actor),
    })),
    can: mayRecord ? buttons(state) : [],
    mayBeSued:
      mayRecord &&
      filed.block === 'reconsideration' &&
      state.state === 'decided' &&
      !siblings.some(({ block, filedOn }) => block === 'litigationAfterReconsideration' && filedOn >= filed.on),
    others: siblings
      .filter((one) => one.caseId !== caseId)
      .map((one) => ({ caseId: one.caseId, number: one.number, blockName: blockInWords(one.block) })),
  });
}

/** What had happened to the application when the appeal was filed: of that same day what was written before. */
async function eventsBefore(office: Office, applicationId: string, filedOn: Day, writtenAt: string) {
  const entries = await ledgerEntries(office.db, 'application', applicationId);
  return entries
    .filter(({ event, writtenAt: at }) => event.on < filedOn || (event.on === filedOn && at <= writtenAt))
    .map(({ event }) => event);
}

function replyOf({ reply }: ApplicationState): AppealView['reply'] {
  if (reply === null) return null;
  const { outcome, documentNumber: number, withheld } = reply;
  return { number, outcome: outcomes[outcome].name, reconsiderationFirst: remedyClass(outcome, withheld) === 'P' };
}

function orderOf({ decided, orderCarriedOut }: AppealState): AppealView['order'] {
  if (decided === null || decided.answerAgain === null) return null;
  const { effectiveOn: bindsOn, answerAgain } = decided;
  return { bindsOn, workingDays: answerAgain.workingDays ?? null, carriedOut: orderCarriedOut };
}

function buttons(state: AppealState): AppealView['can'] {
  return appealActs(state).flatMap(({ event, label }) => (event === 'filed' ? [] : [{ act: event, label }]));
}

function inText(because: readonly Citation[]): readonly string[] {
  return because.map(({ instrument, article }) => `${instrument}${article}`);
}
