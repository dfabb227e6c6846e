/** 企业码: the public page for enterprises behind one code, its poster, and how often it was opened. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import { allowed, type Decided } from '#law/ruling';
import { posterToPdf } from '#paper/poster/to-pdf';
import { qrPng } from '#paper/qr-picture';
import { agency as agencyOf } from '#store/agency/agencies';
import {
  type CodeKind,
  type CodeLine,
  countOpened,
  countsForEnterprises,
  linesForEnterprises,
  openedSince,
} from '#store/channel/enterprise';
import type { Office, Who } from '../office.ts';

export type { CodeKind, CodeLine } from '#store/channel/enterprise';

export const codePath = '/qy';
/** By this the page knows that it was opened by the code. */
const byCode = '?by=code';
const perPage = 30;

export interface ForEnterprises {
  readonly lines: readonly CodeLine[];
  readonly counts: Readonly<Record<CodeKind, number>>;
  readonly total: number;
  readonly pages: number;
}

/** Newest first; pages count from 1. */
export async function forEnterprises(
  office: Office,
  { kind, words }: { readonly kind: CodeKind | null; readonly words: string },
  page: number,
): Promise<ForEnterprises> {
  const question = { today: office.today(), kind, words };
  const counts = await countsForEnterprises(office.db, question);
  const total = kind === null ? Object.values(counts).reduce((sum, n) => sum + n, 0) : counts[kind];
  return {
    lines: await linesForEnterprises(office.db, question, { offset: (page - 1) * perPage, limit: perPage }),
    counts,
    total,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
}

/** A number a day, of nobody: neither address nor browser is kept. */
export async function countCodeOpened(office: Office): Promise<void> {
  await countOpened(office.db, office.today());
}

export async function codeOpened(office: Office, who: Who) {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const year = Number(office.today().slice(0, 4));
  return allowed({ year, opened: await openedSince(office.db, `${year}-01-01` as Day) });
}

export async function codePoster(office: Office, who: Who, origin: string): Promise<Decided<Uint8Array>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const issuer = (await agencyOf(office.db, who.agency))?.name ?? '';
  const words = '扫一扫，看惠企政策、办事指南';
  return allowed(
    await posterToPdf({
      title: '企业码',
      words,
      issuer,
      url: `${origin}${codePath}${byCode}`,
      createdOn: office.today(),
    }),
  );
}

export async function codePicture(who: Who, origin: string): Promise<Decided<Uint8Array>> {
  const permitted = may(who, true, 'publication.view');
  return permitted.ok ? allowed(await qrPng(`${origin}${codePath}${byCode}`)) : permitted;
}
