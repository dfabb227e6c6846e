/** Tells in the morning whose the new warnings are: one word to each person, however many there are. */

import { audience, type Choice, type Colleague } from '#law/notification/audience';
import type { Raised } from '#law/warning/find';
import { type SignalKey, signals } from '#law/warning/signals';
import type { Tx } from '#store/db';
import { addNotifications } from '#store/notification/notifications';
import type { Office } from '../office.ts';

/** Due days of applications and bundles that no longer hold are told by words of their own. */
const toldOtherwise: readonly SignalKey[] = ['applicationLate', 'applicationNear', 'bundleApart'];
const longestTitle = 200;

export async function tellWarned(
  tx: Tx,
  office: Office,
  { agency, colleagues }: { readonly agency: string; readonly colleagues: readonly Colleague[] },
  raised: readonly Raised[],
): Promise<void> {
  const of = new Map<string, readonly Raised[]>();
  for (const one of raised.filter(({ signal }) => !toldOtherwise.includes(signal))) {
    for (const account of audience(colleagues, choicesOf(one), 'program')) {
      of.set(account, [...(of.get(account) ?? []), one]);
    }
  }
  const told = [...of].map(([accountId, those]) => ({
    ...({ accountId, agency, kind: 'warned', subject: 'warning', object: '' } as const),
    key: `${agency}.${office.today()}.warned`,
    title: titleOf(those),
  }));
  await addNotifications(tx, told, office.now());
}

function choicesOf({ owner }: Raised): readonly Choice[] {
  return [...(owner === null ? [] : [{ account: owner }]), { roles: ['head'], without: [] }];
}

function titleOf(those: readonly Raised[]): string {
  const [first] = those.toSorted((a, b) => signals[b.signal].weight - signals[a.signal].weight);
  if (first === undefined) return '';
  const what = `${signals[first.signal].name}：${first.name}`;
  return (those.length === 1 ? what : `今天新提出${those.length}条预警，如${what}`).slice(0, longestTitle);
}
