/** One application as the back office shows it: what it is, where it stands and why, what happened. Nothing personal. */

import { may } from '#law/account/may';
import type { ActName, DraftedReply } from '#law/application/acts';
import type { ApplicationState } from '#law/application/application-state';
import { actsAllowed } from '#law/application/decide';
import type { IntakeChannel } from '#law/application/events';
import { foldApplication } from '#law/application/fold';
import { reviewPoints } from '#law/application/review-points';
import { states } from '#law/application/states';
import { clockEffects, type Transition } from '#law/application/transitions';
import { type Standing, urgencyOf } from '#law/application/urgency';
import type { Day } from '#law/calendar/day';
import type { WorkingCalendar } from '#law/calendar/working-days';
import type { ApplicantType, OutcomeKey } from '#law/report/report';
import { allowed, type Decided, refused } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import { appealsOf } from '#store/appeal/appeals';
import { ledgerCase, ledgerEntries } from '#store/ledger/ledger';
import { replyDraftOf } from '#store/letter/letters';
import { actorName } from '../account/actor-name.ts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { noSuchApplication } from './missing.ts';
import { proofsOf } from './proof.ts';
import { type RelatedCase, relatedCases } from './related.ts';
import { draftedReply } from './review.ts';
import { sentenceOf } from './sentences.ts';

export interface ApplicationStep {
  readonly sequence: number;
  readonly on: Day;
  readonly type: string;
  /** A Chinese sentence saying what happened. */
  readonly sentence: string;
  readonly writtenAt: string;
  readonly actorName: string;
}

export interface DueStep {
  readonly rule: string;
  readonly from: Day;
  readonly workingDays: number;
  /** Null where the end is not known yet: an extension granted while the period is suspended. */
  readonly to: Day | null;
  readonly note: string;
}

export interface ApplicationView {
  readonly caseId: string;
  readonly agency: string;
  readonly number: string;
  readonly channel: IntakeChannel;
  readonly applicantType: ApplicantType;
  readonly state: string;
  readonly stateName: string;
  readonly receivedOn: Day | null;
  readonly dueOn: Day | null;
  readonly standing: Standing;
  readonly provisional: boolean;
  readonly extended: boolean;
  readonly outcome: OutcomeKey | null;
  readonly concludedOn: Day | null;
  /** Working days that the reply was late (REG-51); 0 in time, and while open. */
  readonly lateBy: number;
  readonly deliveredOn: Day | null;
  /** How the due day came about, article by article (REG-52). */
  readonly derivation: readonly DueStep[];
  readonly steps: readonly ApplicationStep[];
  /** Acts that the law and the person's roles allow now, with the words of their buttons. */
  readonly can: readonly { readonly act: ActName; readonly label: string; readonly clock: string }[];
  /** The letter that holds the drafted reply; null before, once it is signed, and where the draft was typed for the review. */
  readonly replyLetter: string | null;
  /** What was typed to be reviewed, until it is signed; sent back, it is what is mended. */
  readonly drafted: DraftedReply | null;
  /** What the review of the drafted reply goes through; empty while nothing is under review. */
  readonly reviewPoints: readonly { readonly text: string; readonly article: string }[];
  readonly assignedTo: string | null;
  /** The colleague whose case it is; null where nobody's, or a group's. */
  readonly assignedName: string | null;
  readonly assignedToMe: boolean;
  /** What it was split from or into, merged into, or what was merged into it. */
  readonly related: readonly RelatedCase[];
  readonly consultations: readonly { readonly id: string; readonly to: string; readonly open: boolean }[];
  readonly appeals: readonly {
    readonly caseId: string;
    readonly number: string;
    readonly block: string;
    readonly state: string;
    readonly filedOn: Day;
    readonly answerDueOn: Day | null;
    readonly result: string | null;
    readonly resultOn: Day | null;
  }[];
}

