/** On which article each row of the table of deeds stands: the Regulation for business, the baseline of 等级保护 for the three administrators. */

import { regulation } from '../application/articles.ts';
import { transitions } from '../application/transitions.ts';
import { instruments } from '../instruments.ts';
import type { Citation } from '../ruling.ts';
import { type ApplicationDeed, type ComplaintDeed, type Deed, deeds } from './deeds.ts';

const baseline = (rule: string, article: string): Citation => ({ rule, instrument: instruments.baseline, article });

/** 指定机构负责日常工作. */
const ownWork = [regulation('REG-03', '第四条')];
const report = [regulation('REG-71', '第五十条')];
const remedies = [regulation('REG-63', '第五十一条')];
const persons = [...ownWork, baseline('DB-22', '8.1.4.11 个人信息保护')];
const supervision = regulation('REG-70', '第四十七条');
/** Departments hand their reports to the 主管部门, which watches over them. */
const collecting = [regulation('REG-49', '第四十九条'), supervision];
const publishing = [regulation('REG-19', '第十九条')];
/** 公开前审查: who publishes looks first whether it may be. */
const reviewed = [regulation('REG-16', '第十七条')];
/** 规章和规范性文件 are disclosed, and their validity with them. */
const register = [regulation('REG-20', '第二十条第一项')];
/** 政府信息公开平台 is kept up to date. */
const columns = [regulation('PLT-73', '第二十四条')];
/** 行政许可 and other services for the public: basis, conditions, procedure, materials. */
/** 国办发〔2020〕42号: who commits falsely may not commit again until it is repaired. */
const committing = [{ rule: 'SVC-35', instrument: instruments.commitments, article: '第三条' }];
const guides = [regulation('SVC-13', '第二十条第五项')];
const identity = [baseline('DB-01', '8.1.4.1 身份鉴别')];
const access = [baseline('DB-05', '8.1.4.2 访问控制')];
const trail = [baseline('DB-09', '8.1.4.3 安全审计'), baseline('DB-23', '8.1.5.2 审计管理')];
const operation = [baseline('DB-23', '8.1.5.1 系统管理')];
/** 办件 are received, accepted and decided within their limits. */
const handling: readonly Citation[] = [
  { rule: 'SVC-41', instrument: instruments.licensingLaw, article: '第三十二条、第四十二条' },
];
const rating: readonly Citation[] = [
  { rule: 'SVC-50', instrument: instruments.ratingOpinion, article: '关于评价、回访和整改的要求' },
];
/** 网民留言的收集、办理、答复. */
const messages: readonly Citation[] = [
  { rule: 'PLT-72', instrument: instruments.siteNotice, article: '关于网民留言办理的要求' },
];
const backups = [baseline('DB-20', '8.1.4.9 数据备份恢复')];

const others: Readonly<
  Record<Exclude<Deed, ApplicationDeed | ComplaintDeed> | 'application.view', readonly Citation[]>
