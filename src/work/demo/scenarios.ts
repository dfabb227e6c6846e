/** Lawful lives of an application: for each outcome the acts that lead to it, on days that the clock allows. */

import type { DraftedReply } from '#law/application/acts';
import type { IntakeChannel, NotHeldKind } from '#law/application/events';
import { receivedByHandingOver } from '#law/application/intake';
import { outcomes } from '#law/application/outcomes';
import { reviewPoints } from '#law/application/review-points';
import type { Day } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { feeForPages } from '#law/fee/fee';
import { currentTariffs } from '#law/fee/tariffs';
import type { ApplicantType, OutcomeKey } from '#law/report/report';
import type { ActInput } from '../application/act-input.ts';
import type { Chance } from './chance.ts';

export interface Cast {
  readonly officer: string;
  readonly head: string;
  readonly reviewer: string;
  readonly signer: string;
}

/** Who on the cast does the act; what was sent to the site its applicant takes there. */
export type Part = keyof Cast;

export interface Step {
  readonly by: Part | 'applicant';
  readonly input: ActInput;
}

export interface Scenario {
  readonly channel: IntakeChannel;
  readonly applicantType: ApplicantType;
  readonly submittedOn: Day;
  readonly outcome: OutcomeKey;
  readonly steps: readonly Step[];
}

/** Words of numbers; year and running number are given as the letters go out. */
const [consultationLetter, feeLetter] = ['示审征', '示审费'];

interface Plan {
  readonly channel: IntakeChannel;
  readonly applicantType: ApplicantType;
  readonly submittedOn: Day;
  readonly outcome: OutcomeKey;
}

function later(from: Day, workingDays: number): Day {
  return stateCalendar.add(from, workingDays).day;
}

/** The whole life of one application, from receipt to the file. */
export function scenario(plan: Plan, cast: Cast, random: Chance): Scenario {
  const { channel, submittedOn, outcome } = plan;
  const steps: Step[] = [];
  const add: Add = (by, input) => {
    steps.push({ by, input });
    return input.on;
  };
  const receivedOn = receive(channel, submittedOn, add);
  const end = lead(outcome, receivedOn, cast, random, add);
  const by = channel === 'web' || channel === 'email' || channel === 'counter' ? channel : 'post';
  if (by !== 'counter') {
    add('officer', { act: 'dispatch', on: end, by, ...(by === 'post' ? { tracking: '1000000000001' } : {}) });
  }
  const delivered = add(by === 'web' ? 'applicant' : 'officer', {
    act: 'deliver',
    on: later(end, 1),
    by,
    proof: '送达回执存卷',
  });
  add('officer', { act: 'archive', on: later(delivered, 3) });
  return { ...plan, steps };
}

type Add = (by: Step['by'], input: ActInput) => Day;

/** REG-30: how each channel fixes the day of receipt. */
function receive(channel: IntakeChannel, submittedOn: Day, add: Add): Day {
  if (receivedByHandingOver(channel) !== null) return submittedOn;
  if (channel === 'registeredMail') return add('officer', { act: 'register', on: submittedOn, how: 'signedFor' });
  if (channel === 'web') return add('officer', { act: 'register', on: submittedOn, how: 'receiptShown' });
  add('officer', { act: 'attemptContact', on: submittedOn, means: '电话' });
  return add('officer', { act: 'register', on: later(submittedOn, 1), how: 'confirmedWithApplicant' });
}

/** From receipt to the day of the outcome. */
function lead(outcome: OutcomeKey, receivedOn: Day, cast: Cast, random: Chance, add: Add): Day {
  switch (outcome) {
    case 'unavailableStillUnclear': {
      const corrected = correction(receivedOn, random, add);
      return add('officer', {
        act: 'closeStillUnclear',
        on: later(corrected, 4),
        reasons: '补正后仍未写明所需信息的名称、文号或者其他特征，无法检索。',
      });
    }
    case 'otherCorrectionOverdue': {
      const asked = add('officer', {
        act: 'askCorrection',
        on: later(receivedOn, 3),
        points: '未写明所需信息的名称、文号或者其他特征性描述。',
      });
      return add('officer', { act: 'closeUncorrected', on: later(asked, 16) });
    }
    case 'otherFeeOverdue': {
      const assigned = add('officer', {
        act: 'assign',
        on: later(receivedOn, 1),
        to: '审批服务股',
        account: cast.officer,
      });
      const noticed = add('officer', {
        act: 'noticeFee',
        on: later(assigned, 5),
        ...byPages(40 + 10 * random.below(3)),
        letter: feeLetter,
      });
      add('officer', { act: 'recordFeeReceipt', on: noticed });
      return add('officer', { act: 'closeUnpaid', on: later(noticed, 21) });
    }
    case 'notProcessedExcessive': {
      const assigned = add('officer', {
        act: 'assign',
        on: later(receivedOn, 1),
        to: '政务公开股',
        account: cast.officer,
      });
      const asked = add('officer', {
        act: 'askReasons',
        on: later(assigned, 2),
        text: '本月申请数量明显超过合理范围，请说明理由。',
        replyBy: later(assigned, 9),
      });
      const given = add('officer', { act: 'receiveReasons', on: later(asked, 4), reasonable: false });
      return add('signer', {
        act: 'refuseExcessive',
        on: later(given, 2),
        reasons: '申请人说明的理由不能证明申请的数量、频次合理。',
      });
    }
    case 'otherReason': {
      const assigned = add('officer', {
        act: 'assign',
        on: later(receivedOn, 1),
        to: '政务公开股',
        account: cast.officer,
      });
      if (random.below(2) === 0)
        return add('officer', { act: 'withdraw', on: later(assigned, 3), letter: '申请人书面撤回申请' });
      return reply(outcome, later(assigned, 4), cast, random, add);
    }
    default:
      return handled(outcome, receivedOn, cast, random, add);
  }
}

