/** What the administrator has to be told without looking: each alarm once a day. */

import { hoursSinceBackup } from '#store/backup/backups';
import { jobRows } from '#store/job/jobs';
import { openPosts, type Post, writePosts } from '#store/outbox/outbox';
import type { Office } from '../office.ts';
import type { Notice } from '../outbox/letters.ts';
import type { Premises } from './job.ts';
import { operationState } from './state.ts';

const path = '/admin/operations';

/** Writes a message for every alarm that stands and has not been told today. */
export async function raiseAlarms(office: Office, premises: Premises): Promise<string> {
  const alarms = await standingAlarms(office, premises.backups.alarmHours);
  if (alarms.length === 0) return '没有需要告警的情况。';
  const words = alarms.map(({ notice, number }) => `${notice} ${number}`).join('、');
  const { alertTo } = premises;
  if (alertTo === null) return `有${alarms.length}项告警（${words}）；没有指定告警发给谁（GONGKAI_ALERT_TO）。`;
  const posts = alarms.map((alarm): Post => {
    const key = `alarm.${alarm.notice}.${alarm.number}.${office.today()}`;
    return { key, agency: null, channel: 'mail', object: key, version: 1, payload: { ...alarm }, recipient: alertTo };
  });
  await office.db.transaction().execute((tx) => writePosts(tx, office.vault, posts, office.now()));
  return `有${alarms.length}项告警（${words}），已通知管理员。`;
}

async function standingAlarms(office: Office, backupHours: number): Promise<readonly Notice[]> {
  const [rows, posts, { clocks, skewMs }, hours] = await Promise.all([
    jobRows(office.db),
    openPosts(office.db),
    operationState(office),
    hoursSinceBackup(office.db),
  ]);
  return [
    ...rows
      .filter(({ state }) => state === 'failed')
      .map(({ name }) => ({ notice: 'jobFailed', number: name, path }) as const),
    ...posts
      .filter(({ quarantined }) => quarantined > 0)
      .map(({ channel }) => ({ notice: 'postsQuarantined', number: channel, path }) as const),
    ...(hours !== null && hours > backupHours
      ? [{ notice: 'backupOld', number: String(backupHours), path } as const]
      : []),
    ...(clocks === 'apart' ? [{ notice: 'clocksApart', number: String(skewMs), path } as const] : []),
  ];
}
