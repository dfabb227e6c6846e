/** What the public sees of services: those that are offered, by department, theme and audience; one guide with all that it says. */

import type { Day } from '#law/calendar/day';
import type { Audience, Guide, Theme } from '#law/service/guide';
import { agency as agencyOf } from '#store/agency/agencies';
import {
  type EditionRow,
  guideEditions,
  type ServiceGroups,
  type ServiceLine,
  type ServiceSearch,
  serviceByCode,
  serviceCount,
  serviceGroups,
  serviceLines,
} from '#store/service/services';
import type { Office } from '../office.ts';

export type { ServiceLine } from '#store/service/services';

export interface OfferedChoice {
  readonly agency: string;
  readonly words: string;
  readonly department: string | null;
  readonly theme: Theme | null;
  readonly audience: Audience | null;
  /** Only those whose guide changed this month. */
  readonly changed: boolean;
}

export interface Offered {
  readonly agencyName: string;
  readonly lines: readonly ServiceLine[];
  readonly total: number;
  readonly pages: number;
  /** Of all that is offered, however the list is narrowed. */
  readonly groups: ServiceGroups;
  readonly all: number;
  readonly changedThisMonth: number;
}

const perPage = 30;

/** Null where there is no such agency. Pages count from 1. */
export async function offeredServices(office: Office, choice: OfferedChoice, page: number): Promise<Offered | null> {
  const agency = await agencyOf(office.db, choice.agency);
  if (agency === null) return null;
  const today = office.today();
  const all: ServiceSearch = { agency: agency.code, offeredOn: today };
  const changedSince = monthOf(today);
  const narrowed: ServiceSearch = {
    ...all,
    ...(choice.words === '' ? {} : { words: choice.words }),
    ...(choice.department === null ? {} : { department: choice.department }),
    ...(choice.theme === null ? {} : { theme: choice.theme }),
    ...(choice.audience === null ? {} : { audience: choice.audience }),
    ...(choice.changed ? { changedSince } : {}),
  };
  const total = await serviceCount(office.db, narrowed);
  return {
    agencyName: agency.name,
    lines: await serviceLines(office.db, narrowed, { offset: (page - 1) * perPage, limit: perPage }),
    total,
    pages: Math.max(1, Math.ceil(total / perPage)),
    groups: await serviceGroups(office.db, all),
    all: await serviceCount(office.db, all),
    changedThisMonth: await serviceCount(office.db, { ...all, changedSince }),
  };
}

const monthOf = (today: Day) => `${today.slice(0, 7)}-01` as Day;

export interface OfferedGuide {
  readonly service: ServiceLine;
  readonly agencyName: string;
  readonly example: boolean;
  readonly edition: number;
  readonly from: Day;
  /** Null for what an older system listed without its text. */
  readonly guide: Guide | null;
  /** Comes into force later; null where none waits. */
  readonly next: { readonly from: Day; readonly note: string | null } | null;
  /** Situations that change which materials are needed, in the order of the guide. */
  readonly situations: readonly string[];
}

/** The guide in force today; null where the agency does not offer the service. */
export async function offeredGuide(office: Office, agencyCode: string, code: string): Promise<OfferedGuide | null> {
  const service = await serviceByCode(office.db, agencyCode, code);
  const agency = service === null ? null : await agencyOf(office.db, service.agency);
  if (service === null || agency === null) return null;
  const editions = await guideEditions(office.db, service.caseId);
  const today = office.today();
  const current = editions.find(({ from }) => from <= today);
  if (current === undefined) return null;
  const guide = current.content;
  const situations = [...new Set((guide?.materials ?? []).map(({ situation }) => situation))].filter(
    (one) => one !== '',
  );
  return {
    service,
    agencyName: agency.name,
    example: agency.example,
    edition: current.edition,
    from: current.from,
    guide,
    next: waiting(editions, today),
    situations,
  };
}

function waiting(editions: readonly EditionRow[], today: Day) {
  const next = editions.findLast(({ from }) => from > today);
  return next === undefined ? null : { from: next.from, note: next.note };
}

/** Where the guides are that the public sees now: for the sitemap. */
export async function offeredAddresses(
  office: Office,
  limit: number,
): Promise<readonly { readonly agency: string; readonly code: string }[]> {
  return serviceLines(office.db, { offeredOn: office.today() }, { offset: 0, limit });
}
