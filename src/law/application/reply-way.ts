/** How far the document of a reply has come on its way to the applicant: what its page may say, and no more (OUT-26). */

import { type Day, inWords } from '../calendar/day.ts';
import type { ApplicationState } from './application-state.ts';
import { type ApplicationEvent, type DeliveryWay, deliveryWays } from './events.ts';
import { outcomes } from './outcomes.ts';

export type ReplyWay =
  /** The case is decided; its document is not signed yet. */
  | { readonly stands: 'making' }
  | { readonly stands: 'signed' }
  | { readonly stands: 'sent' | 'returned' | 'delivered'; readonly on: Day; readonly by: DeliveryWay };

/** Null while there is no reply. `events`: of the whole case, in order. */
export function replyWay(events: readonly ApplicationEvent[], state: ApplicationState): ReplyWay | null {
  const { reply, deliveredOn, sending } = state;
  if (reply === null) return null;
  const own = events.slice(events.findLastIndex(({ type }) => type === 'concluded'));
  const delivered = own.findLast((event) => event.type === 'delivered');
  if (deliveredOn !== null && delivered !== undefined)
    return { stands: 'delivered', on: deliveredOn, by: delivered.by };
  if (sending !== null) {
    const { on, by, returnedOn } = sending;
    return returnedOn === null ? { stands: 'sent', on, by } : { stands: 'returned', on: returnedOn, by };
  }
  // Signed by a second person, the reply is its document; what closes a case by itself is put on paper afterwards.
  const signed = own.some(
    (event) =>
      (event.type === 'letterSigned' && event.kind === 'reply') ||
      (event.type === 'concluded' && event.reviewer !== undefined),
  );
  return { stands: signed ? 'signed' : 'making' };
}

/** To the applicant, in a sentence; `hasFile`: the document can be opened on the page. */
export function replyWayInWords(
  way: ReplyWay,
  { outcome, otherReason }: Pick<NonNullable<ApplicationState['reply']>, 'outcome' | 'otherReason'>,
  hasFile: boolean,
): string {
  const name = otherReason === 'withdrawn' ? '撤回告知' : outcomes[outcome].title;
  switch (way.stands) {
    case 'making':
      return `答复文书（${name}）正在制作，还没有发出。发出后这里写明方式和日期。`;
    case 'signed':
      return '答复文书已经签发，还没有发出。发出后这里写明方式和日期；选择当面领取的，请带身份证明到受理机关领取。';
    case 'sent':
      return `答复文书已于${inWords(way.on)}发出，方式：${deliveryWays[way.by]}，正在送达。送达后可以在这里查看。`;
    case 'returned':
      return `答复文书没有送达：${inWords(way.on)}被退回。请与受理机关联系，核对地址和联系方式。`;
    case 'delivered':
      return hasFile
        ? `答复文书已于${inWords(way.on)}送达，方式：${deliveryWays[way.by]}。`
        : `答复文书已于${inWords(way.on)}按您选择的方式送达，方式：${deliveryWays[way.by]}。没有收到的，请与受理机关联系。`;
  }
}
