/** Who may do what in the program: one table, a sentence each. Deeds on an application come from the machine's own table. */

import type { ActName } from '../application/acts.ts';
import { transitions } from '../application/transitions.ts';
import { type ComplaintAct, type ComplaintActRow, complaintActKeys, complaintActs } from '../complaint/acts.ts';
import { administration } from './administration.ts';
import { type DeedRule, reaches } from './deed-rule.ts';
import { type Role, roles } from './roles.ts';

const clerks: readonly Role[] = ['officer', 'head'];
const watchers: readonly Role[] = [
  'officer',
  'head',
  'counter',
  'legal',
  'firstReviewer',
  'secondReviewer',
  'finalReviewer',
  'leader',
  'superior',
];

/** Everybody who has a hand in 三审三校. */
const publishing: readonly Role[] = [...watchers, 'firstProof', 'secondProof', 'thirdProof'];

const ownDeeds = {
  'report.viewLive': { what: '查看实时年度报告', who: watchers, reach: 'below', excludes: [] },
  'report.openCell': { what: '打开年度报告表格中的数字，查看所计的案件', who: watchers, reach: 'below', excludes: [] },
  'report.enter': { what: '录入年度报告的数据和文字', who: clerks, reach: 'own', excludes: [] },
  'report.review': {
    what: '复核年度报告',
    who: ['head', 'legal', 'firstReviewer', 'secondReviewer', 'finalReviewer'],
    reach: 'own',
    excludes: ['report.enter'],
  },
  'report.publish': {
    what: '发布年度报告',
    who: ['finalReviewer', 'leader'],
    reach: 'own',
    excludes: ['report.enter', 'report.review'],
  },
  'collection.view': { what: '查看下级年度报告的收集和汇总', who: ['superior'], reach: 'own', excludes: [] },
  'collection.collect': { what: '收取下级的年度报告，导入报告文件', who: ['superior'], reach: 'own', excludes: [] },
  'collection.return': { what: '退回下级的年度报告', who: ['superior'], reach: 'own', excludes: [] },
  'collection.accept': {
    what: '接收下级的年度报告',
    who: ['superior'],
    reach: 'own',
    excludes: ['collection.collect'],
  },
  'collection.write': {
    what: '设定下级报送的期限，撰写汇总报告的文字部分',
    who: ['superior'],
    reach: 'own',
    excludes: [],
  },
  'collection.reviewSum': {
    what: '复核汇总的年度报告',
    who: ['superior', 'head', 'legal', 'finalReviewer'],
    reach: 'own',
    excludes: ['collection.write'],
  },
  'collection.publish': {
    what: '发布汇总的年度报告',
    who: ['finalReviewer', 'leader'],
    reach: 'own',
    excludes: ['collection.write', 'collection.reviewSum'],
  },
  'application.view': { what: '查看申请办理情况', who: watchers, reach: 'below', excludes: [] },
  'applicant.view': {
    what: '查看申请的内容和隐去了一部分的申请人信息',
    who: ['officer', 'head', 'counter', 'legal', 'finalReviewer'],
    reach: 'own',
    excludes: [],
  },
  'applicant.reveal': {
    what: '说明用途后查看申请人的完整信息',
    who: ['officer', 'head', 'counter'],
    reach: 'own',
    excludes: [],
  },
  'applicant.hold': {
    what: '暂缓删除保存期满的申请人信息，或者取消暂缓',
    who: ['head', 'legal'],
    reach: 'own',
    excludes: [],
  },
  'ledger.export': {
    what: '导出一年的申请台账',
    who: clerks,
    reach: 'own',
    excludes: [],
  },
  'caseFile.export': {
    what: '说明用途后把一件申请的案卷导出为一个文件',
    who: ['officer', 'head', 'legal'],
    reach: 'own',
    excludes: [],
  },
  'letter.view': {
    what: '查看申请的文书',
    who: ['officer', 'head', 'legal', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'letter.draft': { what: '起草申请的文书', who: clerks, reach: 'own', excludes: [] },
  'letter.sign': {
    what: '签发只作告知的文书，以及已经作出的答复的文书',
    who: ['head', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'appeal.view': { what: '查看行政复议、行政诉讼情况', who: watchers, reach: 'below', excludes: [] },
  'appeal.record': { what: '登记行政复议、行政诉讼进展', who: clerks, reach: 'own', excludes: [] },
  'publication.record': {
    what: '登记主动公开的信息',
    who: [...clerks, 'finalReviewer'],
    reach: 'own',
    excludes: [],
  },
  'publication.migrate': {
    what: '把旧网站已经公开的信息迁移到本站',
    who: ['head', 'finalReviewer'],
    reach: 'own',
    excludes: [],
  },
  'publication.view': {
    what: '查看本机关主动公开的信息和它们的审校情况',
    who: publishing,
    reach: 'own',
    excludes: [],
  },
  'publication.draft': { what: '起草、修改和送审主动公开的信息', who: clerks, reach: 'own', excludes: [] },
  'publication.firstProof': { what: '一校', who: [...clerks, 'firstProof'], reach: 'own', excludes: [] },
  'publication.firstReview': { what: '一审', who: ['firstReviewer', 'head'], reach: 'own', excludes: [] },
  'publication.secondProof': { what: '二校', who: ['secondProof', 'officer'], reach: 'own', excludes: [] },
  'publication.secondReview': { what: '二审', who: ['secondReviewer', 'leader'], reach: 'own', excludes: [] },
  'publication.thirdProof': { what: '三校', who: ['thirdProof', 'officer'], reach: 'own', excludes: [] },
  'publication.thirdReview': { what: '三审', who: ['finalReviewer', 'leader'], reach: 'own', excludes: [] },
  'publication.publish': {
    what: '发布通过三审三校的信息',
    who: ['thirdProof', 'head', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'publication.hasten': {
    what: '把正在审校的信息改为紧急发布',
    who: ['head', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'publication.deputize': {
    what: '紧急发布时，按事先的确定代行一审、二审、三审',
    who: [...clerks, 'legal', 'firstReviewer', 'secondReviewer', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'publication.setDeputies': {
    what: '确定紧急发布时代行审核的人和补办的期限',
    who: ['head', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'publication.nameSteps': {
    what: '写明本机关三审三校各步的名称、岗位和审校内容',
    who: ['head', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'publication.waive': {
    what: '写明依据和理由，准予公开正文中检查出的内容',
    who: ['head', 'legal', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'publication.setWords': {
    what: '维护本机关的规范表述和敏感词语表',
    who: ['head', 'finalReviewer'],
    reach: 'own',
    excludes: [],
  },
  'publication.setSynonyms': {
    what: '维护本机关网站检索的同义词表',
    who: ['head', 'finalReviewer'],
    reach: 'own',
    excludes: [],
  },
  'publication.sweep': {
    what: '开始和安排已发布信息的复查',
    who: ['head', 'finalReviewer'],
    reach: 'own',
    excludes: [],
  },
  'channel.set': {
    what: '设置信息发布的渠道（公众号、政务服务网）',
    who: ['head'],
    reach: 'own',
    excludes: [],
  },
  'channel.broadcast': {
    what: '制作广播电视播出稿，登记播出和回执',
    who: clerks,
    reach: 'own',
    excludes: [],
  },
  'gazette.compile': { what: '编排政府公报', who: clerks, reach: 'own', excludes: [] },
  'gazette.issue': {
    what: '审核、印发政府公报',
    who: ['head', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: ['gazette.compile'],
  },
  'publication.withdraw': {
    what: '撤下已经发布的信息',
    who: ['head', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'publication.setStandard': {
    what: '导入基层政务公开标准目录',
    who: ['head', 'finalReviewer'],
    reach: 'own',
    excludes: [],
  },
  'publication.compareStandards': {
    what: '查看所管各机关标准目录的公开情况',
    who: ['superior'],
    reach: 'own',
    excludes: [],
  },
  'publication.declareNone': {
    what: '写明标准目录中的一项今年没有',
    who: clerks,
    reach: 'own',
    excludes: [],
  },
  'document.view': { what: '查看规章和规范性文件的登记簿', who: publishing, reach: 'own', excludes: [] },
  'document.keep': {
    what: '登记规章和规范性文件，关联公开的文本',
    who: [...clerks, 'finalReviewer'],
    reach: 'own',
    excludes: [],
  },
  'document.change': {
    what: '登记规范性文件的修改、废止、失效，调整有效期',
    who: ['head', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'document.judge': { what: '组织规范性文件清理，提出清理意见', who: [...clerks, 'legal'], reach: 'own', excludes: [] },
  'document.conclude': {
    what: '办结规范性文件清理，公布清理结果',
    who: ['head', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: ['document.judge'],
  },
  'column.view': { what: '查看网站栏目的更新情况', who: publishing, reach: 'own', excludes: [] },
  'column.arrange': { what: '确定栏目的负责人和更新期限', who: ['head', 'leader'], reach: 'own', excludes: [] },
  'column.keep': { what: '放入、移出、核对栏目的内容', who: clerks, reach: 'own', excludes: [] },
  'calendar.enter': {
    what: '录入节假日安排通知，并重新计算期限',
    who: ['head', 'leader'],
    reach: 'top',
    excludes: [],
  },
  'inspection.view': { what: '查看网站自查结果', who: watchers, reach: 'own', excludes: [] },
  'inspection.list': {
    what: '把其他网站列入、移出监测名单',
    who: ['head', 'superior'],
    reach: 'own',
    excludes: [],
  },
  'comparison.view': { what: '比较下级机关的各项数字', who: ['superior'], reach: 'below', excludes: [] },
  'assessment.view': { what: '查看考核的评分和申诉', who: watchers, reach: 'own', excludes: [] },
  'assessment.set': { what: '设定考核评分表', who: ['superior'], reach: 'own', excludes: [] },
  'assessment.score': { what: '按评分表给下级机关评分', who: ['superior'], reach: 'below', excludes: [] },
  'assessment.appeal': { what: '对本机关的考核得分提出申诉', who: ['head', 'leader'], reach: 'own', excludes: [] },
  'assessment.decide': {
    what: '处理对考核得分的申诉',
    who: ['superior'],
    reach: 'below',
    excludes: ['assessment.score'],
  },
  'notification.escalate': {
    what: '设定没有人看的提醒向谁报告',
    who: ['head', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'board.view': {
    what: '查看领导看板，导出周报',
    who: ['head', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'warning.view': { what: '查看预警', who: watchers, reach: 'own', excludes: [] },
  'warning.settle': {
    what: '记下预警有没有用',
    who: [...clerks, 'leader', 'finalReviewer'],
    reach: 'own',
    excludes: [],
  },
  'warning.set': { what: '调整、停用预警信号', who: ['head'], reach: 'own', excludes: [] },
  'plan.view': { what: '查看工作要点、会议和问题整改', who: watchers, reach: 'own', excludes: [] },
  'plan.set': {
    what: '列入工作要点和问题，安排措施、责任人和期限，召集会议',
    who: ['head', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'plan.report': { what: '报送任务和整改的落实情况', who: clerks, reach: 'own', excludes: [] },
  'plan.accept': {
    what: '验收任务和整改',
    who: ['head', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: ['plan.report'],
  },
  'complaint.view': {
    what: '查看投诉、建议和网站找错，以及它们的统计',
    who: [...clerks, 'counter', 'legal', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'complaint.receive': {
    what: '登记投诉、建议和网站找错',
    who: ['applicant', ...clerks, 'counter'],
    reach: 'own',
    excludes: [],
  },
  'complaint.setClock': { what: '设定投诉、建议和网站找错的答复期限', who: ['head'], reach: 'own', excludes: [] },
  'complainant.reveal': {
    what: '说明用途后查看投诉人、建议人的姓名和联系方式',
    who: [...clerks, 'counter'],
    reach: 'own',
    excludes: [],
  },
  'matter.push': { what: '从业务系统报送办件的进展', who: clerks, reach: 'own', excludes: [] },
  'matter.view': { what: '查看办件和办理的进展', who: watchers, reach: 'own', excludes: [] },
  'matter.open': { what: '在窗口收件，打印受理凭证', who: [...clerks, 'counter'], reach: 'own', excludes: [] },
  'matter.proceed': {
    what: '办理窗口收的办件：补正、受理、环节、决定、办结、送达',
    who: [...clerks, 'counter'],
    reach: 'own',
    excludes: [],
  },
  'badFaith.view': { what: '查看失信登记', who: [...clerks, 'counter', 'leader'], reach: 'own', excludes: [] },
  'badFaith.enter': { what: '登记承诺不实的人', who: clerks, reach: 'own', excludes: [] },
  'badFaith.remove': {
    what: '移出失信登记',
    who: ['head', 'leader'],
    reach: 'own',
    excludes: ['badFaith.enter'],
  },
  'matter.fillForm': { what: '为办事人填写表格', who: [...clerks, 'counter'], reach: 'own', excludes: [] },
  'matter.viewOutside': {
    what: '查看清单之外、流程之外、指南之外被拒绝的办理',
    who: ['head', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'matter.callBack': { what: '回访作出差评的办事人', who: [...clerks, 'counter'], reach: 'own', excludes: [] },
  'matter.rate': { what: '评价自己的办件', who: ['applicant'], reach: 'own', excludes: [] },
  'service.view': { what: '查看政务服务事项和办事指南', who: publishing, reach: 'own', excludes: [] },
  'service.draft': { what: '起草、修改办事指南', who: clerks, reach: 'own', excludes: [] },
  'service.review': {
    what: '审核办事指南',
    who: ['head', 'legal', 'firstReviewer', 'secondReviewer'],
    reach: 'own',
    excludes: [],
  },
  'service.issue': {
    what: '发布办事指南，暂停、恢复、取消事项',
    who: ['head', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'handbook.make': { what: '编制、取消、删除服务手册', who: [...clerks, 'counter'], reach: 'own', excludes: [] },
  'handbook.issue': {
    what: '在网站发布服务手册',
    who: ['head', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'service.keep': { what: '确定办事指南的负责人和复核期限', who: ['head', 'leader'], reach: 'own', excludes: [] },
  'service.list': { what: '登记政务服务事项', who: clerks, reach: 'own', excludes: [] },
  'file.add': { what: '上传附件', who: [...clerks, 'counter', 'legal'], reach: 'own', excludes: [] },
  'file.addOwn': { what: '给自己的申请加附件', who: ['applicant'], reach: 'own', excludes: [] },
  'file.view': { what: '打开还没有公开的附件', who: publishing, reach: 'own', excludes: [] },
  'file.screen': {
    what: '检查附件中的个人信息，查看检查的结果',
    who: publishing.filter((role) => role !== 'counter' && role !== 'superior'),
    reach: 'own',
    excludes: [],
  },
  'file.redact': { what: '遮盖附件中的个人信息，生成新的附件', who: [...clerks, 'legal'], reach: 'own', excludes: [] },
  'file.waive': {
    what: '写明依据和理由，准予发出检查出内容的附件',
    who: ['head', 'legal', 'finalReviewer', 'leader'],
    reach: 'own',
    excludes: [],
  },
  'file.erase': { what: '删除附件', who: clerks, reach: 'own', excludes: [] },
} as const satisfies Readonly<Record<string, DeedRule>>;

export type ApplicationDeed = `application.${ActName}`;
export type ComplaintDeed = `complaint.${ComplaintAct}`;
export type Deed = keyof typeof ownDeeds | keyof typeof administration | ApplicationDeed | ComplaintDeed;

/** Drafting and reviewing are never one person's (S7, T16). */
const excludedActs: Partial<Record<ActName, readonly ApplicationDeed[]>> = {
  review: ['application.sendToReview'],
  conclude: ['application.sendToReview', 'application.review'],
  sendBack: ['application.sendToReview'],
};

function applicationDeeds(): readonly (readonly [ApplicationDeed, DeedRule])[] {
  const names = [...new Set(transitions.map((row) => row.act))];
  return names.map((name) => {
    const rows = transitions.filter((row) => row.act === name);
    const labels = rows.map((row) => row.label);
    return [
      `application.${name}`,
      {
        what: `依申请公开：${[...new Set(labels)].join('，或者')}`,
        who: [...new Set(rows.flatMap((row) => row.who))],
        reach: 'own',
        excludes: excludedActs[name] ?? [],
      },
    ];
  });
}

function complaintDeeds(): readonly (readonly [ComplaintDeed, DeedRule])[] {
  return complaintActKeys.map((act) => {
    const { label, who }: ComplaintActRow = complaintActs[act];
    return [`complaint.${act}`, { what: `投诉、建议、找错：${label}`, who, reach: 'own', excludes: [] }];
  });
}

/** The whole table. */
export const deeds = Object.fromEntries([
  ...Object.entries(ownDeeds),
  ...applicationDeeds(),
  ...complaintDeeds(),
  ...Object.entries(administration),
]) as Readonly<Record<Deed, DeedRule>>;
export const deedKeys = Object.keys(deeds) as readonly Deed[];

/** 经办、公开办负责人可以在本机关……：the rule as a sentence. */
export function sentence(deed: Deed): string {
  const { what, who, reach, excludes } = deeds[deed];
  const people = who.map((role) => roles[role]).join('、');
  const apart = excludes.map((one) => `；办理过“${whatOf(one)}”的人不得再办理`).join('');
  return `${people}可以在${reaches[reach]}${what}${apart}。`;
}

/** What a deed is called; the name itself for a deed that is not in the table. */
export function whatOf(deed: string): string {
  return deedKeys.some((key) => key === deed) ? deeds[deed as Deed].what : deed;
}
