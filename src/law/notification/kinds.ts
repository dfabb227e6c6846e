/** What a member of staff can be told of, and what each kind is called on the list. */

export const notificationKinds = {
  assigned: '分派',
  searchAsked: '请检索',
  searchAnswered: '检索有答复',
  sentBack: '退回',
  reviewWaits: '待审核',
  signatureWaits: '待签发',
  dueNear: '将到期',
  overdue: '已逾期',
  escalated: '没有人看',
  dueMoved: '期限调整',
  mailRefused: '邮件没有送到',
  reportReturned: '年报退回',
  bundleApart: '一件事要修订',
  warned: '预警',
  scheduleMissed: '定时发布',
  jobFailed: '任务失败',
  postsQuarantined: '通知搁置',
  backupOld: '备份过期',
  clocksApart: '时间不一致',
} as const;
export type NotificationKind = keyof typeof notificationKinds;
export const notificationKindKeys = Object.keys(notificationKinds) as readonly NotificationKind[];
