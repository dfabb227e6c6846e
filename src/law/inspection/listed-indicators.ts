/** What a machine sees of another site from outside, as a table: its answering, its home page, its frame, its links (PLT-61 to PLT-71). */

import type { Indicator } from './indicators.ts';

const veto = { kind: 'veto', points: 0 } as const;
const deduct = { kind: 'deduct', windowDays: null, threshold: 1, convention: true } as const;

type ListedIndicator = Omit<Indicator, 'to'>;

export const listedIndicators = {
  unreachable: {
    ...veto,
    rule: 'PLT-61',
    name: '站点无法访问',
    windowDays: 7,
    /** Of a hundred visits. */
    threshold: 5,
    convention: false,
    mend: '请主办单位检查服务器、域名和网络',
  },
  homeStale: {
    ...veto,
    rule: 'PLT-62',
    name: '首页不更新',
    windowDays: 14,
    threshold: null,
    convention: false,
    mend: '发布新的信息，首页随之更新，每条写明日期',
  },
  pagesDead: {
    ...deduct,
    rule: 'PLT-71',
    name: '站内页面打不开（每个）',
    points: 0.1,
    mend: '恢复页面，或者改正指向它的链接',
  },
  pagesFrameless: {
    ...deduct,
    rule: 'PLT-06',
    name: '站内页面标签、页脚不全（每页）',
    points: 0.1,
    mend: '每个页面都用同样的页头标签和页脚',
  },
  linksDead: { ...deduct, rule: 'PLT-71', name: '首页链接打不开（每个）', points: 1, mend: '改正或者删去打不开的链接' },
  marksMissing: { ...deduct, rule: 'PLT-10', name: '页脚标识不全（每项）', points: 1, mend: '在页脚补齐缺少的标识' },
  tagsMissing: { ...deduct, rule: 'PLT-06', name: '网页标签不全（每个）', points: 1, mend: '在网页头部补齐缺少的标签' },
} as const satisfies Readonly<Record<string, ListedIndicator>>;
export type ListedKey = keyof typeof listedIndicators;
export const listedKeys = Object.keys(listedIndicators) as readonly ListedKey[];

/** What has to stand in the footer (PLT-10), and how it is known. */
export const footerMarks = [
  { name: '主办单位', pattern: /主\s*办/u },
  { name: '联系方式', pattern: /联系(?:方式|电话|我们)|电\s*话/u },
  { name: 'ICP备案号', pattern: /ICP\s*备(?:案(?:编?号)?)?[^0-9]{0,8}[0-9]{5,}/iu },
  { name: '公安机关备案号', pattern: /公网安备[^0-9]{0,4}[0-9]{5,}/u },
  { name: '网站标识码', pattern: /标识码[^0-9]{0,10}[0-9A-Za-z]{10}/u },
  { name: '网站地图', pattern: /(?:网站|站点)(?:地图|导航)/u },
] as const;

/** Tags that every page of a government site has (PLT-06). */
export const pageTags = ['SiteName', 'SiteDomain', 'SiteIDCode'] as const;

/** Fewer visits say nothing of how a site is reached [convention: a day's]. */
export const leastVisits = 20;
