/** Bundles in the back office: the list, and one with its draft, its round of review, its editions and its members' guides. */

import { may } from '#law/account/may';
import { type Bundle, changedBundleFields } from '#law/bundle/bundle';
import { bundleFaults } from '#law/bundle/faults';
import { foldBundle } from '#law/bundle/fold';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import type { GuideRound } from '#law/service/fold';
import { accountNames } from '#store/account/accounts';
import {
  type BundleEditionRow,
  type BundleLine,
  bundleById,
  bundleEditions,
  bundleLines,
  type MemberService,
  memberServices,
} from '#store/bundle/bundles';
import { ledgerCase } from '#store/ledger/ledger';
import { guideDraft, guideText } from '#store/service/drafts';
import type { Office, Who } from '../office.ts';
import { guidesOf, noSuchBundle } from './edit.ts';

/** The agency's own, by name. */
export async function bundlesOf(office: Office, who: Who): Promise<Decided<readonly BundleLine[]>> {
  const permitted = may(who, true, 'service.view');
  return permitted.ok ? allowed(await bundleLines(office.db, who.agency)) : permitted;
}

/** A service for the editor, with the guide in force today; none where the agency has no such code. */
export async function memberOf(office: Office, who: Who, code: string): Promise<Decided<readonly MemberService[]>> {
  const permitted = may(who, true, 'service.view');
  return permitted.ok ? allowed(await memberServices(office.db, who.agency, [code], office.today())) : permitted;
}

export interface BundleView {
  readonly bundle: BundleLine;
  readonly draft: {
    readonly version: number;
    readonly content: Bundle;
    readonly savedBy: string;
    readonly savedAt: string;
    readonly faults: readonly Refusal[];
  } | null;
  readonly round: {
    readonly hash: string;
    readonly content: Bundle;
    /** Against the newest edition; every field where there is none. */
    readonly changed: readonly (keyof Bundle)[];
    readonly drafters: readonly string[];
    readonly review: {
      readonly by: string;
      readonly at: string;
      readonly passed: boolean;
      readonly opinion: string;
    } | null;
  } | null;
  readonly editions: readonly BundleEditionRow[];
  /** Every member of the draft, the round and the newest edition. */
  readonly services: readonly MemberService[];
  readonly can: readonly ('draft' | 'review' | 'issue' | 'cancel')[];
}

/** One of another agency is answered exactly as one that does not exist. */
export async function bundleView(office: Office, who: Who, caseId: string): Promise<Decided<BundleView>> {
  const permitted = may(who, true, 'service.view');
  if (!permitted.ok) return permitted;
  const { db } = office;
  const bundle = await bundleById(db, caseId);
  const found = await ledgerCase(db, 'bundle', caseId);
  if (bundle === null || found === null || bundle.agency !== who.agency) return refused(noSuchBundle);
  const { round, cancelled } = foldBundle(found.events);
  const draft = await guideDraft<Bundle>(db, caseId);
  const text = round === null ? null : await guideText<Bundle>(db, caseId, round.hash);
  const editions = await bundleEditions(db, caseId);
  const newest = editions[0]?.content;
  const people = [draft?.savedBy, round?.review?.by, ...(round?.drafters ?? [])].filter((one) => one !== undefined);
  const names = await accountNames(db, [...new Set(people)]);
  const nameOf = (id: string) => names.get(id) ?? '';
  const codes = [draft?.content, text, newest].flatMap((one) => one?.members.map(({ code }) => code) ?? []);
  const today = office.today();
  return allowed({
    bundle,
    draft:
      draft === null
        ? null
        : {
            ...{ version: draft.version, content: draft.content, savedAt: draft.savedAt },
            savedBy: nameOf(draft.savedBy),
            faults: bundleFaults(draft.content, await guidesOf(db, who.agency, draft.content, today)),
          },
    round: round === null || text === null ? null : roundView(round, text, newest, nameOf),
    editions,
    services: await memberServices(db, who.agency, [...new Set(codes)], today),
    can: cancelled === null ? whatMay(who, round) : [],
  });
}

function roundView(
  { hash, drafters, review }: GuideRound,
  content: Bundle,
  newest: Bundle | undefined,
  nameOf: (id: string) => string,
): NonNullable<BundleView['round']> {
  return {
    ...{ hash, content, drafters: drafters.map(nameOf) },
    changed: newest === undefined ? (Object.keys(content) as (keyof Bundle)[]) : changedBundleFields(newest, content),
    review:
      review === null ? null : { by: nameOf(review.by), at: review.at, passed: review.passed, opinion: review.opinion },
  };
}

function whatMay(who: Who, round: GuideRound | null): BundleView['can'] {
  const allows = (deed: 'service.draft' | 'service.review' | 'service.issue') => may(who, true, deed).ok;
  const drafted = round?.drafters.includes(who.accountId) ?? true;
  const reviews = round?.review === null && !drafted && allows('service.review');
  const third = round?.review?.passed === true && !drafted && round.review.by !== who.accountId;
  return [
    ...(allows('service.draft') ? (['draft'] as const) : []),
    ...(reviews ? (['review'] as const) : []),
    ...(third && allows('service.issue') ? (['issue'] as const) : []),
    ...(allows('service.issue') ? (['cancel'] as const) : []),
  ];
}
