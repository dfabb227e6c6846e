/** Every job of the program, in one table. */

import { sweepSessions } from '#store/account/sessions';
import { expireKeys } from '#store/idempotency';
import { byMail, deliver } from '../outbox/deliver.ts';
import type { Job } from './job.ts';

export const jobs = {
  'outbox.mail': {
    what: '发送邮件通知',
    every: { seconds: 5 },
    run: async ({ office, premises: { mail, origin }, signal }) => {
      if (mail === null) return '没有指定邮件服务器（SMTP_URL），通知留在待发箱。';
      const { sent, postponed, setAside } = await deliver(office, 'mail', byMail(mail, origin), signal);
      return `发出${sent}件，推迟${postponed}件，搁置${setAside}件。`;
    },
  },
  'session.clean': {
    what: '清除已经失效的登录',
    every: { seconds: 3600 },
    run: async ({ office }) => {
      await sweepSessions(office.db, office.now());
      return '已清除。';
    },
  },
  'idempotency.clean': {
    what: '清除过期的提交凭据',
    every: { at: '03:40' },
    run: async ({ office }) => `清除${await expireKeys(office.db)}个。`,
  },
} as const satisfies Readonly<Record<string, Job>>;

export type JobName = keyof typeof jobs;
export const jobNames = Object.keys(jobs) as readonly JobName[];

/** The job of this name, or null. */
export function jobOf(name: string): Job | null {
  return jobNames.includes(name as JobName) ? jobs[name as JobName] : null;
}
