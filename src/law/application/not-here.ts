/** Why an act has no row in the table for the state that the case is in. */

import { inWords } from '../calendar/day.ts';
import type { Refusal } from '../ruling.ts';
import type { ActName } from './acts.ts';
import type { ApplicationState } from './application-state.ts';
import { regulation, reportFormat } from './articles.ts';
import { firstCorrection } from './guards/correction.ts';
import { outcomes } from './outcomes.ts';
import { type Question, refusal } from './question.ts';
import { type State, states } from './states.ts';
import { transitions } from './transitions.ts';

const concluding = new Set<ActName>(transitions.filter((row) => row.to === 'concluded').map((row) => row.act));
const aboutLetters: readonly ActName[] = ['recordConsultationReceipt', 'recordOpinion', 'lapseConsultation'];
const replied: readonly State[] = ['concluded', 'delivered', 'archived'];

/** Always a refusal: the forbidden acts of §7 by their own rule, any other by the rule of its act. */
export function notHere(question: Question, act: ActName): Refusal {
  const { state } = question;
  if (state.state === 'setAside') return gone(act);
  if (concluding.has(act) && state.reply !== null && replied.includes(state.state))
    return secondOutcome(state, state.reply);
  if (concluding.has(act) && state.receivedOn === null) return beforeReceipt(state);
  if (act === 'askCorrection') {
    const second = firstCorrection(question);
    if (second !== null) return second;
  }
  if (aboutLetters.includes(act) && !replied.includes(state.state)) return withoutLetter(state);
  return elsewhere(act, state);
}

function secondOutcome(state: ApplicationState, reply: NonNullable<ApplicationState['reply']>): Refusal {
  return refusal(
    'secondOutcome',
    reportFormat('OUT-01', '表三'),
    `本件已于${inWords(reply.on)}以“${outcomes[reply.outcome].name}”（${reply.documentNumber}）${states[state.state].name}，一件申请只有一个办理结果。经行政复议、诉讼或者自行纠正需要重新答复的，请先办理“重新办理答复”。`,
  );
}

function beforeReceipt(state: ApplicationState): Refusal {
  return refusal(
    'outcomeBeforeReceipt',
    regulation('REG-30', '第三十一条'),
    `本件${states[state.state].name}，收到申请之日还没有确定，不能作出办理结果。请先确认收到；申请人在此之前撤回的，请办理“收到前撤回”。`,
  );
}

function withoutLetter(state: ApplicationState): Refusal {
  return refusal(
    'noLetter',
    regulation('REG-44', '第三十三条第三款'),
    `本件${states[state.state].name}，没有正在征求的意见。没有发出征求意见书，期限不中止。请先办理“征求意见”。`,
  );
}

function gone(act: ActName): Refusal {
  const because = transitions.find((row) => row.act === act)?.because ?? regulation('REG-33', '第四十五条');
  return refusal('setAside', because, '本件已经撤回、拆分或者并入另一件申请，不再办理。请在有关的申请中办理。');
}

function elsewhere(act: ActName, state: ApplicationState): Refusal {
  const rows = transitions.filter((row) => row.act === act);
  const because = rows[0]?.because ?? regulation('REG-33', '第四十五条');
  const label = rows[0]?.label ?? act;
  const where = [...new Set(rows.flatMap((row) => row.from))].map((one) => `“${states[one].name}”`).join('、');
  return refusal(
    'notInThisState',
    because,
    `“${label}”在${where}时办理，本件现为“${states[state.state].name}”。请先完成前一步，或者核对是否选错了案件。`,
  );
}
