/** Delivers what waits in the outbox for one channel: tried again where it may help, set aside where it can not. */

import type { Delivery, Mail } from '#outside/mail/mail';
import { keepReceipt, type Parcel, postponePost, quarantinePost, takePosts } from '#store/outbox/outbox';
import { tellMailRefused } from '../notification/tell-mail-refused.ts';
import type { Office } from '../office.ts';
import { type ApplicantLetter, applicantLetterOf, letterOf, type Notice } from './letters.ts';

/** Carries one post to where it goes. What it throws is a bug, not a refusal: after three times the post is set aside. */
export type Carry = (parcel: Parcel) => Promise<Delivery>;

const atOnce = 20;
const triesUnexpected = 3;
/** 30 s, doubled each time up to six hours: about three days in all. */
const triesAgain = 20;
const firstPause = 30;
const longestPause = 21_600;

export interface Delivered {
  readonly sent: number;
  readonly postponed: number;
  readonly setAside: number;
}

/** Delivers until nothing is due or `signal` says stop. Posts about different objects go side by side. */
export async function deliver(office: Office, channel: string, carry: Carry, signal: AbortSignal): Promise<Delivered> {
  const count = { sent: 0, postponed: 0, setAside: 0 };
  while (!signal.aborted) {
    const parcels = await takePosts(office.db, office.vault, channel, atOnce);
    if (parcels.length === 0) break;
    const ends = await Promise.all(parcels.map((parcel) => deliverOne(office, parcel, carry)));
    for (const end of ends) count[end] += 1;
  }
  return count;
}

async function deliverOne(office: Office, parcel: Parcel, carry: Carry): Promise<keyof Delivered> {
  const { db } = office;
  if (parcel.tries > triesAgain) return setAside(office, parcel, `发送${triesAgain}次没有成功`);
  let delivery: Delivery;
  try {
    delivery = await carry(parcel);
  } catch (error) {
    const what = error instanceof Error ? error.name : '未知错误';
    if (parcel.tries >= triesUnexpected) return setAside(office, parcel, `程序处理不了这一件（${what}）`);
    delivery = { ok: false, again: true, error: `程序处理这一件时出错（${what}）` };
  }
  if (delivery.ok) {
    await keepReceipt(db, parcel, delivery.receipt);
    return 'sent';
  }
  if (!delivery.again) return setAside(office, parcel, delivery.error);
  const pause = Math.min(longestPause, firstPause * 2 ** (parcel.tries - 1));
  await postponePost(db, parcel, pause, delivery.error);
  return 'postponed';
}

async function setAside(office: Office, parcel: Parcel, error: string): Promise<'setAside'> {
  await office.db.transaction().execute(async (tx) => {
    await quarantinePost(tx, parcel, error);
    await tellMailRefused(tx, office, parcel);
  });
  return 'setAside';
}

/** By mail: the words are made here from a number and a link, so that nothing else can get into a message. */
export function byMail(mail: Mail, origin: string): Carry {
  return async ({ key, payload, recipient }) => {
    if (recipient === null) return { ok: false, again: false, error: '没有收件地址' };
    const letter =
      'stop' in payload
        ? applicantLetterOf(payload as unknown as ApplicantLetter, origin)
        : letterOf(payload as unknown as Notice, origin);
    return mail.send({ id: key, to: recipient, ...letter });
  };
}
