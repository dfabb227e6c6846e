/** What every channel at the other side can do: show an article, and take it away again. Both may be asked again at any time. */

import type { Delivery } from '../mail/mail.ts';

export interface Article {
  /** Address of the edition on our site: nothing else there carries it, so that it is known again. */
  readonly mark: string;
  readonly caseId: string;
  readonly edition: number;
  readonly title: string;
  readonly summary: string;
  readonly issuer: string;
  readonly indexNumber: string;
  readonly documentNumber: string;
  readonly publishedAt: string;
  readonly item: number;
  /** Escaped already: headings, paragraphs, lists and tables. */
  readonly html: string;
  readonly text: string;
}

export type Progress = Readonly<Record<string, string>>;

/** What has been done at the other side so far; kept before the next step, so that a kill loses none of it. */
export interface Course {
  readonly key: string;
  readonly progress: Progress;
  readonly keep: (progress: Progress) => Promise<void>;
  readonly signal: AbortSignal;
}

export interface ChannelDoor {
  /** A new edition takes the place of the old one by itself; otherwise the old one is removed first. */
  readonly replaces: boolean;
  readonly publish: (article: Article, course: Course) => Promise<Delivery>;
  readonly remove: (gone: Pick<Article, 'mark' | 'caseId' | 'edition'>, course: Course) => Promise<Delivery>;
}

export interface DoorKeys {
  readonly address: string;
  readonly account: string;
  readonly cover: string;
  readonly secret: string;
}

export const callMs = 20_000;

/** Posts JSON and reads JSON; null where nothing that can be read came back. Nothing is followed elsewhere. */
export async function postJson(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<{ readonly status: number; readonly answer: Readonly<Record<string, unknown>> | null } | null> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(callMs)]),
    });
    const read: unknown = await answer.json().catch(() => null);
    return { status: answer.status, answer: isRecord(read) ? read : null };
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
