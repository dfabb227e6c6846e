/** Every job of the program, in one table. */

import type { OutwardChannel } from '#law/channel/outward';
import { sweepSessions } from '#store/account/sessions';
import { sweepThrottles } from '#store/account/throttles';
import { expireKeys } from '#store/idempotency';
import { mailChannel, writeCaseMails, writeDigestMails } from '#store/subscription/mailing';
import { resumeReplyPeriods } from '../application/resume.ts';
import { makeBackup, thinBackups } from '../backup/make.ts';
import { proveNewest } from '../backup/prove-newest.ts';
import { toChannel } from '../channel/carry.ts';
import { prepareCounts } from '../comparison/view.ts';
import { eraseComplainants } from '../complaint/erase.ts';
import { scanWaiting } from '../file/scan.ts';
import { scrubAll, tidyIncoming } from '../file/tidy.ts';
import { inspectSites, visitSites } from '../inspection/listed.ts';
import { inspectOwnSites } from '../inspection/site.ts';
import { reencryptAll } from '../keys/reencrypt.ts';
import { politePace } from '../link/check.ts';
import { checkAllLinks } from '../link/check-all.ts';
import { forgetEndedBadFaith } from '../matter/bad-faith.ts';
import { readDropped } from '../matter/drop.ts';
import { eraseMatterPeople } from '../matter/erase.ts';
import { escalateUnread, writeDigests } from '../notification/digest.ts';
import { remindOfDueDays } from '../notification/remind.ts';
import { tidyNotifications } from '../notification/tidy.ts';
import { byMail, deliver } from '../outbox/deliver.ts';
import { clockPublications } from '../publication/clock.ts';
import { readWaiting } from '../report/collect/read-waiting.ts';
import { eraseDue } from '../retention/erase.ts';
import { makeHandbooks } from '../service/handbook-make.ts';
import { runImports } from '../service/import-run.ts';
import { countMailed, mailToSubscriber, toSubscribers } from '../subscription/carry.ts';
import { eraseSubscriptions } from '../subscription/erase.ts';
import { sweepPublished } from '../sweep/run.ts';
import { raiseWarnings } from '../warning/raise.ts';
import { raiseAlarms } from './alarms.ts';
import { type Job, JobFailure, type Shift } from './job.ts';

