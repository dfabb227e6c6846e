/** The places of the back office, in groups, each with the deed that opens it: who may not do it does not see it. */

export interface Place {
  readonly to: string;
  readonly label: string;
  /** A deed of the person, or one of several; null: for whoever is signed in. */
  readonly deed: string | readonly string[] | null;
}

export interface PlaceGroup {
  readonly name: string;
  readonly places: readonly Place[];
}

export const placeGroups: readonly PlaceGroup[] = [
  { name: '工作台', places: [{ to: '/work', label: '待办', deed: 'work.list' }] },
  {
    name: '依申请公开',
    places: [
      { to: '/applications', label: '全部申请', deed: 'application.view' },
      { to: '/intake', label: '登记来件', deed: 'application.submit' },
      { to: '/deliveries', label: '送达', deed: 'application.view' },
      { to: '/appeals', label: '复议、诉讼', deed: 'appeal.view' },
      { to: '/statistics', label: '统计、台账', deed: 'application.view' },
      { to: '/calendar', label: '工作日历', deed: 'work.list' },
    ],
  },
  {
    name: '主动公开',
    places: [
      { to: '/publications', label: '公开信息', deed: 'publication.view' },
      { to: '/documents', label: '规范性文件', deed: 'document.view' },
      { to: '/publications/sweep', label: '发布后复查', deed: 'publication.view' },
      { to: '/channels', label: '发布渠道', deed: 'publication.view' },
      { to: '/gazette', label: '政府公报', deed: 'publication.view' },
      { to: '/standard', label: '标准目录', deed: 'publication.view' },
      { to: '/columns', label: '栏目更新', deed: 'column.view' },
    ],
  },
  {
    name: '监督保障',
    places: [
      { to: '/complaints', label: '投诉建议', deed: 'complaint.view' },
      { to: '/board', label: '领导看板', deed: 'board.view' },
      { to: '/warnings', label: '未诉先办', deed: 'warning.view' },
      { to: '/inspection', label: '网站自查', deed: 'inspection.view' },
      { to: '/comparison', label: '下级比较', deed: 'comparison.view' },
      { to: '/assessments', label: '考核', deed: 'assessment.view' },
      { to: '/sites', label: '网站监测', deed: 'inspection.view' },
      { to: '/links', label: '链接检查', deed: 'inspection.view' },
      { to: '/plan', label: '要点、会议、整改', deed: 'plan.view' },
    ],
  },
  {
    name: '政务服务',
    places: [
      { to: '/counter', label: '窗口收件', deed: 'matter.open' },
      { to: '/matters', label: '办件', deed: 'matter.view' },
      { to: '/services', label: '事项和指南', deed: 'service.view' },
      { to: '/bundles', label: '一件事', deed: 'service.view' },
    ],
  },
  {
    name: '年度报告',
    places: [
      { to: '/reports', label: '年度报告', deed: 'report.viewLive' },
      { to: '/collections', label: '下级年度报告', deed: 'collection.view' },
    ],
  },
  {
    name: '系统',
    places: [
      { to: '/accounts', label: '账号', deed: 'account.list' },
      { to: '/security', label: '安全策略', deed: 'setting.read' },
      { to: '/tokens', label: '接口令牌', deed: ['token.issue', 'token.list'] },
      { to: '/audit', label: '审计记录', deed: 'audit.read' },
      { to: '/operations', label: '运行维护', deed: 'job.list' },
      { to: '/permissions', label: '权限表', deed: null },
      { to: '/help', label: '帮助', deed: null },
    ],
  },
];

/** What this person sees: groups with nothing in them are left out. */
export function placesFor(deeds: readonly string[]): readonly PlaceGroup[] {
  return placeGroups.flatMap(({ name, places }) => {
    const open = places.filter(({ deed }) => deed === null || [deed].flat().some((one) => deeds.includes(one)));
    return open.length === 0 ? [] : [{ name, places: open }];
  });
}

/** Where a person begins: the work list, or the first place there is. */
export function firstPlace(deeds: readonly string[]): string {
  return placesFor(deeds)[0]?.places[0]?.to ?? '/help';
}