/** The ordinary road: assigned, perhaps corrected, consulted, charged, extended; reviewed and signed. */
function handled(outcome: OutcomeKey, receivedOn: Day, cast: Cast, random: Chance, add: Add): Day {
  const start = random.below(9) === 0 ? correction(receivedOn, random, add) : receivedOn;
  let at = add('officer', {
    act: 'assign',
    on: later(start, 1),
    to: random.pick(['审批服务股', '政务公开股', '信息技术股']),
    account: cast.officer,
  });
  if (outcome === 'refusedThirdPartyRights' || random.below(12) === 0) at = consultation(outcome, at, random, add);
  if (random.below(40) === 0) at = fee(at, random, add);
  if (random.below(8) === 0) {
    at = add('head', {
      act: 'extend',
      on: later(at, 3),
      workingDays: 5 + random.below(16),
      reason: '需要检索的档案较多，不能在规定期限内答复。',
    });
  }
  return reply(outcome, later(at, 1 + random.below(6)), cast, random, add);
}

function correction(receivedOn: Day, random: Chance, add: Add): Day {
  const asked = add('officer', {
    act: 'askCorrection',
    on: later(receivedOn, 2 + random.below(5)),
    points: '请写明所需信息的时间范围和文件名称或者文号。',
  });
  return add('officer', { act: 'receiveCorrection', on: later(asked, 2 + random.below(8)) });
}

function consultation(outcome: OutcomeKey, at: Day, random: Chance, add: Add): Day {
  const thirdParty = outcome === 'refusedThirdPartyRights' || random.below(2) === 0;
  const sent = add('officer', {
    act: 'consult',
    on: later(at, 1),
    id: 'c1',
    to: thirdParty ? 'thirdParty' : 'agency',
    letter: consultationLetter,
  });
  const received = add('officer', { act: 'recordConsultationReceipt', on: later(sent, 1), id: 'c1' });
  return add('officer', {
    act: 'recordOpinion',
    on: later(received, 4 + random.below(9)),
    id: 'c1',
    opinion: outcome === 'refusedThirdPartyRights' ? 'objects' : 'consents',
  });
}

function fee(at: Day, random: Chance, add: Add): Day {
  const charge = byPages(40 + 10 * random.below(4));
  const noticed = add('officer', { act: 'noticeFee', on: later(at, 1), ...charge, letter: feeLetter });
  add('officer', { act: 'recordFeeReceipt', on: noticed });
  return add('officer', { act: 'recordPayment', on: later(noticed, 3 + random.below(10)), yuan: charge.yuan });
}

function byPages(units: number) {
  return { tariff: 'perPage', units, yuan: feeForPages(units, currentTariffs).yuan } as const;
}

function reply(outcome: OutcomeKey, on: Day, cast: Cast, random: Chance, add: Add): Day {
  const notHeld =
    outcome === 'unavailableNotHeld' ? random.pick(['doesNotExist', 'otherAgencyResponsible'] as const) : undefined;
  if (notHeld === 'doesNotExist') {
    add('officer', {
      act: 'recordSearch',
      on,
      where: '文书档案和业务系统',
      by: cast.officer,
      terms: '申请所列名称和文号',
      result: '未检索到',
    });
  }
  const ready = add('officer', { act: 'sendToReview', on: later(on, 1), reply: draftOf(outcome, notHeld) });
  const reviewed = add('reviewer', {
    act: 'review',
    on: ready,
    checks: reviewPoints(outcome).map(({ text }) => text),
  });
  return add('signer', { act: 'conclude', on: later(reviewed, 1) });
}

function draftOf(outcome: OutcomeKey, notHeld: NotHeldKind | undefined): DraftedReply {
  const form = outcomes[outcome];
  return {
    outcome,
    reasons: `经审查，所申请的事项属于以下情形：${form.when}。`,
    articles: form.articles.map(({ instrument, article }) => `${instrument}${article}`),
    ...(notHeld === undefined ? {} : { notHeld }),
    ...(outcome === 'otherReason' ? { otherReason: 'consultationOnly' as const } : {}),
    ...(outcome === 'partiallyGranted'
      ? {
          withheld: [
            {
              part: '附件中的个人联系方式',
              ground: 'refusedThirdPartyRights' as const,
              reason: '涉及个人隐私，公开会损害第三方合法权益。',
            },
          ],
        }
      : {}),
  };
}