async function deliverTo(channel: OutwardChannel, { office, premises: { origin }, signal }: Shift): Promise<string> {
  const carry = toChannel(office, { channel, origin, signal });
  const { sent, postponed, setAside } = await deliver(office, channel, carry, signal);
  return `发出${sent}件，推迟${postponed}件，搁置${setAside}件。`;
}

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
  'publication.sweep': {
    what: '按发布前检查的规则复查已经发布的信息',
    every: { seconds: 60 },
    run: async ({ office, signal }) => {
      const { checked, found } = await sweepPublished(office, signal);
      return `复查${checked}件，新查出${found}项。`;
    },
  },
  'handbook.make': {
    what: '编制服务手册',
    every: { seconds: 2 },
    run: async ({ office, signal }) => `编成${await makeHandbooks(office, signal)}份。`,
  },
  'service.import': {
    what: '处理导入的政务服务事项',
    every: { seconds: 1 },
    run: async ({ office, signal }) => `处理${await runImports(office, signal)}行。`,
  },
  'outbox.wechat': {
    what: '向微信公众号发布、撤下信息',
    every: { seconds: 5 },
    run: (shift) => deliverTo('wechat', shift),
  },
  'outbox.serviceNetwork': {
    what: '向政务服务网推送、撤下信息',
    every: { seconds: 5 },
    run: (shift) => deliverTo('serviceNetwork', shift),
  },
  'outbox.subscription': {
    what: '给订阅人写公布信息的邮件',
    every: { seconds: 5 },
    run: async ({ office, signal }) => {
      const { sent } = await deliver(office, 'subscription', toSubscribers(office), signal);
      const moved = await writeCaseMails(office.db, office.now());
      return `写了${sent}个版本、${moved}件办理进展的邮件。`;
    },
  },
  'outbox.subscriptionMail': {
    what: '发送订阅邮件',
    every: { seconds: 5 },
    run: async ({ office, premises: { mail, origin }, signal }) => {
      if (mail === null) return '没有指定邮件服务器（SMTP_URL），订阅邮件不发送。';
      const carry = mailToSubscriber(office, mail, origin);
      const { sent, postponed, setAside } = await deliver(office, mailChannel, carry, signal);
      await countMailed(office);
      return `发出${sent}件，推迟${postponed}件，搁置${setAside}件。`;
    },
  },
  'subscription.digest': {
    what: '写每日汇总的订阅邮件',
    every: { at: '18:00' },
    run: async ({ office }) => `写了${await writeDigestMails(office.db, office.now())}封。`,
  },
  'subscription.erase': {
    what: '删除没有确认的订阅，以及办结以后的订阅',
    every: { at: '03:35' },
    run: async ({ office }) => `删除${await eraseSubscriptions(office)}个地址。`,
  },
  'backup.make': {
    what: '备份数据库、文件和密钥',
    every: { at: '02:30' },
    run: async ({ office, premises: { backups } }) => {
      const { bytes } = await makeBackup(office, backups.place);
      const removed = await thinBackups(office, backups.place.target, backups.daily, backups.weekly);
      return `已备份（${(bytes / 1_048_576).toFixed(1)} MB），按保留规则删除旧备份${removed}份。`;
    },
  },
  'backup.prove': {
    what: '把最近一份备份恢复到临时数据库，验证它可以恢复',
    every: { weekday: 7, at: '04:10' },
    run: async ({ office, premises: { backups } }) => proveNewest(office, backups.witness, backups.place),
  },
  'alarm.check': {
    what: '检查是否需要告警，并通知管理员',
    every: { seconds: 300 },
    run: async ({ office, premises }) => raiseAlarms(office, premises),
  },
  'key.reencrypt': {
    what: '用现用密钥重新加密旧数据',
    every: { at: '03:20' },
    run: async ({ office, signal }) => `重新加密${await reencryptAll(office, signal)}行。`,
  },
  'session.clean': {
    what: '清除已经失效的登录',
    every: { seconds: 3600 },
    run: async ({ office }) => {
      await sweepSessions(office.db, office.now());
      return '已清除。';
    },
  },
  'application.resume': {
    what: '被征求意见的一方逾期没有提出意见的，恢复计算答复期限',
    every: { seconds: 60 },
    run: async ({ office }) => `恢复计算${await resumeReplyPeriods(office)}件。`,
  },
  'due.remind': {
    what: '提醒将要到期和已经逾期的申请',
    every: { at: '07:30' },
    run: async ({ office }) => `将到期或者已逾期的申请${await remindOfDueDays(office)}件，承办人都已得到提醒。`,
  },
  'publication.clock': {
    what: '到时间发布已经审定的信息，到期撤下',
    every: { seconds: 20 },
    run: async ({ office, signal }) => {
      const { published, missed, takenDown } = await clockPublications(office, signal);
      return `发布${published}件，没有通过检查${missed}件，撤下${takenDown}件。`;
    },
  },
  'warning.raise': {
    what: '按信号提出和结束预警（未诉先办）',
    every: { at: '06:40' },
    run: async ({ office }) => {
      const { raised, ended } = await raiseWarnings(office);
      return `提出${raised}条，结束${ended}条。`;
    },
  },
  'count.prepare': {
    what: '准备“下级比较”的数字',
    every: { seconds: 600 },
    run: async ({ office }) => `数过${await prepareCounts(office)}个机关。`,
  },
  'notification.digest': {
    what: '到整点写邮件提醒',
    every: { seconds: 300 },
    run: async ({ office }) => `写了${await writeDigests(office)}封。`,
  },
  'notification.escalate': {
    what: '把没有人看的紧急提醒报告上级',
    every: { at: '08:10' },
    run: async ({ office }) => `报告${await escalateUnread(office)}件。`,
  },
  'link.check': {
    what: '检查公开页面上的链接',
    every: { at: '00:20' },
    run: async ({ office, premises: { network }, signal }) => {
      const { looked, dead } = await checkAllLinks(office, { network, pace: politePace, stop: signal });
      return `看过${looked}个链接，其中${dead}个打不开。`;
    },
  },
  'site.visit': {
    what: '访问名单上的网站，看能不能打开',
    every: { seconds: 3600 },
    run: async ({ office, premises: { network }, signal }) => {
      const { visited, reached } = await visitSites(office, { network, pace: politePace, stop: signal });
      return `访问${visited}个网站，${reached}个能打开。`;
    },
  },
  'site.inspect': {
    what: '检查名单上的网站',
    every: { at: '01:10' },
    run: async ({ office, premises: { network }, signal }) =>
      `检查${await inspectSites(office, { network, pace: politePace, stop: signal })}个网站。`,
  },
  'site.own': {
    what: '给本机关的网站打分（网站自查）',
    every: { at: '06:20' },
    run: async ({ office }) => `给${await inspectOwnSites(office)}个机关的网站打分。`,
  },
  'notification.clean': {
    what: '清除过期的通知',
    every: { at: '03:50' },
    run: async ({ office }) => `清除${await tidyNotifications(office)}条。`,
  },
  'idempotency.clean': {
    what: '清除过期的提交凭据',
    every: { at: '03:40' },
    run: async ({ office }) => `清除${await expireKeys(office.db)}个。`,
  },
  'matter.drop': {
    what: '读取投递文件夹中的办件表格',
    every: { seconds: 15 },
    run: async ({ office, premises: { drop }, signal }) => {
      const { files, kept, refused } = await readDropped(office, drop, signal);
      return `读取${files}个文件，收下${kept}行，退回${refused}行。`;
    },
  },
  'applicant.erase': {
    what: '删除保存期满的申请人信息',
    every: { at: '03:50' },
    run: async ({ office, signal }) => `删除${await eraseDue(office, signal)}件申请的申请人信息，台账保留。`,
  },
  'complainant.erase': {
    what: '删除保存期满的来件人信息和来件内容',
    every: { at: '03:55' },
    run: async ({ office, signal }) =>
      `删除${await eraseComplainants(office, signal)}件来件的来件人信息和内容，台账保留。`,
  },
  'matterPerson.erase': {
    what: '删除保存期满的办件人信息、结束满一年的失信登记',
    every: { at: '03:58' },
    run: async ({ office, signal }) =>
      `删除${await eraseMatterPeople(office, signal)}个办件的办件人信息，经过保留；删除结束满一年的失信登记${await forgetEndedBadFaith(office)}条。`,
  },
  'throttle.clean': {
    what: '清除已经过期的登录尝试次数',
    every: { at: '03:45' },
    run: async ({ office }) => `清除${await sweepThrottles(office.db, office.now())}条。`,
  },
  'file.scan': {
    what: '检查等待查毒的文件',
    every: { seconds: 60 },
    run: async ({ office }) => `查过${await scanWaiting(office)}个文件。`,
  },
  'collection.read': {
    what: '读取导入的年度报告文件',
    every: { seconds: 2 },
    run: async ({ office, signal }) => {
      const { read, unread } = await readWaiting(office, signal);
      return `读出${read}份，不能读取${unread}份。`;
    },
  },
  'file.tidy': {
    what: '清除没有传完的文件',
    every: { at: '03:20' },
    run: async ({ office }) => `清除${await tidyIncoming(office)}个。`,
  },
  'file.scrub': {
    what: '核对保存的文件是否完好',
    every: { at: '01:30' },
    run: async ({ office, signal }) => {
      const { checked, damaged } = await scrubAll(office, signal);
      if (damaged > 0) {
        throw new JobFailure(`核对${checked}个文件，其中${damaged}个与收到时不一致。编号见审计记录，请从备份中恢复。`);
      }
      return `核对${checked}个文件，全部完好。`;
    },
  },
} as const satisfies Readonly<Record<string, Job>>;

export type JobName = keyof typeof jobs;
export const jobNames = Object.keys(jobs) as readonly JobName[];

/** The job of this name, or null. */
export function jobOf(name: string): Job | null {
  return jobNames.includes(name as JobName) ? jobs[name as JobName] : null;
}