/** The whole screen of one application. A case of another agency is answered exactly as one that does not exist. */
export async function applicationView(office: Office, who: Who, caseId: string): Promise<Decided<ApplicationView>> {
  const permitted = may(who, true, 'application.view');
  if (!permitted.ok) return permitted;
  const found = await ledgerCase(office.db, 'application', caseId);
  if (found === null || found.agency !== who.agency) return refused(noSuchApplication);
  const calendar = await calendarIn(office.db);
  const state = foldApplication(found.events, calendar, office.today());
  const { number, channel, applicantType } = state;
  if (number === null || channel === null || applicantType === null) return refused(noSuchApplication);
  const entries = await ledgerEntries(office.db, 'application', caseId);
  const people = [...entries.map((entry) => entry.actor), state.assignedAccount ?? ''].filter((id) => id !== '');
  const names = await accountNames(office.db, [...new Set(people)]);
  const kept = await proofsOf(office.db, office.vault, caseId);
  return allowed({
    caseId,
    agency: found.agency,
    number,
    channel,
    applicantType,
    state: state.state,
    stateName: states[state.state].name,
    receivedOn: state.receivedOn,
    dueOn: state.due,
    standing: urgencyOf(state.due, office.today(), calendar),
    provisional: state.clock?.provisional ?? false,
    extended: state.extended,
    outcome: state.outcome,
    concludedOn: state.concludedOn,
    lateBy: state.lateBy,
    deliveredOn: state.deliveredOn,
    derivation: (state.clock?.steps ?? []).map(({ rule, from, workingDays, to, note }) => ({
      rule,
      from,
      workingDays,
      to,
      note,
    })),
    steps: entries.map(({ event, sequence, writtenAt, actor }) => ({
      sequence,
      on: event.on,
      type: event.type,
      sentence: sentenceOf(event, kept),
      writtenAt,
      actorName: actorName(names, actor),
    })),
    can: buttonsOf(state, who, office.today(), calendar),
    replyLetter: (await replyDraftOf(office.db, caseId, state.round))?.id ?? null,
    drafted: state.reply === null ? await draftedReply(office.db, office.vault, state.draft) : null,
    reviewPoints: pointsToReview(state),
    assignedTo: state.assignedTo,
    assignedName: state.assignedAccount === null ? null : (names.get(state.assignedAccount) ?? state.assignedTo),
    assignedToMe: state.assignedAccount === who.accountId,
    related: await relatedCases(office.db, found.agency, found.events),
    consultations: state.consultations.map(({ id, to, closedOn }) => ({ id, to, open: closedOn === null })),
    appeals: (await appealsOf(office.db, caseId)).map(
      ({ caseId: id, number: of, block, state: standing, filedOn, answerDueOn, result, resultOn }) => ({
        caseId: id,
        number: of,
        block,
        state: standing,
        filedOn,
        answerDueOn,
        result,
        resultOn,
      }),
    ),
  });
}

/** Each act once; of several rows the law takes the one that fits what is filled in. */
function buttonsOf(state: ApplicationState, who: Who, today: Day, calendar: WorkingCalendar): ApplicationView['can'] {
  const rows = actsAllowed(state, today, calendar, (row) => row.who.some((role) => who.roles.includes(role)));
  const acts = [...new Set(rows.map((row) => row.act))];
  return acts.map((act) => {
    const own = rows.filter((row) => row.act === act);
    return { act, label: labelOf(own), clock: [...new Set(own.map((row) => clockEffects[row.clock]))].join('或者') };
  });
}

/** The words that the rows of one act share: 登记意见，恢复办理 and 登记意见（另有未复） are 登记意见. */
function labelOf(rows: readonly Transition[]): string {
  const [first = '', ...others] = rows.map((row) => row.label);
  if (others.length === 0) return first;
  return first.split(/[，（]/)[0] ?? first;
}

function pointsToReview({ state, draft }: ApplicationState): ApplicationView['reviewPoints'] {
  if (state !== 'reviewing') return [];
  return reviewPoints(draft?.outcome ?? null).map(({ text, because: { instrument, article } }) => ({
    text,
    article: `${instrument}${article}`,
  }));
}
