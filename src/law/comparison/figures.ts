/** What a superior office sees of the agencies below it, side by side: each figure with its formula and what it is a share of. */

export const comparedGroups = {
  application: '依申请公开',
  disclosure: '主动公开',
  report: '年度报告',
  service: '政务服务',
  complaint: '投诉建议',
} as const;
export type ComparedGroup = keyof typeof comparedGroups;

export interface ComparedFigure {
  readonly group: ComparedGroup;
  readonly name: string;
  readonly formula: string;
  /** The figure that it is a part of; null where it is a whole. */
  readonly of: string | null;
  /** More of it is worse. */
  readonly bad: boolean;
}

export const comparedFigures = {
  'applications.received': {
    group: 'application',
    name: '收到申请',
    formula: '收到日在今年的申请',
    of: null,
    bad: false,
  },
  'applications.concluded': {
    group: 'application',
    name: '办结申请',
    formula: '答复日在今年的申请，含上年结转',
    of: null,
    bad: false,
  },
  'applications.late': {
    group: 'application',
    name: '逾期办结',
    formula: '今年办结的申请中，答复超过法定期限的',
    of: 'applications.concluded',
    bad: true,
  },
  'applications.overdue': {
    group: 'application',
    name: '逾期未办结',
    formula: '答复期限已过、还没有答复的申请',
    of: null,
    bad: true,
  },
  'publications.published': {
    group: 'disclosure',
    name: '主动公开信息',
    formula: '今年公开、没有撤下的信息',
    of: null,
    bad: false,
  },
  'publications.late': {
    group: 'disclosure',
    name: '逾期公开',
    formula: '今年公开的信息中，公开日超过形成之日起20个工作日的（条例第二十六条）',
    of: 'publications.published',
    bad: true,
  },
  'reports.published': {
    group: 'report',
    name: '上年报告已公布',
    formula: '上一年度的年度报告已经公布的，计1',
    of: null,
    bad: false,
  },
  'reports.late': {
    group: 'report',
    name: '上年报告逾期',
    formula: '上一年度的年度报告在1月31日以后才公布的，计1',
    of: 'reports.published',
    bad: true,
  },
  'services.listed': { group: 'service', name: '现行事项', formula: '没有取消的政务服务事项', of: null, bad: false },
  'services.guideless': {
    group: 'service',
    name: '没有指南',
    formula: '现行事项中，没有现行办事指南的',
    of: 'services.listed',
    bad: true,
  },
  'matters.received': { group: 'service', name: '收到办件', formula: '收到日在今年的办件', of: null, bad: false },
  'matters.late': {
    group: 'service',
    name: '办件超过承诺',
    formula: '今年收到的办件中，办结日晚于承诺期限，或者承诺期限已过还没有办结的',
    of: 'matters.received',
    bad: true,
  },
  'matters.poor': {
    group: 'service',
    name: '差评',
    formula: '今年收到的办件中，评价为不满意、非常不满意的',
    of: 'matters.received',
    bad: true,
  },
  'complaints.received': {
    group: 'complaint',
    name: '收到来件',
    formula: '收到日在今年的投诉、建议、找错，含并案',
    of: null,
    bad: false,
  },
  'complaints.late': {
    group: 'complaint',
    name: '来件逾期',
    formula: '今年收到的来件中，答复日晚于期限，或者期限已过还没有答复的',
    of: 'complaints.received',
    bad: true,
  },
} as const satisfies Readonly<Record<string, ComparedFigure>>;
export type ComparedKey = keyof typeof comparedFigures;
export const comparedKeys = Object.keys(comparedFigures) as readonly ComparedKey[];

/** Share in percent with one decimal; null where there is nothing to be a share of. */
export function shareOf(n: number, of: number): number | null {
  return of === 0 ? null : Math.round((n * 1000) / of) / 10;
}

/**
 * Whether agencies may be put in order by a figure: only where every one of them has it, for an order of those that told would
 * put the silent ones nowhere, or first.
 */
export function mayBeOrdered(values: readonly (number | null)[]): boolean {
  return values.length > 1 && values.every((value) => value !== null);
}
