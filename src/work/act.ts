/** The one door to change: authorise → load → rule → save → audit → announce, in one transaction. */

import { deeds } from '#law/account/deeds';
import { type Deed, may, separated } from '#law/account/may';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { deedsDone, writeAudit } from '#store/audit';
import type { Subject, Tx } from '#store/db';
import { type Appended, append } from '#store/ledger/ledger';
import { announce, isAnotherWriter, tellHere } from '#store/ledger/writers';
import { type Post, writePosts } from '#store/outbox/outbox';
import { auditOf, casesAround } from './audit/entry.ts';
import { projectCases } from './ledger/projections.ts';
import { type IssuedCodes, type IssuedFiles, logIssues } from './log/add.ts';
import { applicantPosts } from './notice/applicant-posts.ts';
import { tellOf } from './notification/tell.ts';
import type { Office, Who } from './office.ts';
import { asActor } from './scope.ts';

/** What is about to be done, to what. The audit trail and the permission table speak these words. */
export interface ActCall {
  readonly deed: Deed;
  readonly subject:
    | Subject
    | 'account'
    | 'calendar'
    | 'matter'
    | 'operation'
    | 'file'
    | 'setting'
    | 'token'
    | 'gazette';
  /** The case, or for an act on many cases a word for them all. Nothing personal. */
  readonly object: string;
  /** Agency whose case it is. */
  readonly agency: string;
  /** Other agencies whose rows the act writes beside: the caller has shown that it may reach them. */
  readonly besides?: readonly string[];
  /** What a person says it is done for, one of a fixed list; kept in the audit trail. Nothing personal. */
  readonly purpose?: string;
}

/** What the rule decided: a value for the caller, and the events that make it true. */
export interface Outcome<T> {
  readonly value: T;
  readonly changes: readonly Appended[];
  /** What is to happen outside because of it: kept in the outbox with it, delivered afterwards. */
  readonly posts?: readonly Post[];
  /** Where no case is changed: what stood before and stands now, for the audit trail. Nothing secret, nothing personal. */
  readonly around?: { readonly before: string; readonly after: string };
  /** The same person did the same to the same object earlier that day, and the trail says so: no second entry (autosave). */
  readonly again?: boolean;
  /** Files that the act issues, by case: their digests go into the transparency log. */
  readonly files?: IssuedFiles;
  /** Codes that stand on those files. */
  readonly codes?: IssuedCodes;
}

/**
 * Does one act. `rule` loads what it needs inside the transaction and decides; its events are written, projected and
 * audited together or not at all. Refusals are audited too. Of two writers on one case the second is refused with
 * `case-changed` and can try again.
 */
export async function act<T>(
  office: Office,
  who: Who,
  call: ActCall,
  rule: (tx: Tx) => Promise<Decided<Outcome<T>>>,
): Promise<Decided<T>> {
  const permitted = may(who, who.agency === call.agency, call.deed);
  if (!permitted.ok) return refuse(office, who, call, permitted.refusals);
  let changed: readonly Appended[] = [];
  try {
    const decided = await asActor(who, [call.agency, ...(call.besides ?? [])], () =>
      office.db.transaction().execute(async (tx) => {
        const apart = await keptApart(tx, who, call);
        if (!apart.ok) throw new Refused(apart.refusals);
        const ruling = await rule(tx);
        if (!ruling.ok) throw new Refused(ruling.refusals);
        const { value, changes, posts = [], around, again = false, files, codes } = ruling.value;
        await append(tx, changes, who.accountId, office.now());
        await projectCases(tx, changes, office.today());
        await tellOf(tx, office, who, changes);
        await writePosts(tx, office.vault, [...posts, ...(await applicantPosts(tx, office, changes))], office.now());
        await logIssues(tx, office, changes, files, codes);
        if (!again) {
          await writeAudit(tx, {
            ...auditOf(office, who, call),
            ...(around ?? casesAround(changes)),
            result: 'done',
            reason: call.purpose ?? null,
          });
        }
        await announce(tx, changes);
        changed = changes;
        return value;
      }),
    );
    tellHere(office.db, changed);
    return allowed(decided);
  } catch (error) {
    if (error instanceof Refused) return refuse(office, who, call, error.refusals);
    if (isAnotherWriter(error)) return refuse(office, who, call, [caseChanged]);
    throw error;
  }
}

/** Duties are separated by person: asked only for deeds that exclude others. */
async function keptApart(tx: Tx, who: Who, { deed, subject, object }: ActCall): Promise<Decided<true>> {
  if (deeds[deed].excludes.length === 0) return allowed(true);
  return separated(deed, await deedsDone(tx, subject, object, who.accountId));
}

/** Carries refusals out of the transaction, so that it is rolled back. Never leaves this file. */
class Refused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super('refused');
    this.refusals = refusals;
  }
}

async function refuse(office: Office, who: Who, call: ActCall, refusals: readonly Refusal[]): Promise<Decided<never>> {
  const reason = refusals.map((refusal) => refusal.code).join(' ');
  const entry = { ...auditOf(office, who, call), result: 'refused', reason } as const;
  await asActor(who, [call.agency], () => writeAudit(office.db, entry));
  return refused(...refusals);
}

const caseChanged: Refusal = {
  code: 'case-changed',
  rule: 'ledger',
  article: '台账只增不改',
  message: '这件事刚被他人办理，您看到的内容已不是最新。请刷新页面，看清最新情况后再办。',
};
