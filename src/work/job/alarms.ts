/** What the administrator has to be told without looking: each alarm once a day. */

import { hoursSinceBackup } from '#store/backup/backups';
import type { Tx } from '#store/db';
import { jobRows } from '#store/job/jobs';
import { holdersOf } from '#store/notification/colleagues';
import { addNotifications } from '#store/notification/notifications';
import { openPosts, type Post, writePosts } from '#store/outbox/outbox';
import type { Office } from '../office.ts';
import { type Notice, notices } from '../outbox/letters.ts';
import type { Premises } from './job.ts';
import { operationState } from './state.ts';

const path = '/admin/operations';

/** Writes a message for every alarm that stands and has not been told today. */
export async function raiseAlarms(office: Office, premises: Premises): Promise<string> {
  const alarms = await standingAlarms(office, premises.backups.alarmHours);
  if (alarms.length === 0) return '没有需要告警的情况。';
  const words = alarms.map(({ notice, number }) => `${notice} ${number}`).join('、');
  const { alertTo } = premises;
  await office.db.transaction().execute(async (tx) => {
    await tellAdministrators(tx, office, alarms);
    if (alertTo !== null) await writePosts(tx, office.vault, alarms.map(postTo(office, alertTo)), office.now());
  });
  if (alertTo === null) return `有${alarms.length}项告警（${words}）；没有指定告警发给谁（GONGKAI_ALERT_TO）。`;
  return `有${alarms.length}项告警（${words}），已通知管理员。`;
}

/** A digest is no alarm. */
type Alarm = Notice & { readonly notice: Exclude<Notice['notice'], 'digest'> };

const keyOf = (office: Office, { notice, number }: Alarm) => `alarm.${notice}.${number}.${office.today()}`;

function postTo(office: Office, recipient: string) {
  return (alarm: Alarm): Post => {
    const key = keyOf(office, alarm);
    return { key, agency: null, channel: 'mail', object: key, version: 1, payload: { ...alarm }, recipient };
  };
}

/** System administrators see it in the back office, also where no mail goes out. */
async function tellAdministrators(tx: Tx, office: Office, alarms: readonly Alarm[]): Promise<void> {
  const administrators = await holdersOf(tx, 'system', office.today());
  const told = administrators.flatMap(({ id: accountId, agency }) =>
    alarms.map((alarm) => {
      const { notice: kind, number } = alarm;
      const { says } = notices[kind];
      return {
        key: keyOf(office, alarm),
        agency,
        accountId,
        kind,
        subject: 'operation',
        object: number,
        title: `${says}：${number}`,
      };
    }),
  );
  await addNotifications(tx, told, office.now());
}

async function standingAlarms(office: Office, backupHours: number): Promise<readonly Alarm[]> {
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
