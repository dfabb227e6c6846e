/** What an act on an application has to tell, and whom: the next who have a part in it. Nothing personal stands in a title. */

import type { ActName } from '../application/acts.ts';
import type { ApplicationState } from '../application/application-state.ts';
import type { ApplicationEvent } from '../application/events.ts';
import { transitions } from '../application/transitions.ts';
import { inWords } from '../calendar/day.ts';
import type { Choice } from './audience.ts';
import type { NotificationKind } from './kinds.ts';

export interface Tiding {
  readonly kind: NotificationKind;
  readonly title: string;
  readonly to: readonly Choice[];
}

const rolesOf = (act: ActName) => [...new Set(transitions.filter((row) => row.act === act).flatMap(({ who }) => who))];

const signers = rolesOf('conclude');
const reviewers = rolesOf('review').filter((role) => !signers.includes(role));

/** What one event has to tell. `state`: how the case stands with it. */
export function tidingsOf(event: ApplicationEvent, state: ApplicationState): readonly Tiding[] {
  const name = `申请${state.number ?? ''}`;
  const { drafter, reviewedBy } = state;
  switch (event.type) {
    case 'assigned':
      return [{ kind: 'assigned', title: `${name}已经分派，请承办。`, to: assignees(event) }];
    case 'searchAsked':
      return [
        {
          kind: 'searchAsked',
          title: `请${event.division}检索${name}所需的信息，${inWords(event.answerBy)}前答复。`,
          to: [{ account: event.account }],
        },
      ];
    case 'searched':
      return event.task === undefined
        ? []
        : [{ kind: 'searchAnswered', title: `${name}的检索有了答复。`, to: handlers(state) }];
    case 'sentBack':
      return [{ kind: 'sentBack', title: `${name}的答复稿被退回，请修改。`, to: handlers(state) }];
    case 'sentToReview':
      return [
        {
          kind: 'reviewWaits',
          title: `${name}的答复稿等待审核。`,
          to: [
            { roles: reviewers, without: [drafter] },
            { roles: signers, without: [drafter] },
          ],
        },
      ];
    case 'reviewed':
      return [
        {
          kind: 'signatureWaits',
          title: `${name}的答复已经审核，等待签发。`,
          to: [{ roles: signers, without: [drafter, reviewedBy] }],
        },
      ];
    default:
      return [];
  }
}

/** Who works on the case: the colleague it was given to, its drafter, whoever bears the name it was given to, or all officers. */
export function handlers({ drafter, assignedTo, assignedAccount }: ApplicationState): readonly Choice[] {
  // Whoever has taken the case over is told before the drafter who handed it over.
  const persons = [assignedAccount, drafter].flatMap((account) => (account === null ? [] : [{ account }]));
  return [...persons, ...assignees({ to: assignedTo ?? '' })];
}

/** A colleague, or a person or a group by name alone; a group the program does not know: then all officers. */
function assignees({ to, account }: { readonly to: string; readonly account?: string }): readonly Choice[] {
  return [
    ...(account === undefined ? [] : [{ account }]),
    { named: to },
    { roles: ['officer'], without: [] },
    { roles: ['head'], without: [] },
  ];
}

/** What to do where the applicant's mail server took no message: the reply needs another way, the rest a call. */
export function mailRefusedTitle({ number, sending, deliveredOn }: ApplicationState, subject: string): string {
  const byMail = sending?.by === 'email' && sending.returnedOn === null && deliveredOn === null;
  const next = byMail
    ? '答复是以电子邮件发出的，请“登记退回”，与申请人核对邮箱，或者改用邮寄、当面领取、网上送达。'
    : '请与申请人核对邮箱，这件事改用电话、短信或者邮寄告知。';
  return `申请${number ?? ''}的通知邮件“${subject}”没有送到申请人。${next}`;
}
