/** Which count of the report a number in the prose is (AR-80 to AR-89): only where the words right beside it say so. */

import type { StatedCount } from './counts.ts';
import type { Phrase } from './phrase.ts';

export interface FactRule {
  readonly name: string;
  /** The words before the number, to their end. */
  readonly lead: RegExp;
  /** The words after it, where the number comes first: 12件规范性文件. */
  readonly tail?: RegExp;
  /** Words that the sentence must have. */
  readonly within?: RegExp;
  /** Words before the number that make it another count. */
  readonly unless?: RegExp;
  /** Words of its clause (up to ；) that make it another count. */
  readonly unlessWithin?: RegExp;
  readonly units: RegExp;
}

const cases = /^(?:件|份|宗|起|例|个|人次|件次|次|条)$/;
const items = /^(?:条|件|篇|项|份|个|期|次|部)$/;
const money = /^(?:元|万元)$/;

const aboutApplications = /信息公开申请|依申请公开|公开申请|申请公开/;
const otherBusiness = /投诉|举报|建议|提案|咨询|留言|来信|办件|热线|工单/;
const byWay = /网络|网上|网站|信函|邮寄|现场|当面|邮件|平台|传真|窗口|自然人(?!、|和|或)/;
const includesCarried = /(?:含|包括|其中)[^,。]{0,8}结转|结转[^,。]{0,12}(?:在内)/;
/** What was carried over from last year, not what is carried forward. */
const namesCarriedOver =
  /(?:含|包括|其中)[^,。]{0,8}(?:上年|上一年|去年|往年|\d{4}年)[^,。]{0,4}结转|(?:上年|上一年|去年)[^,。]{0,4}结转[^,。]{0,12}在内/;
const received = { units: cases, unless: byWay, unlessWithin: includesCarried } as const;
const outcome = { units: cases, within: /申请|办理结果/, unless: /主动/ } as const;

const verb =
  '(?:主动)?(?:公开|发布|推送|推出|刊发|更新|发送)(?:各[类项种])*(?:政府|政务|工作)?(?:信息|内容|消息|动态|文章|图文)?(?:信息)?';
const otherChannels = /微博|抖音|头条|报纸|日报|电视|广播|新媒体|公示栏|等/;

const documents = (name: string, act: string): FactRule[] => [
  { name, lead: new RegExp(`(?:${act})(?:的)?(?:行政)?规范性文件$`), units: items, unless: /公开|公示|解读/ },
  { name, lead: new RegExp(`(?:${act})$`), tail: /^(?:行政)?规范性文件/, units: items, unless: /公开|公示/ },
  {
    name,
    lead: new RegExp(`规范性文件[^规]{0,20}(?:${act})$|^[、和及并]?(?:${act})$`),
    within: /规范性文件/,
    unlessWithin: /规章|公开规范性文件/,
    units: items,
  },
];
const decisions = (name: string, act: string): FactRule => ({
  name,
  lead: new RegExp(`(?:作出|做出|办理|办结|实施)?行政${act}(?:处理)?(?:决定|案件)?$`),
  units: /^(?:件|宗|起|例|个|份)$/,
  unless: /公开|公示|发布/,
});

