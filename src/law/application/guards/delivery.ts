/** Sending and delivery of the reply (OUT-26). */

import { type Day, inWords } from '../../calendar/day.ts';
import { regulation } from '../articles.ts';
import { trackingFault } from '../delivery.ts';
import { deliveryWays, type TravellingWay } from '../events.ts';
import { type Guard, payload, refusal } from '../question.ts';

const wayOfReply = regulation('OUT-26', '第四十条');

/** What is on its way is delivered or comes back before it is sent again. */
export const nothingOnItsWay: Guard = ({ state: { sending } }) =>
  sending === null || sending.returnedOn !== null
    ? null
    : refusal(
        'replyOnItsWay',
        wayOfReply,
        `答复已于${inWords(sending.on)}以“${deliveryWays[sending.by]}”发出，还没有送达或者退回的记录。请先登记送达，或者登记退回后再发。`,
      );

export const trackingGiven: Guard = (question) => {
  const act = payload(question, 'dispatch');
  if (act === null || act.by !== 'post') return null;
  const typed = act.tracking ?? '';
  if (typed.trim() === '') {
    return refusal('trackingMissing', wayOfReply, '邮寄的，没有填写邮件号。请按挂号信或者EMS的收寄凭证填写。');
  }
  const fault = trackingFault(typed);
  return fault === null ? null : refusal('trackingWrong', wayOfReply, fault);
};

export const onItsWay: Guard = ({ state: { sending } }) => {
  if (sending !== null && sending.returnedOn === null) return null;
  return refusal(
    'replyNotSent',
    wayOfReply,
    sending === null
      ? '答复还没有登记发出，不能登记退回。请先登记发出。'
      : '这次发出已经登记退回。请重新发出，或者改用别的方式送达。',
  );
};

/** What travels was sent first: without the day of its sending (by post: its number) nobody can show that it went out. */
export const sentFirst: Guard = (question) => {
  const act = payload(question, 'deliver');
  if (act === null || act.by === 'counter') return null;
  const { sending } = question.state;
  const sent = sending !== null && sending.by === act.by ? sending : null;
  const numbered = act.by !== 'post' || (sent?.tracking ?? sent?.text ?? null) !== null;
  if (sent !== null && sent.returnedOn === null && numbered) return null;
  return refusal(
    `${act.by}NotSent`,
    wayOfReply,
    sent?.returnedOn ? cameBack[act.by](sent.returnedOn) : notSent[act.by],
  );
};

const notSent: Readonly<Record<TravellingWay, string>> = {
  web: '答复还没有登记发到网上，不能登记网上送达。请先“登记发出”，申请人在网上签收时由程序登记送达。',
  email: '没有登记以电子邮件发出的日期，不能登记电子邮件送达。请先“登记发出”，申请人确认收到后再登记送达。',
  post: '没有登记邮寄的发出日期和邮件号，不能登记邮寄送达。请先“登记发出”，按收寄凭证填写邮件号，签收后再登记送达。',
};

const cameBack: Readonly<Record<TravellingWay, (on: Day) => string>> = {
  web: (on) => `发到网上的答复已于${inWords(on)}登记退回，不能登记网上送达。请重新发出，或者选择实际的送达方式。`,
  email: (on) => `这封邮件已于${inWords(on)}登记退回，不能登记电子邮件送达。请重新发出，或者选择实际的送达方式。`,
  post: (on) =>
    `这次邮寄已于${inWords(on)}登记退回，不能登记邮寄送达。重新寄出的，请先登记发出的日期和邮件号；改用别的方式的，请选择实际的送达方式。`,
};