> = {
  'report.viewLive': report,
  'report.openCell': report,
  'report.enter': report,
  'report.review': [...report, regulation('REG-16', '第十七条')],
  'report.publish': [regulation('REG-49', '第四十九条')],
  'collection.view': collecting,
  'collection.collect': collecting,
  'collection.return': collecting,
  'collection.accept': collecting,
  'collection.write': collecting,
  'collection.reviewSum': [regulation('REG-16', '第十七条')],
  'collection.publish': [regulation('REG-49', '第四十九条')],
  'application.view': ownWork,
  'applicant.view': persons,
  'applicant.reveal': persons,
  'applicant.hold': persons,
  'ledger.export': persons,
  'caseFile.export': persons,
  'letter.view': ownWork,
  'letter.draft': [regulation('OUT-22', '第三十六条')],
  'letter.sign': [regulation('REG-16', '第十七条')],
  'appeal.view': remedies,
  'appeal.record': remedies,
  'publication.migrate': [regulation('REG-19', '第十九条'), regulation('REG-20', '第二十条')],
  'publication.record': [regulation('REG-19', '第十九条'), regulation('REG-20', '第二十条')],
  'publication.view': publishing,
  'publication.draft': publishing,
  'publication.firstProof': reviewed,
  'publication.firstReview': reviewed,
  'publication.secondProof': reviewed,
  'publication.secondReview': reviewed,
  'publication.thirdProof': reviewed,
  'publication.thirdReview': reviewed,
  'publication.publish': [...publishing, ...reviewed],
  'publication.hasten': [...publishing, ...reviewed],
  'publication.deputize': reviewed,
  'publication.setDeputies': reviewed,
  'publication.nameSteps': reviewed,
  'publication.waive': [regulation('PLT-94', '第十五条'), regulation('REG-16', '第十七条')],
  'publication.setWords': reviewed,
  'publication.setSynonyms': [regulation('PLT-05', '第二十四条')],
  'publication.sweep': reviewed,
  'channel.set': [regulation('REG-23', '第二十三条')],
  'channel.broadcast': [regulation('REG-23', '第二十三条')],
  'gazette.compile': [regulation('REG-23', '第二十三条')],
  'gazette.issue': [regulation('REG-23', '第二十三条')],
  'publication.withdraw': reviewed,
  'publication.setStandard': [regulation('REG-22', '第二十二条')],
  'publication.compareStandards': [supervision],
  'publication.declareNone': [regulation('REG-22', '第二十二条')],
  'document.view': register,
  'document.keep': register,
  'document.change': register,
  'document.judge': register,
  'document.conclude': [...register, ...reviewed],
  'column.view': columns,
  'column.arrange': columns,
  'column.keep': columns,
  'calendar.enter': [regulation('REG-02', '第三条'), regulation('REG-38', '第三十三条')],
  'inspection.view': [supervision],
  'inspection.list': [supervision],
  'comparison.view': [supervision],
  'assessment.view': [supervision],
  'assessment.set': [supervision],
  'assessment.score': [supervision],
  'assessment.appeal': [supervision],
  'assessment.decide': [supervision],
  'notification.escalate': ownWork,
  'board.view': [supervision],
  'warning.view': [supervision],
  'warning.settle': [supervision],
  'warning.set': [supervision],
  'plan.view': [supervision],
  'plan.set': [supervision],
  'plan.report': [supervision],
  'plan.accept': [supervision],
  'complaint.view': messages,
  'complaint.receive': messages,
  'complaint.setClock': messages,
  'complainant.reveal': persons,
  'matter.push': handling,
  'matter.view': handling,
  'matter.open': handling,
  'matter.proceed': handling,
  'matter.fillForm': handling,
  'badFaith.view': committing,
  'badFaith.enter': committing,
  'badFaith.remove': committing,
  'matter.viewOutside': [{ rule: 'SVC-20', instrument: instruments.businessClimate, article: '第三十五条、第四十条' }],
  'matter.callBack': rating,
  'matter.rate': rating,
  'service.view': guides,
  'service.draft': guides,
  'service.keep': guides,
  'service.review': [...guides, ...reviewed],
  'service.issue': [...guides, ...reviewed],
  'handbook.make': guides,
  'handbook.issue': guides,
  'service.list': [regulation('REG-20', '第二十条')],
  'file.add': ownWork,
  'file.addOwn': [regulation('REG-28', '第二十九条')],
  'file.view': ownWork,
  'file.screen': [regulation('PLT-94', '第十五条')],
  'file.redact': [regulation('PLT-94', '第十五条'), regulation('REG-56', '第三十七条')],
  'file.waive': [regulation('PLT-94', '第十五条'), regulation('REG-16', '第十七条')],
  'file.erase': ownWork,
  'file.upload': ownWork,
  'file.read': ownWork,
  'notification.read': ownWork,
  'search.use': ownWork,
  'work.list': ownWork,
  'account.list': access,
  'account.create': access,
  'account.disable': access,
  'account.enable': access,
  'account.move': access,
  'account.setExpiry': access,
  'account.assignRoles': access,
  'account.resetPassword': identity,
  'account.resetFactor': identity,
  'account.endSessions': identity,
  'token.list': access,
  'token.issue': access,
  'token.revoke': access,
  'audit.read': trail,
  'audit.export': trail,
  'log.read': [baseline('DB-09', '8.1.4.3 安全审计')],
  'backup.list': backups,
  'backup.run': backups,
  'job.list': operation,
  'job.retry': operation,
  'key.rotate': [baseline('DB-18', '8.1.4.8 数据保密性')],
  'setting.read': operation,
  'setting.change': operation,
  'setting.changeSecurity': [baseline('DB-23', '8.1.5.3 安全管理')],
};

function citationsOf(deed: Deed): readonly Citation[] {
  if (Object.hasOwn(others, deed)) return others[deed as keyof typeof others];
  if (deed.startsWith('complaint.')) return messages;
  return transitions.filter(({ act }) => deed === `application.${act}`).map(({ because }) => because);
}

/** 《……条例》第四条、第四十七条: an instrument a line, its articles once each. */
export function basisOf(deed: Deed): readonly string[] {
  const citations = [...citationsOf(deed), ...(deeds[deed].reach === 'below' ? [supervision] : [])];
  const names = [...new Set(citations.map(({ instrument }) => instrument))];
  return names.map((name) => {
    const articles = citations.filter(({ instrument }) => instrument === name).map(({ article }) => article);
    return `${name}${[...new Set(articles)].join('、')}`;
  });
}
