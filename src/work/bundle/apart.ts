/** Bundles whose edition in force no longer holds by the guides of their members as they stand (SVC-34, SVC-34b). */

import { bundleFaults } from '#law/bundle/faults';
import type { Day } from '#law/calendar/day';
import { canonical } from '#law/log/canonical';
import { audience, type Choice } from '#law/notification/audience';
import { offeredEditions } from '#store/bundle/bundles';
import type { Tx } from '#store/db';
import { ledgerCases } from '#store/ledger/ledger';
import { sha256 } from '#store/log/suite';
import { colleaguesIn } from '#store/notification/colleagues';
import { addNotifications } from '#store/notification/notifications';
import type { Office } from '../office.ts';
import { guidesOf } from './edit.ts';

export interface BundleApart {
  readonly id: string;
  readonly name: string;
  readonly ref: string;
  /** Who drafted it last. */
  readonly owner: string | null;
  readonly faults: readonly string[];
}

export async function bundlesApart(tx: Tx, agency: string, on: Day): Promise<readonly BundleApart[]> {
  const editions = await offeredEditions(tx, agency, on);
  const apart: Omit<BundleApart, 'owner'>[] = [];
  for (const { caseId, content } of editions) {
    const faults = bundleFaults(content, await guidesOf(tx, agency, content, on));
    if (faults.length === 0) continue;
    const said = faults.map(({ message }) => message);
    apart.push({ id: caseId, name: `一件事：${content.name}`, ref: `/bundles/${caseId}`, faults: said });
  }
  const owners = await ownersOf(
    tx,
    apart.map(({ id }) => id),
  );
  return apart.map((one) => ({ ...one, owner: owners.get(one.id) ?? null }));
}

async function ownersOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const cases = ids.length === 0 ? [] : await ledgerCases(tx, 'bundle', ids);
  return new Map(
    cases.map(({ caseId, events }) => {
      const last = events.findLast((event) => event.type === 'guideSubmitted');
      return [caseId, last?.type === 'guideSubmitted' ? (last.drafters[0] ?? null) : null];
    }),
  );
}

/** Tells who drafted them: at once when a guide changes, else in the morning; once for the same faults. */
export async function tellBundlesApart(tx: Tx, office: Office, agency: string): Promise<void> {
  const today = office.today();
  const colleagues = await colleaguesIn(tx, agency, today);
  const told = (await bundlesApart(tx, agency, today)).flatMap(({ id, name, owner, faults }) => {
    const choices: readonly Choice[] = [
      ...(owner === null ? [] : [{ account: owner }]),
      { roles: ['head'], without: [] },
    ];
    const title = `${name}与成员事项现行的指南不符：${faults.join('')}`.slice(0, 300);
    const key = `${id}.${sha256(canonical(faults)).slice(0, 16)}.bundleApart`;
    const one = { key, agency, kind: 'bundleApart', subject: 'bundle', object: id, title } as const;
    return audience(colleagues, choices, 'program').map((accountId) => ({ ...one, accountId }));
  });
  await addNotifications(tx, told, office.now());
}
