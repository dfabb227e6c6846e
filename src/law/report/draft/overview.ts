/** Section one, 总体情况, in its five numbered parts, from the year's counts (AR-05). A figure that is unknown is not stated. */

import type { Day } from '../../calendar/day.ts';
import { type Channel, channels } from '../../publication/events.ts';
import type { ActiveDisclosureTable, AppealsTable, ApplicationsTable, Count } from '../report.ts';
import type { ReportCounts } from '../views.ts';
import { figured, type Paragraph, type Phrase, plain } from './phrase.ts';

export interface DraftTables {
  readonly activeDisclosure: ActiveDisclosureTable | null;
  readonly applications: ApplicationsTable | null;
  readonly appeals: AppealsTable | null;
}

export function overview(
  year: number,
  counts: ReportCounts,
  tables: DraftTables,
  cutOff: Day | null,
): readonly Paragraph[] {
  return [
    { heading: null, sentences: [opening(year, cutOff)] },
    { heading: '（一）主动公开', sentences: [disclosed(counts), decisions(tables.activeDisclosure)] },
    { heading: '（二）依申请公开', sentences: received(tables.applications) },
    { heading: '（三）政府信息管理', sentences: [documents(tables.activeDisclosure), guides(counts)] },
    { heading: '（四）政府信息公开平台建设', sentences: [delivered(counts)] },
    { heading: '（五）监督保障', sentences: [appealed(tables.appeals)] },
  ];
}

/** AR-03: what the figures count; a live draft says the day up to which it counts (AR-96). */
function opening(year: number, cutOff: Day | null): readonly Phrase[] {
  const last = cutOff === null ? '12月31日' : `${Number(cutOff.slice(5, 7))}月${Number(cutOff.slice(8, 10))}日`;
  return [plain(`本报告依据《中华人民共和国政府信息公开条例》编制`), plain(`数据统计期为${year}年1月1日至${last}`)];
}

function disclosed({ activelyDisclosed, interpretations }: ReportCounts): readonly Phrase[] {
  const items = figured('activelyDisclosed', activelyDisclosed, `本年度主动公开政府信息${activelyDisclosed}条`);
  return interpretations === 0
    ? [items]
    : [items, figured('interpretations', interpretations, `发布政策解读${interpretations}件`)];
}

/** A cell that nobody has entered stays out of the prose; the check of the table says that it is blank. */
function decisions(table: ActiveDisclosureTable | null): readonly Phrase[] {
  const told = (name: string, count: Count, words: string) =>
    count === null ? [] : [figured(name, count, `${words}处理决定${count}件`)];
  if (table === null) return [];
  return [
    ...told('licensing', table.administrativeLicensing, '作出行政许可'),
    ...told('penalty', table.administrativePenalty, '作出行政处罚'),
    ...told('coercion', table.administrativeCoercion, '作出行政强制'),
  ];
}

function received(table: ApplicationsTable | null): readonly (readonly Phrase[])[] {
  if (table === null) return [];
  const { newlyReceived, carriedOver, concluded, carriedForward, granted, partiallyGranted } = table;
  const fresh = newlyReceived.total ?? 0;
  const over = carriedOver.total ?? 0;
  const over0 = over === 0 ? [] : [figured('carriedOver', over, `上年结转政府信息公开申请${over}件`)];
  if (fresh === 0 && over === 0) return [[figured('newlyReceived', 0, '本年度未收到政府信息公开申请')]];
  const outcomes = [
    figured('granted', granted.total ?? 0, `予以公开${granted.total ?? 0}件`),
    figured('partiallyGranted', partiallyGranted.total ?? 0, `部分公开${partiallyGranted.total ?? 0}件`),
  ].filter(({ value }) => value !== 0);
  return [
    [figured('newlyReceived', fresh, `本年新收政府信息公开申请${fresh}件`), ...over0],
    [figured('concluded', concluded.total ?? 0, `本年度办结政府信息公开申请${concluded.total ?? 0}件`), ...outcomes],
    [figured('carriedForward', carriedForward.total ?? 0, `结转下年度继续办理${carriedForward.total ?? 0}件`)],
  ];
}

function documents(table: ActiveDisclosureTable | null): readonly Phrase[] {
  if (table === null) return [];
  const { made, repealed, inForce } = table.normativeDocuments;
  return [
    ...(made === null ? [] : [figured('normativeDocumentsMade', made, `本年度制发行政规范性文件${made}件`)]),
    ...(repealed === null ? [] : [figured('normativeDocumentsRepealed', repealed, `废止行政规范性文件${repealed}件`)]),
    ...(inForce === null ? [] : [figured('normativeDocumentsInForce', inForce, `现行有效行政规范性文件${inForce}件`)]),
  ];
}

function guides({ services, servicesWithGuides }: ReportCounts): readonly Phrase[] {
  if (services === 0) return [];
  if (servicesWithGuides === services) {
    return [figured('servicesWithGuides', services, `${services}项政务服务事项全部编制办事指南`)];
  }
  return [
    plain(`列入清单的政务服务事项共${services}项`),
    figured('servicesWithGuides', servicesWithGuides, `其中${servicesWithGuides}项政务服务事项已编制办事指南`),
    plain(`其余${services - servicesWithGuides}项尚未编制`),
  ];
}

const channelFacts: Readonly<Partial<Record<Channel, string>>> = {
  website: 'publishedOnWebsite',
  wechat: 'publishedOnWechat',
};

/** Where “在…发布” is not how one speaks of it. */
const channelWords: Readonly<Partial<Record<Channel, readonly [before: string, after: string]>>> = {
  enterpriseCode: ['通过企业码', '发布'],
  broadcast: ['通过电视广播', '播出'],
  gazette: ['在政府公报', '刊登'],
  subscription: ['通过邮件订阅', '推送'],
};

/** Channels that carried something, in the order of the office's list; one item may stand in several. */
function delivered({ byChannel }: ReportCounts): readonly Phrase[] {
  const told = (Object.keys(channels) as Channel[]).flatMap((channel): Phrase[] => {
    const count = byChannel[channel] ?? 0;
    if (count === 0) return [];
    const [before, after] = channelWords[channel] ?? [`在${channels[channel]}`, '发布'];
    const text = `${before}${after}信息${count}条`;
    const name = channelFacts[channel];
    return [name === undefined ? plain(text) : figured(name, count, text)];
  });
  const guides = byChannel['handbookGuides'] ?? 0;
  const printed = guides === 0 ? [] : [plain(`大厅服务手册收入${guides}项事项的指南`)];
  return told.length + printed.length === 0 ? [plain('本年度未通过公开渠道发布信息')] : [...told, ...printed];
}

/** What appeals say of the year's work; nothing is claimed that no ledger holds. */
function appealed(table: AppealsTable | null): readonly Phrase[] {
  if (table === null) return [];
  const reconsiderations = table.reconsideration.total ?? 0;
  const suits = (table.litigationDirect.total ?? 0) + (table.litigationAfterReconsideration.total ?? 0);
  const corrected =
    (table.reconsideration.corrected ?? 0) +
    (table.litigationDirect.corrected ?? 0) +
    (table.litigationAfterReconsideration.corrected ?? 0);
  return [
    figured('reconsiderations', reconsiderations, `本年度涉及政府信息公开的行政复议${reconsiderations}件`),
    figured('litigations', suits, `涉及政府信息公开的行政诉讼${suits}件`),
    ...(corrected === 0 ? [] : [figured('corrected', corrected, `其中复议和诉讼结果纠正共${corrected}件`)]),
  ];
}
