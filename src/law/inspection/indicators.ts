/** What an inspector of government sites looks for and a machine can see, as a table: window, threshold, points (国办秘函〔2019〕19号). */

export interface Indicator {
  readonly rule: string;
  readonly name: string;
  /** `veto`: one of them fails the whole site. `account`: it fails the account of new media, and the site not. */
  readonly kind: 'veto' | 'deduct' | 'account';
  /** Days within which something has to happen; null where none is counted. */
  readonly windowDays: number | null;
  /** From so many on it counts; null where one is enough. */
  readonly threshold: number | null;
  /** Points taken off; of a veto none. */
  readonly points: number;
  /** [convention]: the number is usual, and was not found in a text. */
  readonly convention: boolean;
  readonly mend: string;
  /** Where in the back office it is mended. */
  readonly to: string;
}

const veto = { kind: 'veto', points: 0 } as const;
const columns = { mend: '到“栏目更新”更新，或者撤并不再需要的栏目', to: '/columns' } as const;

export const indicators = {
  severeWords: {
    ...veto,
    rule: 'PLT-60',
    name: '严重表述错误',
    windowDays: null,
    threshold: 1,
    convention: false,
    mend: '到“发布后复查”逐条更正、撤下，确属正常表述的写明理由保留',
    to: '/publications/sweep',
  },
  homeStale: {
    ...veto,
    rule: 'PLT-62',
    name: '首页不更新',
    windowDays: 14,
    threshold: null,
    convention: false,
    mend: '发布新的信息，首页随之更新',
    to: '/publications',
  },
  columnsStale: {
    ...veto,
    ...columns,
    rule: 'PLT-63',
    name: '应当更新的栏目长期不更新',
    windowDays: null,
    threshold: 10,
    convention: false,
  },
  /** By the inspector's windows, whatever the agency set for its columns. */
  noticesStale: {
    ...veto,
    ...columns,
    rule: 'PLT-63',
    name: '动态两周、政策文件六个月不更新的栏目',
    windowDays: null,
    threshold: 5,
    convention: false,
  },
  columnsEmpty: {
    ...veto,
    ...columns,
    rule: 'PLT-63',
    name: '空白栏目',
    windowDays: null,
    threshold: 5,
    convention: false,
  },
  messagesUnanswered: {
    ...veto,
    rule: 'PLT-64',
    name: '留言超过三个月没有答复',
    windowDays: 90,
    threshold: 1,
    convention: false,
    mend: '立即答复并告知',
    to: '/complaints?light=overdue',
  },
  noServices: {
    ...veto,
    rule: 'PLT-65',
    name: '没有政务服务事项',
    windowDays: null,
    threshold: null,
    convention: false,
    mend: '登记政务服务事项',
    to: '/statistics',
  },
  guidesPoor: {
    ...veto,
    rule: 'PLT-65',
    name: '办事指南缺四类以上要素',
    windowDays: null,
    threshold: 5,
    convention: false,
    mend: '补齐办事指南的依据、条件、材料、地点、机构、收费、时间、电话、流程',
    to: '/services',
  },
  newMediaStale: {
    kind: 'account',
    points: 0,
    rule: 'PLT-66',
    name: '政务新媒体两周没有更新',
    windowDays: 14,
    threshold: null,
    convention: false,
    mend: '选择信息推送到新媒体账号；不再维护的账号按规定注销',
    to: '/channels',
  },
  policyStale: {
    kind: 'deduct',
    rule: 'PLT-70',
    name: '政策文件栏目六个月没有更新',
    windowDays: 180,
    threshold: null,
    points: 5,
    convention: false,
    mend: '公开新的政策文件',
    to: '/publications',
  },
  answersStale: {
    kind: 'deduct',
    rule: 'PLT-70',
    name: '留言答复两个月没有更新',
    windowDays: 60,
    threshold: null,
    points: 3,
    convention: false,
    mend: '把有代表性的答复公开',
    to: '/complaints?state=told',
  },
  statisticsStale: {
    kind: 'deduct',
    rule: 'PLT-70',
    name: '办事统计数据三个月没有更新',
    windowDays: 90,
    threshold: null,
    points: 2,
    convention: false,
    mend: '请业务系统按期报送办件，大厅的统计随之更新',
    to: '/matters',
  },
  newsStale: {
    kind: 'deduct',
    rule: 'PLT-71',
    name: '工作动态两周没有更新',
    windowDays: 14,
    threshold: null,
    points: 5,
    convention: true,
    mend: '发布工作动态',
    to: '/columns',
  },
  guidesMissing: {
    kind: 'deduct',
    rule: 'PLT-71',
    name: '事项没有办事指南（每项）',
    windowDays: null,
    threshold: 1,
    points: 1,
    convention: true,
    mend: '补齐办事指南',
    to: '/statistics',
  },
  formsMissing: {
    kind: 'deduct',
    rule: 'PLT-71',
    name: '要填的表格不能下载（每项）',
    windowDays: null,
    threshold: 1,
    points: 1,
    convention: true,
    mend: '上传空白表，修订办事指南',
    to: '/services',
  },
  interpretationsMissing: {
    kind: 'deduct',
    rule: 'PLT-71',
    name: '规范性文件没有解读（每件）',
    windowDays: 180,
    threshold: 1,
    points: 1,
    convention: true,
    mend: '发布解读材料，并与文件互相关联',
    to: '/publications',
  },
  linksDead: {
    kind: 'deduct',
    rule: 'PLT-71',
    name: '链接打不开（每个）',
    windowDays: null,
    threshold: 1,
    points: 0.1,
    convention: true,
    mend: '改正或者删去打不开的链接',
    to: '/links',
  },
} as const satisfies Readonly<Record<string, Indicator>>;
export type IndicatorKey = keyof typeof indicators;
export const indicatorKeys = Object.keys(indicators) as readonly IndicatorKey[];

/** No indicator that is counted by the piece takes off more [convention]. */
export const mostOfOne = 10;
/** Below it a site fails even without a veto. */
export const passing = 60;
/** Points are given to one decimal. */
export const tenths = (points: number): number => Math.round(points * 10) / 10;
