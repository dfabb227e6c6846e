/** Editions for those who write and review them: the list, and one with its words, its marks and what was said of it. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import type { EditionContent } from '#law/publication/content';
import { foldEdition, type Stage } from '#law/publication/fold';
import type { StepKey } from '#law/publication/steps';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import { agency as agencyOf } from '#store/agency/agencies';
import { ledgerEntries } from '#store/ledger/ledger';
import {
  type EditionLine,
  type EditionQuestion,
  type EditionTextRow,
  editionLines,
  newestText,
  textAt,
  textVersions,
} from '#store/publication/editions';
import type { Office, Who } from '../office.ts';
import { standing } from './edit.ts';
import { publishedVersion } from './published-version.ts';
import { noSuchEdition } from './refusals.ts';

export interface EditionPage {
  readonly lines: readonly EditionLine[];
  /** Where the next page begins; null on the last. */
  readonly next: { readonly at: string; readonly id: string } | null;
}

export async function editionList(office: Office, who: Who, question: EditionQuestion): Promise<Decided<EditionPage>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const found = await editionLines(office.db, who.agency, { ...question, limit: question.limit + 1 });
  const lines = found.slice(0, question.limit);
  const last = lines[lines.length - 1];
  const more = found.length > lines.length && last !== undefined;
  return allowed({ lines, next: more ? { at: last.writtenAt, id: last.id } : null });
}

export interface EditionStep {
  readonly what: 'drafted' | 'revised' | 'submitted' | 'marked' | 'returned' | 'published' | 'withdrawn';
  readonly on: Day;
  readonly at: string;
  readonly byName: string;
  readonly step: StepKey | null;
  /** Conclusion of a mark, reason of a return or a withdrawal. */
  readonly words: string;
  readonly hash: string | null;
}

export interface EditionView {
  readonly id: string;
  readonly agencyName: string;
  readonly level: string;
  readonly stage: Exclude<Stage, 'none'>;
  readonly edition: number;
  readonly version: number;
  readonly hash: string;
  readonly content: EditionContent;
  readonly next: StepKey | null;
  readonly marks: readonly { readonly step: StepKey; readonly byName: string }[];
  readonly returned: { readonly step: StepKey; readonly byName: string; readonly reason: string } | null;
  readonly indexNumber: string | null;
  /** The words that the public sees; null before, and where they are those above. */
  readonly published: EditionContent | null;
  readonly faults: readonly Refusal[];
  readonly history: readonly EditionStep[];
  readonly versions: readonly {
    readonly version: number;
    readonly edition: number;
    readonly at: string;
    readonly byName: string;
  }[];
}

export async function editionView(office: Office, who: Who, id: string): Promise<Decided<EditionView>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const newest = await newestText(office.db, who.agency, id);
  if (newest === null) return refused(noSuchEdition);
  const entries = await ledgerEntries(office.db, 'publication', id);
  const state = foldEdition(entries.map(({ event }) => event));
  if (state.stage === 'none') return refused(noSuchEdition);
  const versions = await textVersions(office.db, id);
  const people = [...entries.map(({ actor }) => actor), ...versions.map((one) => one.written_by)];
  const names = await accountNames(office.db, [...new Set(people)]);
  const nameOf = (account: string) => names.get(account) ?? account;
  const own = await agencyOf(office.db, who.agency);
  const open = state.stage !== 'published' && state.stage !== 'withdrawn';
  const { returned } = state;
  return allowed({
    id,
    agencyName: own?.name ?? '',
    level: own?.level ?? '',
    stage: state.stage,
    edition: state.edition,
    version: newest.version,
    hash: newest.hash,
    content: newest.content,
    next: state.next,
    marks: state.marks.map(({ step, by }) => ({ step, byName: nameOf(by) })),
    returned: returned === null ? null : { step: returned.step, byName: nameOf(returned.by), reason: returned.reason },
    indexNumber: state.indexNumber,
    published: await publishedContent(
      office,
      id,
      entries.map(({ event }) => event),
      newest,
    ),
    faults: open ? await standing(office.db, office, who.agency, id, newest.content) : [],
    history: entries.flatMap(({ event, writtenAt: at, actor }) => {
      const step = stepOf(event);
      return step === null ? [] : [{ ...step, on: event.on, at, byName: nameOf(actor) }];
    }),
    versions: versions.map(({ version, edition, written_at: at, written_by: by }) => ({
      version,
      edition,
      at,
      byName: nameOf(by),
    })),
  });
}

type Event = Parameters<typeof foldEdition>[0][number];

function stepOf(event: Event): Omit<EditionStep, 'on' | 'at' | 'byName'> | null {
  switch (event.type) {
    case 'drafted':
    case 'revised':
      return { what: event.type, step: null, words: '', hash: null };
    case 'submitted':
      return { what: 'submitted', step: null, words: '', hash: event.hash };
    case 'marked':
      return { what: 'marked', step: event.step, words: event.conclusion, hash: event.hash };
    case 'returned':
      return { what: 'returned', step: event.step, words: event.reason, hash: null };
    case 'published':
      return { what: 'published', step: null, words: '', hash: event.hash ?? null };
    case 'withdrawn':
      return { what: 'withdrawn', step: null, words: event.reason, hash: null };
    default:
      return null;
  }
}

async function publishedContent(
  office: Office,
  id: string,
  events: readonly Event[],
  newest: EditionTextRow,
): Promise<EditionContent | null> {
  const version = publishedVersion(events);
  if (version === null || version === newest.version) return null;
  return (await textAt(office.db, id, version))?.content ?? null;
}
