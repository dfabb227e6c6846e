/** What the example bureau publishes on the day on which the demo is loaded, so that no column of its site is empty or past its window. */

import { addDays, type Day } from '#law/calendar/day';
import type { Sample } from './edition-texts.ts';

type Given = Pick<Sample, 'title' | 'item' | 'topic' | 'keywords' | 'summary' | 'body'> & Partial<Sample>;

const texts: readonly Given[] = [
  {
    title: '示例县关于做好政务服务事项材料精简工作的通知',
    item: 1,
    topic: '政务服务',
    audience: ['institution', 'agency'],
    genre: '通知',
    keywords: ['材料精简', '政务服务'],
    summary: '各进驻部门怎样清理重复材料，什么时候改完办事指南。',
    body: `各进驻部门：
一、凡是能够通过数据共享取得的材料，不再要求办事人提交。
二、清理结果写进办事指南，新指南经审核后发布，旧指南同时停用。
三、窗口发现仍在索要已经取消的材料的，当场纠正并记录。`,
  },
  {
    title: '示例县政务服务大厅办件统计（演示）',
    item: 4,
    topic: '统计信息',
    audience: ['public'],
    keywords: ['统计', '办件'],
    summary: '大厅当月收件、办结、超时的件数怎样统计，在哪里查看。',
    body: `大厅办件统计每天由台账生成，不另行填报。
- 收件：当月综合窗口和网上接收的申请。
- 办结：当月送达决定的申请，含不予许可。
- 超时：办结那天晚于承诺那天的申请。
实时数字见本站“统计数据”。`,
  },
  {
    title: '示例县政务服务领域行政处罚裁量说明（演示）',
    item: 6,
    topic: '行政处罚',
    audience: ['enterprise', 'selfEmployed'],
    keywords: ['行政处罚', '裁量'],
    summary: '本机关没有行政强制职权，行政处罚由执法部门实施；说明相关信息到哪里看。',
    body: `本机关负责行政审批和政务服务管理，不实施行政强制。
行政处罚的依据、条件、程序和决定，由各执法部门在本部门栏目公布。
认为本机关工作人员违法的，可以依法投诉、举报，或者申请行政复议。`,
  },
  {
    title: '示例县政务服务大厅收费项目公示（演示）',
    item: 8,
    topic: '收费项目',
    audience: ['public', 'enterprise'],
    keywords: ['收费', '依据'],
    summary: '大厅不收取任何服务费用；法定收费由部门按标准收取并开具票据。',
    body: `在大厅办事，咨询、代填、复印、邮寄结果一律免费。
法律、法规规定收费的事项，在办事指南中写明项目、依据和标准，由收费部门开具财政票据。`,
  },
  {
    title: '示例县政务服务大厅自助终端维护服务采购结果公告（演示）',
    item: 9,
    topic: '政府采购',
    audience: ['enterprise'],
    keywords: ['政府采购', '维护服务'],
    summary: '自助终端年度维护服务的采购方式、期限和验收办法。',
    body: `采购内容：24小时自助服务区终端设备一年的维护服务。
采购方式：询价。验收办法：每季度一次，按故障次数和恢复时间评定。`,
  },
  {
    title: '示例县重大建设项目审批办理情况（演示）',
    item: 10,
    topic: '重大建设项目',
    audience: ['public', 'enterprise'],
    keywords: ['重大建设项目', '审批'],
    summary: '重大建设项目在大厅的审批环节、办理时限和并联办理的做法。',
    body: `## 办理环节
| 阶段 | 牵头部门 | 承诺时限 |
| --- | --- | --- |
| 立项用地规划许可 | 自然资源局 | 15个工作日 |
| 工程建设许可 | 自然资源局 | 10个工作日 |
| 施工许可 | 住房和城乡建设局 | 8个工作日 |
| 竣工验收 | 住房和城乡建设局 | 10个工作日 |
各阶段的事项一次受理、并联审批。`,
  },
  {
    title: '示例县政务服务大厅突发事件应急预案要点（演示）',
    item: 12,
    topic: '应急预案',
    audience: ['public'],
    keywords: ['应急预案', '大厅'],
    summary: '停电、火情、系统故障时大厅怎样处置，办事人怎样继续办理。',
    body: `一、停电或者系统故障超过十五分钟的，窗口改用纸质收件，出具受理凭证，恢复后补录。
二、发生火情的，值班领导组织疏散，优先引导老人、孕妇和行动不便的人。
三、恢复办理的时间在大厅入口和本站公布。`,
  },
  {
    title: '示例县政务服务大厅公共卫生和安全检查情况（演示）',
    item: 13,
    topic: '监督检查',
    audience: ['public'],
    keywords: ['安全检查', '公共卫生'],
    summary: '大厅消防设施、母婴室和自助区的检查结果和整改情况。',
    body: `本次检查消防设施、电气线路、母婴室和自助服务区。
发现两处应急照明不亮，已在当天更换；其余项目符合要求。`,
  },
  {
    title: '示例县行政审批和政务信息管理局窗口人员考试安排（演示）',
    item: 14,
    topic: '人事信息',
    audience: ['public'],
    keywords: ['考试', '窗口人员'],
    summary: '综合窗口人员业务考试的范围、时间和成绩查询办法。',
    body: `考试范围：政务服务事项、一次告知、投诉处理。
考试采取闭卷方式，成绩由本人凭准考证在大厅三层人事窗口查询。`,
  },
];

/** One for each item of Article 20 that the bureau's year leaves stale or empty, and the news of the day. */
export function upkeepTexts(on: Day): readonly Sample[] {
  const formedOn = addDays(on, -1);
  const news: Given = {
    column: 'news',
    title: '示例县政务服务大厅工作动态：各栏目逐个检查更新',
    item: 2,
    topic: '政务服务大厅',
    audience: ['public'],
    keywords: ['工作动态'],
    summary: '大厅检查了本站各栏目的更新情况，公开了一批新的信息。',
    body: `大厅逐个检查了本站栏目，更新了将要到期的内容，公开了一批新的信息。
发现页面有错的，请点页脚的“本页有错”，三个工作日内答复。`,
  };
  return [...texts, news].map((text) => ({ ...text, formedOn, on }));
}
