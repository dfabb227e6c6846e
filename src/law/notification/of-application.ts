/** What an act on an application has to tell, and whom: the next who have a part in it. Nothing personal stands in a title. */

import type { ActName } from '../application/acts.ts';
import type { ApplicationState } from '../application/application-state.ts';
import type { ApplicationEvent } from '../application/events.ts';
import { transitions } from '../application/transitions.ts';
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
      return [{ kind: 'assigned', title: `${name}已经分派，请承办。`, to: assignees(event.to) }];
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

/** Who works on the case: its drafter, or the person it was assigned to, or all officers. */
export function handlers({ drafter, assignedTo }: ApplicationState): readonly Choice[] {
  return [...(drafter === null ? [] : [{ account: drafter }]), ...assignees(assignedTo ?? '')];
}

/** A case may be assigned to a person or to a group, which the program does not know: then to all officers. */
function assignees(to: string): readonly Choice[] {
  return [{ named: to }, { roles: ['officer'], without: [] }, { roles: ['head'], without: [] }];
}
