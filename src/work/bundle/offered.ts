/** What the public sees of bundles: those in force, and one with what it asks by the guides in force today. */

import type { Bundle, BundleMember } from '#law/bundle/bundle';
import { type MergedBundle, mergeBundle } from '#law/bundle/merge';
import type { Day } from '#law/calendar/day';
import { agency as agencyOf } from '#store/agency/agencies';
import { memberServices, offeredEditions } from '#store/bundle/bundles';
import type { Office } from '../office.ts';
import { guidesOf } from './edit.ts';

export interface OfferedBundleLine {
  readonly id: string;
  readonly name: string;
  readonly group: Bundle['group'];
  readonly lead: string;
  readonly summary: string;
  readonly members: number;
}

/** Of the agency, by name. */
export async function offeredBundles(office: Office, agency: string): Promise<readonly OfferedBundleLine[]> {
  const editions = await offeredEditions(office.db, agency, office.today());
  return editions
    .map(({ caseId, content: { name, group, lead, summary, members } }) => ({
      ...{ id: caseId, name, group, lead, summary, members: members.length },
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'zh'));
}

export interface OfferedMember extends BundleMember {
  /** The code where the service is not found any more. */
  readonly name: string;
  readonly department: string;
  /** Why it can not be applied for at present; null: it can. */
  readonly stopped: 'suspended' | 'cancelled' | 'guideless' | null;
  readonly result: string;
  readonly limit: Bundle['promised'];
}

export interface OfferedBundle {
  readonly id: string;
  readonly agencyName: string;
  readonly example: boolean;
  readonly edition: number;
  readonly from: Day;
  readonly bundle: Bundle;
  readonly members: readonly OfferedMember[];
  readonly merged: MergedBundle;
}

/** Null where the agency offers no such bundle today. */
export async function offeredBundle(office: Office, agencyCode: string, id: string): Promise<OfferedBundle | null> {
  const { db } = office;
  const today = office.today();
  const agency = await agencyOf(db, agencyCode);
  const edition = (await offeredEditions(db, agencyCode, today)).find(({ caseId }) => caseId === id);
  if (agency === null || edition === undefined) return null;
  const bundle = edition.content;
  const codes = bundle.members.map(({ code }) => code);
  const services = new Map((await memberServices(db, agencyCode, codes, today)).map((one) => [one.code, one]));
  return {
    ...{ id, agencyName: agency.name, example: agency.example, edition: edition.edition, from: edition.from, bundle },
    members: bundle.members.map((member) => {
      const service = services.get(member.code);
      const guide = service?.guide ?? null;
      const standing = service === undefined || guide === null ? 'guideless' : service.state;
      return {
        ...member,
        name: service?.name ?? member.code,
        department: service?.department ?? '',
        stopped: standing === 'inUse' ? null : standing,
        result: guide?.result ?? '',
        limit: guide?.promised ?? null,
      };
    }),
    merged: mergeBundle(bundle, await guidesOf(db, agencyCode, bundle, today)),
  };
}
