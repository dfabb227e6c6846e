/** The register in the back office: its lines by validity, one document with its links, the rounds of 清理. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import type { DocumentKind, Judgement, Verdict } from '#law/document/events';
import { type Validity, validityKeys, validityOn } from '#law/document/fold';
import { allowed, type Decided, refused } from '#law/ruling';
import {
  type LinkLine,
  linksFrom,
  linksTo,
  type RegisterLine,
  type RoundRow,
  registerCounts,
  registerLines,
  registerOne,
  roundsOf,
  unregisteredOf,
} from '#store/document/documents';
import type { Office, Who } from '../office.ts';
import { noSuchDocument } from './change.ts';
import { noSuchRound } from './round.ts';

export interface DocumentLine {
  readonly caseId: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly documentNumber: string;
  readonly issuedOn: Day;
  readonly effectiveOn: Day | null;
  readonly expiresOn: Day | null;
  readonly endedOn: Day | null;
  readonly validity: Validity;
  readonly publication: string | null;
  readonly reviewed: {
    readonly on: Day;
    readonly round: string;
    readonly verdict: Verdict;
    readonly reason: string;
  } | null;
}

export function lineOf(row: RegisterLine, today: Day): DocumentLine {
  const { case_id: caseId, kind, title, publication, effective_on: effectiveOn, ended_on: endedOn } = row;
  const validity = validityOn({ effectiveOn, endedOn, endedHow: row.ended_how, modified: row.modified }, today);
  const { reviewed_on: on, round, verdict, verdict_reason: reason } = row;
  const found = on === null || round === null || verdict === null ? null : { on, round, verdict, reason: reason ?? '' };
  return {
    ...{ caseId, kind, title, publication, validity, reviewed: found },
    documentNumber: row.document_number,
    issuedOn: row.issued_on,
    effectiveOn,
    expiresOn: row.expires_on,
    endedOn,
  };
}

export interface RegisterView {
  readonly documents: readonly DocumentLine[];
  readonly total: number;
  readonly counts: Readonly<Record<Validity, number>>;
  /** Published as normative before there was a register, and not entered yet. */
  readonly unregistered: readonly { readonly caseId: string; readonly title: string }[];
  readonly rounds: readonly {
    readonly caseId: string;
    readonly title: string;
    readonly openedOn: Day;
    readonly concludedOn: Day | null;
    readonly judged: number;
    readonly all: number;
  }[];
}

export interface RegisterNarrowed {
  readonly validity?: Validity;
  readonly words?: string;
  readonly offset: number;
  readonly limit: number;
}

export async function registerView(
  office: Office,
  who: Who,
  narrowed: RegisterNarrowed,
): Promise<Decided<RegisterView>> {
  const permitted = may(who, true, 'document.view');
  if (!permitted.ok) return permitted;
  const question = { ...narrowed, agency: who.agency, today: office.today() };
  const counts = await registerCounts(office.db, question);
  const every = Object.fromEntries(validityKeys.map((key) => [key, counts.get(key) ?? 0])) as Record<Validity, number>;
  const { validity } = narrowed;
  return allowed({
    documents: (await registerLines(office.db, question)).map((row) => lineOf(row, office.today())),
    counts: every,
    total: validity === undefined ? Object.values(every).reduce((sum, n) => sum + n, 0) : every[validity],
    unregistered: await unregisteredOf(office.db, who.agency, office.today()),
    rounds: (await roundsOf(office.db, who.agency)).map(({ case_id: caseId, title, documents, judged, ...row }) => ({
      ...{ caseId, title, openedOn: row.opened_on, concludedOn: row.concluded_on },
      judged: Object.keys(judged).length,
      all: documents.length,
    })),
  });
}

export interface DocumentView extends DocumentLine {
  /** What modified or repealed it; what it modified or repealed itself. */
  readonly changedBy: readonly LinkLine[];
  readonly changes: readonly LinkLine[];
  readonly can: readonly ('change' | 'keep')[];
}

export async function documentView(office: Office, who: Who, caseId: string): Promise<Decided<DocumentView>> {
  const permitted = may(who, true, 'document.view');
  if (!permitted.ok) return permitted;
  const row = await registerOne(office.db, caseId, office.today());
  if (row === null || row.agency !== who.agency) return refused(noSuchDocument);
  const line = lineOf(row, office.today());
  const ended = line.validity === 'expired' || line.validity === 'repealed';
  return allowed({
    ...line,
    changedBy: await linksTo(office.db, caseId, office.today()),
    changes: await linksFrom(office.db, caseId, office.today()),
    can: [
      ...(!ended && may(who, true, 'document.change').ok ? (['change'] as const) : []),
      ...(may(who, true, 'document.keep').ok ? (['keep'] as const) : []),
    ],
  });
}

export interface RoundView {
  readonly caseId: string;
  readonly title: string;
  readonly basis: string;
  readonly openedOn: Day;
  readonly concludedOn: Day | null;
  readonly documents: readonly (DocumentLine & { readonly judgement: Judgement | null })[];
  readonly can: readonly ('judge' | 'conclude')[];
}

export async function roundView(office: Office, who: Who, caseId: string): Promise<Decided<RoundView>> {
  const permitted = may(who, true, 'document.view');
  if (!permitted.ok) return permitted;
  const round = (await roundsOf(office.db, who.agency)).find((one) => one.case_id === caseId);
  if (round === undefined) return refused(noSuchRound);
  return allowed({
    ...{ caseId, title: round.title, basis: round.basis, openedOn: round.opened_on, concludedOn: round.concluded_on },
    documents: (await documentsIn(office, round)).map((row) => ({
      ...lineOf(row, office.today()),
      judgement: round.judged[row.case_id] ?? null,
    })),
    can: [
      ...(round.concluded_on === null && may(who, true, 'document.judge').ok ? (['judge'] as const) : []),
      ...(round.concluded_on === null && may(who, true, 'document.conclude').ok ? (['conclude'] as const) : []),
    ],
  });
}

async function documentsIn(office: Office, { agency, documents }: RoundRow): Promise<readonly RegisterLine[]> {
  const limit = 10_000;
  const rows = await registerLines(office.db, { agency, today: office.today(), offset: 0, limit });
  return rows.filter(({ case_id }) => documents.includes(case_id));
}