/** The first that fits names the count. */
export const factRules: readonly FactRule[] = [
  {
    name: 'informationFeeYuan',
    lead: /(?:收取|产生|实收|收到)?(?:政府信息公开|政府)?信息(?:公开)?处理费用?(?:收入|金额|总额)?$/,
    units: money,
  },
  { name: 'administrativeFees', lead: /(?:收取)?行政事业性收费(?:收入|金额|总额|总金额)?$/, units: money },
  { name: 'upheld', lead: /(?:结果|决定)?维持$/, within: /复议|诉讼/, units: cases },
  { name: 'corrected', lead: /(?:结果|被)?纠正$/, within: /复议|诉讼/, units: cases },
  {
    name: 'reconsiderations',
    lead: /(?:收到|发生|受理|办理|引发|产生|被申请)?(?:行政)?复议(?:案件|申请|案)?$/,
    units: cases,
  },
  {
    name: 'litigations',
    lead: /(?:收到|发生|引发|产生|被提起|提起)?(?:行政)?(?:诉讼|应诉)(?:案件|案)?$/,
    unless: /复议[、和及与或]/,
    units: cases,
  },
  ...documents('normativeDocumentsMade', '制发|制定|制定发布|制定印发|出台|印发|新制定|新制发'),
  ...documents('normativeDocumentsRepealed', '废止|宣布失效|失效'),
  ...documents('normativeDocumentsInForce', '现行有效'),
  decisions('licensing', '许可'),
  decisions('penalty', '处罚'),
  decisions('coercion', '强制(?:措施)?'),
  {
    name: 'carriedForward',
    lead: /结转(?:至|到)?(?:下年|下一年|次年|\d{4}年)度?(?:继续)?(?:办理)?(?:的)?(?:政府信息公开)?(?:申请)?$/,
    units: cases,
  },
  {
    name: 'carriedOver',
    lead: /(?:上年|上一年|去年)度?结转(?:的)?(?:政府信息公开)?(?:申请)?$/,
    unless: /办结|答复|办理/,
    units: cases,
  },
  { name: 'partiallyGranted', lead: /(?:予以)?部分公开$/, ...outcome },
  { name: 'granted', lead: /(?<!不)予以公开$/, ...outcome },
  { name: 'refused', lead: /不予公开$/, ...outcome },
  { name: 'unavailable', lead: /无法提供$/, ...outcome },
  { name: 'notProcessed', lead: /不予处理$/, ...outcome },
  { name: 'otherHandled', lead: /其他处理$/, ...outcome },
  {
    name: 'naturalPerson',
    lead: /自然人(?:提出)?(?:的)?(?:政府信息公开)?(?:申请)?$/,
    units: cases,
    within: /申请/,
    unless: /法人|组织/,
  },
  {
    name: 'organizations',
    lead: /法人(?:或者?|和|及|、)?(?:其他|非法人)?(?:组织)?(?:提出)?(?:的)?(?:政府信息公开)?(?:申请)?$/,
    units: cases,
    within: /申请/,
    unless: /公民|自然人/,
  },
  {
    name: 'newlyReceived',
    lead: /(?:新收到?|新受理)(?:[^、]{0,16}?申请件?)?$/,
    units: cases,
    unless: /复议|诉讼|投诉|举报|咨询|办件/,
  },
  {
    name: 'newlyReceived',
    lead: /(?:收到|接到|接收|受理)[^,]{0,25}?(?:依申请公开|(?:信息公开|公开)的?申请|申请公开政府信息)(?:申请|事项|件)?$/,
    ...received,
  },
  {
    name: 'newlyReceived',
    lead: /(?:收到|接到|接收|受理)$/,
    tail: /^[^、,]{0,15}?(?:依申请公开|公开的?申请)/,
    ...received,
  },
  {
    name: 'newlyReceived',
    lead: /(?:收到|接到|受理)(?:申请)?$/,
    within: aboutApplications,
    ...received,
    unlessWithin: new RegExp(`${includesCarried.source}|${otherBusiness.source}|复议|诉讼`),
  },
  {
    name: 'receivedAndCarriedOver',
    lead: /(?:收到|接到|接收|受理)(?:[^,]{0,25}?(?:依申请公开|(?:信息公开|公开)的?申请|申请公开政府信息)(?:申请|事项|件)?|申请)$/,
    units: cases,
    unless: new RegExp(`${byWay.source}|新`),
    within: namesCarriedOver,
    unlessWithin: /复议|诉讼/,
  },
  {
    name: 'concluded',
    lead: /(?:办结|答复|办理完毕|处理完毕)(?:政府信息公开)?(?:申请)?$/,
    within: aboutApplications,
    unless: /公开答复|结转|不予|无法|自然人|法人/,
    unlessWithin: otherBusiness,
    units: cases,
  },
  {
    name: 'publishedOnWechat',
    lead: new RegExp(`(?:微信公众号|微信公众平台|公众号|微信)(?:平台|上)?(?:(?:[^,、]{0,8}?)${verb})?$`),
    unless: new RegExp(`网站|${otherChannels.source}`),
    units: items,
  },
  {
    name: 'publishedOnWebsite',
    lead: new RegExp(`(?:门户网站|政府网站|网站|官网|门户网|政务服务网)(?:平台|上)?(?:(?:[^,、]{0,12}?)${verb})?$`),
    unless: new RegExp(`微信|公众号|${otherChannels.source}`),
    units: items,
  },
  {
    name: 'interpretations',
    lead: /(?:发布|制作|公开|推出|开展)?(?:政策|文件)?解读(?:材料|文件|文章|信息|稿件|稿|产品|作品)?$/,
    units: items,
  },
  {
    name: 'interpretations',
    lead: /(?:发布|制作|公开|推出|刊发)$/,
    tail: /^(?:各类)?(?:政策|文件)解读(?:材料|文件|文章|信息|稿件|稿|产品|作品)?/,
    units: items,
  },
  {
    name: 'servicesWithGuides',
    lead: /(?:编制|公布|公开|发布|制定|完善)?(?:办事|服务)指南$/,
    units: /^(?:项|个|份|条)$/,
    unless: /通用/,
  },
  {
    name: 'servicesWithGuides',
    lead: /(?:)$/,
    tail: /^(?:政务服务|行政审批|审批服务|服务)事项/,
    within: /(?:编制|公布|公开|发布|制定|完善)[^。]*?(?:办事|服务)指南/,
    units: /^(?:项|个)$/,
  },
  {
    name: 'activelyDisclosed',
    lead: /主动公开(?:各[类项种]|全部|有关|相关)*(?:政府|政务)?(?:信息|内容)?$|(?<!主动|应当|不予)公开(?:各[类项种])?政府信息$|(?<!主动|应当|不予)公开各[类项种]信息$/,
    unless: /^(?!.*[和及、等]).*(?:微博|抖音|头条|报纸|日报|电视|广播|新媒体|公示栏|公众号|微信)/,
    units: items,
  },
];

