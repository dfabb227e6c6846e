/** What an entry of the audit trail is called in Chinese: deeds by their table, the rest by name. */

import { whatOf } from './deeds.ts';

/** Acts that are nobody's permission: what a person does with the own account, and what the program does by itself. */
const others = {
  self: '办理本人的事',
  'account.signIn': '登录',
  'account.signOut': '退出登录',
  'account.giveCode': '输入动态口令',
  'account.enrol': '绑定第二因素',
  'account.changePassword': '修改密码',
  'account.newRecoveryCodes': '重新生成备用码',
  'account.renewFactor': '更换第二因素',
  'account.endOwnSession': '结束自己在别处的登录',
  'account.bootstrap': '建立第一批管理员',
  'account.reset': '在服务器上重置密码和第二因素',
  'applicant.stopMail': '停止邮件通知（申请人）',
  'applicant.resumeMail': '恢复邮件通知（申请人）',
  'subscriber.ask': '请求邮件订阅（公众）',
  'subscriber.confirm': '确认邮件订阅（公众）',
  'subscriber.stop': '退订邮件（公众）',
  'applicant.erase': '保存期满，删除申请人信息',
  'complainant.erase': '保存期满，删除来件人信息和来件内容',
  'matterPerson.erase': '保存期满，删除办事人的姓名和电话',
  'file.scan': '查毒（收到的文件）',
  'publication.release': '按定时发布',
  'publication.takeDown': '按期撤下',
  'warning.raise': '按信号提出和结束预警',
  'keys.rotate': '更换加密密钥',
  'account.disableUnused': '停用久未登录的账号',
} as const;

export const otherActs = Object.keys(others) as readonly (keyof typeof others)[];

export function actName(act: string): string {
  return Object.hasOwn(others, act) ? others[act as keyof typeof others] : whatOf(act);
}

const subjects = {
  application: '申请',
  appeal: '复议、诉讼',
  publication: '公开件',
  document: '规范性文件',
  documentRound: '规范性文件清理',
  service: '政务服务事项',
  bundle: '一件事',
  report: '年度报告',
  collection: '下级年度报告',
  task: '工作任务',
  scoring: '考核评分表',
  assessment: '考核',
  meeting: '会议',
  matter: '办件',
  warning: '预警',
  complaint: '来件（投诉、建议、找错）',
  column: '网站栏目',
  account: '账号',
  audit: '审计记录',
  operation: '后台任务',
  calendar: '节假日安排',
  keys: '加密密钥',
  setting: '设置',
  subscription: '邮件订阅',
  gazette: '政府公报',
  file: '文件',
  token: '接口令牌',
} as const;

export const auditSubjects = Object.keys(subjects) as readonly (keyof typeof subjects)[];

export function subjectName(subject: string): string {
  return Object.hasOwn(subjects, subject) ? subjects[subject as keyof typeof subjects] : subject;
}
