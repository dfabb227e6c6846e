/** Whoever wrote a text, and whoever answers for publishing, hear that it did not go out at its moment, or went out late. */

import { foldPublication } from '#law/publication/fold';
import type { Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { colleaguesIn } from '#store/notification/colleagues';
import { addNotifications } from '#store/notification/notifications';
import type { DuePublication } from '#store/publication/due';
import type { Office } from '../office.ts';

const words = {
  missed: '定时发布没有成功',
  late: '定时发布晚于预定时间',
  failed: '定时发布时程序出错，正在重试',
} as const;

export async function tellMissed(
  tx: Tx,
  office: Office,
  { caseId, agency }: DuePublication,
  how: keyof typeof words,
): Promise<void> {
  const found = await ledgerCase(tx, 'publication', caseId);
  if (found === null) return;
  const { writers } = foldPublication(found.events);
  const today = office.today();
  const told = (await colleaguesIn(tx, agency, today)).filter(
    ({ id, roles }) => writers.includes(id) || roles.includes('head'),
  );
  const row = await tx.selectFrom('publication').select('title').where('case_id', '=', caseId).executeTakeFirst();
  const one = {
    ...{ key: `${caseId}.${today}.${how}`, agency, kind: 'scheduleMissed' as const },
    ...{ title: `${words[how]}：${row?.title ?? ''}`, subject: 'publication', object: caseId },
  } as const;
  await addNotifications(
    tx,
    told.map(({ id: accountId }) => ({ ...one, accountId })),
    office.now(),
  );
}
