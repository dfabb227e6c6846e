/** The topics of the help: each with the deed that it is for, and the page where it is done. */

export interface Topic {
  readonly title: string;
  readonly text: readonly string[];
  /** null: for everybody. */
  readonly deed: string | null;
  readonly to: string | null;
}

export const topics: readonly Topic[] = [
  {
    title: '一天从哪里开始',
    deed: 'work.list',
    to: '/work',
    text: [
      '“待办”按到期日列出没有办完的事，写明为什么急、您现在能办什么。“我的”只列轮到您的，“全部”列出本机关的。',
      '“月历”把到期日放在一个月里：答复、补正、缴费、征求意见、检索、复议诉讼的答复各在哪一天，哪天休息。选一天，看当天到期的事项。',
      '“三日内到期”“七日内到期”按工作日计算；征求意见期间不计。',
    ],
  },
  {
    title: '登记来件',
    deed: 'application.submit',
    to: '/intake',
    text: [
      '网站提交的申请自动登记并出具回执。窗口、邮寄、传真、电子邮件来的，在“登记来件”中登记。',
      '当面提交的，提交之日就是收到之日，登记后即可打印回执；其他渠道来的，登记以后还要“确认收到”。答复期限从收到之日的下一个工作日起算。',
    ],
  },
  {
    title: '办理一件申请',
    deed: 'application.view',
    to: '/applications',
    text: [
      '打开申请，“现在可以办理”只列出法律现在允许、您的角色可以办的事。每件事的表单上写明它对答复期限的影响。',
      '不能办的，会写明依据哪一条、怎样才能办。填写的内容不会丢失。',
      '拟稿、法制审核、签发由三个不同的人办理。',
    ],
  },
  {
    title: '复议和诉讼',
    deed: 'appeal.view',
    to: '/appeals',
    text: [
      '申请人申请行政复议或者起诉的，在这件申请的页面上登记。收到副本以后，答复（答辩）的到期日排进待办，依据逐条列出。',
      '复议决定责令重新答复的，登记时这件申请同时重新办理。结果计入年度报告表四。',
    ],
  },
  {
    title: '统计和台账',
    deed: 'application.view',
    to: '/statistics',
    text: [
      '每个数字写明怎样算，点开就是它所计的申请，件数相同。',
      '台账按年导出，不含申请人姓名；需要姓名的先选用途，导出记入审计记录。',
    ],
  },
  {
    title: '期限是怎样算的',
    deed: 'application.view',
    to: '/calendar',
    text: [
      '每件申请的“答复期限”下面逐步写明起算日、工作日数、到期日和依据。',
      '下一年的放假通知公布以前，跨年的期限标“暂定”；由政府办公室等居于最上级的机关录入通知，录入后各机关自动重新计算，原来的日期留在办理经过里。',
    ],
  },
  {
    title: '年度报告的数字怎么看',
    deed: 'report.viewLive',
    to: '/help/figures',
    text: ['表三、表四的每个数字都能点开，看它数的是哪些件。'],
  },
  {
    title: '键盘',
    deed: null,
    to: null,
    text: ['在任何页面按“/”查找，按“?”看全部快捷键。按 Tab 第一下可以跳到正文。'],
  },
];
