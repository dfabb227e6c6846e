/** What the three administrators do, and what every member of staff does with the program itself: rows of the table of deeds. */

import type { DeedRule } from './deed-rule.ts';
import type { Role } from './roles.ts';

const everyone: readonly Role[] = [
  'officer',
  'firstReviewer',
  'secondReviewer',
  'finalReviewer',
  'firstProof',
  'secondProof',
  'thirdProof',
  'head',
  'counter',
  'legal',
  'leader',
  'superior',
];
const administrators: readonly Role[] = ['system', 'security', 'audit'];
const keepers: readonly Role[] = ['system', 'security'];

const whole = (what: string, who: readonly Role[]) => ({ what, who, reach: 'all', excludes: [] }) as const;

/**
 * The three administrators share no deed that changes anything (DB-06). Password and second factor are reset by different
 * persons: one administrator alone takes over nobody's account.
 */
export const administration = {
  'account.list': whole('查看账号', keepers),
  'account.create': whole('建立账号', ['system']),
  'account.disable': whole('停用账号', ['system']),
  'account.enable': whole('重新启用账号', ['system']),
  'account.move': whole('把账号调到其他机关', ['system']),
  'account.setExpiry': whole('设定账号的有效期', ['system']),
  'account.resetPassword': whole('重置他人的密码', ['system']),
  'account.assignRoles': whole('授予和收回角色', ['security']),
  'account.resetFactor': whole('重置他人的第二因素', ['security']),
  'account.endSessions': whole('结束他人的登录', ['security']),
  'token.list': whole('查看全部接口令牌', keepers),
  'token.issue': {
    what: '为自己的账号发放、查看和吊销接口令牌',
    who: ['head', 'superior'],
    reach: 'own',
    excludes: [],
  },
  'token.revoke': whole('吊销任何人的接口令牌', ['security']),
  'audit.read': whole('查看审计记录', ['audit']),
  'audit.export': whole('导出审计记录', ['audit']),
  'log.read': whole('查看透明日志', [...administrators, 'head', 'leader', 'superior']),
  'backup.list': whole('查看备份', ['system']),
  'backup.run': whole('进行备份', ['system']),
  'job.list': whole('查看后台任务', ['system']),
  'job.retry': whole('重试后台任务', ['system']),
  'key.rotate': whole('更换加密密钥', ['security']),
  'setting.read': whole('查看设置', keepers),
  'setting.change': whole('更改运行设置', ['system']),
  'setting.changeSecurity': whole('更改安全策略', ['security']),
  'file.upload': { what: '上传文件', who: everyone.filter((role) => role !== 'superior'), reach: 'own', excludes: [] },
  'file.read': { what: '查看文件', who: everyone, reach: 'below', excludes: [] },
  'notification.read': { what: '查看通知', who: [...everyone, ...administrators], reach: 'own', excludes: [] },
  'search.use': { what: '查找案件和信息', who: everyone, reach: 'below', excludes: [] },
  'work.list': { what: '查看待办事项', who: everyone, reach: 'own', excludes: [] },
} as const satisfies Readonly<Record<string, DeedRule>>;
