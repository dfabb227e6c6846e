/** Whether an event may be written into the ledger of an appeal (REG-63 to REG-67). */

import type { ApplicationState } from '../application/application-state.ts';
import { litigationLaw, reconsiderationLaw } from '../application/articles.ts';
import { refusal } from '../application/question.ts';
import { type Day, inWords } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import { type DecisionKind, decisions, type Forum } from './decisions.ts';
import type { AppealEvent } from './events.ts';
import type { AppealState } from './fold.ts';
import { appealStates, appealTransitions } from './states.ts';

type EventOf<T extends AppealEvent['type']> = Extract<AppealEvent, { readonly type: T }>;

/** The application must be known when an appeal is filed; later events do not ask for it. */
export function decideAppeal(
  state: AppealState,
  event: AppealEvent,
  today: Day,
  application: ApplicationState | null,
): Decided<readonly AppealEvent[]> {
  const row = appealTransitions.find((one) => one.event === event.type && one.from.includes(state.state));
  if (row === undefined) return refused(notHere(state, event.type));
  const found = [...misdated(state, event.on, today), ...objections(state, event, application)];
  return found.length > 0 ? refused(...found) : allowed([event]);
}

function notHere(state: AppealState, type: AppealEvent['type']): Refusal {
  const own = appealTransitions.find((one) => one.event === type);
  const from = (own?.from ?? []).map((one) => `“${appealStates[one]}”`).join('、');
  return refusal(
    'notInThisState',
    own?.because ?? reconsiderationLaw('REG-63', '第十一条第十四项'),
    `“${own?.label ?? type}”在${from}时办理，本案现为“${appealStates[state.state]}”。请核对案件或者先登记前一步。`,
  );
}

function misdated(state: AppealState, on: Day, today: Day): readonly Refusal[] {
  const because = reconsiderationLaw('REG-64', '第二十条');
  if (on > today) {
    return [
      refusal(
        'datedAhead',
        because,
        `日期是${inWords(on)}，今天是${inWords(today)}，不能登记还没有发生的事。请更正日期。`,
      ),
    ];
  }
  if (state.lastOn === null || on >= state.lastOn) return [];
  const message = `日期是${inWords(on)}，早于本案上一步的日期${inWords(state.lastOn)}。请按发生的先后登记。`;
  return [refusal('datedBeforeLast', because, message)];
}

function objections(state: AppealState, event: AppealEvent, application: ApplicationState | null): readonly Refusal[] {
  switch (event.type) {
    case 'filed':
      return application === null ? [unknownApplication()] : filing(event, application);
    case 'decided':
      return decision(state, event);
    case 'appealed':
      return secondInstance(state, event);
    case 'answered':
      return answering(state);
    case 'orderCarriedOut':
      return order(state, event.on);
    default:
      return [];
  }
}

function unknownApplication(): Refusal {
  return refusal(
    'applicationUnknown',
    reconsiderationLaw('REG-63', '第十一条第十四项'),
    '没有找到所针对的政府信息公开申请，表四只计因政府信息公开引起的复议、诉讼。请先选择该件申请。',
  );
}

/** A ground that contradicts the file. What is open to argument is recorded and flagged (`flagsOfFiling`), not refused. */
function filing(event: EventOf<'filed'>, application: ApplicationState): readonly Refusal[] {
  if (event.ground === 'reply' && application.reply === null) {
    return [
      refusal(
        'noReplyToAttack',
        reconsiderationLaw('REG-63', '第十一条第十四项'),
        '登记为“对答复不服”，但本件还没有答复。请核对案件；对逾期不答复提起的，请改选“逾期未答复”。',
      ),
    ];
  }
  return filedBefore(event, application);
}

/** Of several rounds the first reply counts: an appeal against it may be registered after the second. */
function filedBefore({ on, ground }: EventOf<'filed'>, application: ApplicationState): readonly Refusal[] {
  const [since, what] =
    ground === 'reply'
      ? ([application.concludedOn, '本件作出答复之日'] as const)
      : ([application.submittedOn, '本件提交申请之日'] as const);
  if (since === null || on >= since) return [];
  return [
    refusal(
      'filedBeforeCause',
      reconsiderationLaw('REG-64', '第二十条'),
      `提起日期是${inWords(on)}，早于${what}${inWords(since)}，不可能是针对它提起的。请更正日期，或者核对所针对的申请。`,
    ),
  ];
}

function decision(state: AppealState, event: EventOf<'decided'>): readonly Refusal[] {
  const kind: DecisionKind = decisions[event.decision];
  const forum: Forum = state.block === 'reconsideration' ? 'reconsideration' : 'litigation';
  const because = reconsiderationLaw('AR-40', '第六十二条');
  return [
    ...(kind.forums.includes(forum)
      ? []
      : [
          refusal(
            'decisionOfOtherForum',
            because,
            `“${kind.name}”不是${forum === 'reconsideration' ? '行政复议' : '行政诉讼'}的结案方式。请在列明的方式中选择。`,
          ),
        ]),
    ...(event.answerAgain === undefined || kind.mayOrderAnswer
      ? []
      : [refusal('orderWithoutGround', because, `“${kind.name}”不会责令重新答复。请核对决定的内容。`)]),
  ];
}

/** The answer is to the copy, and is given once for each that came (REG-67). */
function answering({ block, copyReceivedOn, answeredOn }: AppealState): readonly Refusal[] {
  const because =
    block === 'reconsideration' ? reconsiderationLaw('REG-67', '第四十八条') : litigationLaw('REG-67', '第六十七条');
  if (answeredOn !== null) {
    const message = `本机关的答复（答辩）已经登记，日期是${inWords(answeredOn)}，不能重复登记。请核对案件。`;
    return [refusal('answeredAlready', because, message)];
  }
  if (copyReceivedOn !== null) return [];
  const message =
    '还没有登记收到申请书（起诉状、上诉状）副本，不能登记答复。请先登记收到副本的日期，答复期限从次日起算。';
  return [refusal('copyNotReceived', because, message)];
}

/** What is ordered is carried out once, and not before it binds. */
function order(state: AppealState, on: Day): readonly Refusal[] {
  const because = litigationLaw('OUT-35', '第七十一条');
  const { decided, orderCarriedOut } = state;
  if (decided === null || decided.answerAgain === null) {
    return [refusal('nothingOrdered', because, '本案的决定、裁判没有责令重新答复，不需要重新办理。请核对决定的内容。')];
  }
  if (orderCarriedOut) {
    return [
      refusal('orderCarriedOut', because, `“${decided.documentNumber}”责令的重新答复已经开始办理，不能重复登记。`),
    ];
  }
  if (decided.effectiveOn <= on) return [];
  const message = `“${decided.documentNumber}”可以上诉，${inWords(decided.effectiveOn)}起才生效。请在生效以后登记；有人上诉的，请登记上诉。`;
  return [refusal('orderNotBinding', because, message)];
}

function secondInstance(state: AppealState, event: EventOf<'appealed'>): readonly Refusal[] {
  const { decided } = state;
  if (decided === null) return [];
  const because = litigationLaw('REG-67', '第八十五条');
  const last = decided.appealableUntil;
  if (last === null) {
    return [
      refusal(
        'notAppealable',
        because,
        `“${decisions[decided.decision].name}”（${decided.documentNumber}）不能上诉。请核对案件。`,
      ),
    ];
  }
  if (event.on <= last) return [];
  const message = `上诉期限到${inWords(last)}（含当日）为止，上诉日期是${inWords(event.on)}，裁判已经生效。请核对日期。`;
  return [refusal('appealedLate', because, message)];
}
