/** The agency's days for 容缺后补: written into each guide that says nothing itself, as it is saved or imported (SVC-37). */

import { may } from '#law/account/may';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { mostLaterDays, usualLaterDays } from '#law/service/material-ways';
import { storedLaterDays, storeLaterDays } from '#store/service/later-days';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

/** `days`: as the agency has set them, else as is usual. */
export async function laterDaysView(office: Office, who: Who): Promise<Decided<{ readonly days: number }>> {
  const permitted = may(who, true, 'service.view');
  if (!permitted.ok) return permitted;
  return allowed({ days: (await storedLaterDays(office.db, who.agency)) ?? usualLaterDays });
}

export async function setLaterDays(office: Office, who: Who, days: number): Promise<Decided<null>> {
  const { agency } = who;
  const call = { deed: 'service.keep', subject: 'setting', object: `later-days:${agency}`, agency } as const;
  return act(office, who, call, async (tx) => {
    if (!Number.isInteger(days) || days < 1 || days > mostLaterDays) return refused(wrongDays(days));
    const before = await storedLaterDays(tx, agency);
    await storeLaterDays(tx, agency, days);
    return allowed({ value: null, changes: [], around: { before: String(before ?? ''), after: String(days) } });
  });
}

const wrongDays = (days: number): Refusal => ({
  ...{ code: 'later-days', rule: 'SVC-37', article: '《优化营商环境条例》第四十四条', field: 'days' },
  message: `补交期限填的是${days}个工作日，应为1至${mostLaterDays}的整数。请改正后再保存。`,
});
