/** Services in the back office: the list, and one with its draft, its round of review, its editions. */

import { may } from '#law/account/may';
import { allowed, type Decided, refused } from '#law/ruling';
import { wholeGuide } from '#law/service/elements';
import { foldService } from '#law/service/fold';
import { changedGuideFields, type Guide } from '#law/service/guide';
import { codeRemark, type GuideFault, guideFaults } from '#law/service/guide-faults';
import { accountNames } from '#store/account/accounts';
import { ledgerCase } from '#store/ledger/ledger';
import { guideDraft, guideText } from '#store/service/drafts';
import {
  type EditionRow,
  guideEditions,
  type ServiceLine,
  type ServiceSearch,
  serviceById,
  serviceCount,
  serviceGroups,
  serviceLines,
} from '#store/service/services';
import type { Office, Who } from '../office.ts';
import { noSuchService } from './guide.ts';

export interface ServicesPage {
  readonly services: readonly ServiceLine[];
  readonly total: number;
  readonly pages: number;
  readonly departments: readonly string[];
}

export const servicesPerPage = 50;

/** The agency's services by department and code; pages count from 1. */
export async function servicesPage(
  office: Office,
  who: Who,
  search: Omit<ServiceSearch, 'agency'>,
  page: number,
): Promise<Decided<ServicesPage>> {
  const permitted = may(who, true, 'service.view');
  if (!permitted.ok) return permitted;
  const own = { ...search, agency: who.agency };
  const total = await serviceCount(office.db, own);
  const range = { offset: (page - 1) * servicesPerPage, limit: servicesPerPage };
  const services = await serviceLines(office.db, own, range);
  const { departments } = await serviceGroups(office.db, { agency: who.agency });
  return allowed({
    services,
    total,
    pages: Math.max(1, Math.ceil(total / servicesPerPage)),
    departments: [...departments.keys()],
  });
}

export interface ServiceView {
  readonly service: ServiceLine;
  readonly codeRemark: string | null;
  readonly draft: {
    readonly version: number;
    readonly content: Guide;
    readonly savedBy: string;
    readonly savedAt: string;
    readonly faults: readonly GuideFault[];
  } | null;
  readonly round: {
    readonly hash: string;
    readonly content: Guide;
    /** Against the newest edition; every field where there is none. */
    readonly changed: readonly (keyof Guide)[];
    readonly drafters: readonly string[];
    readonly review: {
      readonly by: string;
      readonly at: string;
      readonly passed: boolean;
      readonly opinion: string;
    } | null;
  } | null;
  readonly editions: readonly EditionRow[];
  readonly can: readonly ('draft' | 'review' | 'issue')[];
}

/** One of another agency is answered exactly as one that does not exist. */
export async function serviceView(office: Office, who: Who, caseId: string): Promise<Decided<ServiceView>> {
  const permitted = may(who, true, 'service.view');
  if (!permitted.ok) return permitted;
  const service = await serviceById(office.db, caseId);
  const found = await ledgerCase(office.db, 'service', caseId);
  if (service === null || found === null || service.agency !== who.agency) return refused(noSuchService);
  const { round, editions, cancelled } = foldService(found.events);
  const kept = await guideDraft(office.db, caseId);
  const draft = kept === null ? null : { ...kept, content: wholeGuide(kept.content) };
  const people = [draft?.savedBy, round?.review?.by, ...(round?.drafters ?? [])].filter((one) => one !== undefined);
  const names = await accountNames(office.db, [...new Set(people)]);
  const nameOf = (id: string) => names.get(id) ?? '';
  const handedIn = round === null ? null : await guideText(office.db, caseId, round.hash);
  const text = handedIn === null ? null : wholeGuide(handedIn);
  const issued = editions.at(-1)?.content ?? null;
  const newest = issued === null ? null : wholeGuide(issued);
  const allows = (deed: 'service.draft' | 'service.review' | 'service.issue') => may(who, true, deed).ok;
  const part = (one: string | undefined) => one === who.accountId;
  const third = round !== null && !round.drafters.includes(who.accountId) && !part(round.review?.by);
  return allowed({
    service,
    codeRemark: codeRemark(service.code, draft?.content ?? text ?? newest),
    draft:
      draft === null
        ? null
        : {
            version: draft.version,
            content: draft.content,
            savedBy: nameOf(draft.savedBy),
            savedAt: draft.savedAt,
            faults: guideFaults(draft.content),
          },
    round:
      round === null || text === null
        ? null
        : {
            hash: round.hash,
            content: text,
            changed: newest === null ? (Object.keys(text) as (keyof Guide)[]) : changedGuideFields(newest, text),
            drafters: round.drafters.map(nameOf),
            review: round.review === null ? null : { ...round.review, by: nameOf(round.review.by) },
          },
    editions: await guideEditions(office.db, caseId),
    can: [
      ...(cancelled === null && allows('service.draft') ? (['draft'] as const) : []),
      ...(round !== null && round.review === null && !round.drafters.includes(who.accountId) && allows('service.review')
        ? (['review'] as const)
        : []),
      ...(round?.review?.passed === true && third && allows('service.issue') ? (['issue'] as const) : []),
    ],
  });
}