const filler =
  /(?:数量|总数|总量|件数|条数|总计|共计|合计|累计|总共|一共|共|计|分别|均|各|都|为|有|是|了|达到|达|:|\(|"|“|”)+$/;

export interface Named {
  readonly name: string;
  /** Characters of the lead that belong to the fact's words, and of the tail. */
  readonly leadLength: number;
  readonly tailLength: number;
}

/** Null where the words leave the meaning open, name another year, or compare. `year` is the report's. */
export function nameOf(count: StatedCount, { sentence, clause }: Phrase, year: number | null): Named | null {
  if (count.about) return null;
  const lead = count.lead.replace(filler, '');
  for (const rule of factRules) {
    const match = rule.lead.exec(lead);
    if (match === null || !rule.units.test(count.unit)) continue;
    const tail = rule.tail === undefined ? undefined : (rule.tail.exec(count.tail)?.[0] ?? null);
    if (tail === null || rule.unless?.test(lead) || rule.unlessWithin?.test(clause)) continue;
    if (rule.within !== undefined && !rule.within.test(sentence)) continue;
    const before = lead.slice(0, match.index);
    // “予以公开及部分公开258件” is the sum of two.
    if (/[\u4e00-\u9fff][及和与或]$/.test(before) || otherYear(before, year)) return null;
    return { name: rule.name, leadLength: count.lead.length - match.index, tailLength: tail?.length ?? 0 };
  }
  return null;
}

/** 去年, 上年, or a year that is not the report's: another year's count. */
function otherYear(lead: string, year: number | null): boolean {
  if (/(?:去年|上年|上一年|往年|历年)/.test(lead)) return true;
  return year !== null && [...lead.matchAll(/(\d{4})年/g)].some(([, named]) => Number(named) !== year);
}
