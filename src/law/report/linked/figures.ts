/** The figures that prose may state, as the ledger and the tables have them on the day of asking (AR-80 to AR-89). */

import { inLedger } from '../check/prose-disclosure.ts';
import { statedBy } from '../check/stated.ts';
import type { AnnualReport, Count } from '../report.ts';
import type { ReportCounts } from '../views.ts';

export interface LedgerFigure {
  /** As facts of the prose are named. */
  readonly name: string;
  /** What an officer calls it. */
  readonly label: string;
  readonly value: number;
  /** Agree too, where words can be read so. */
  readonly others: readonly number[];
  /** 件, 条, 项, 元 or 万元. */
  readonly unit: string;
}

interface Named {
  readonly label: string;
  readonly unit: string;
  /** A clause that states `count` (a number with its unit) and is read back as this figure. */
  readonly clause: (count: string) => string;
}

const applications = (label: string, before = '') => ({
  label,
  unit: '件',
  clause: (count: string) => `${before}${label}${count}`,
});

/** In the order in which a report tells them. */
export const figureNames = {
  activelyDisclosed: { label: '主动公开信息', unit: '条', clause: (count) => `主动公开政府信息${count}` },
  publishedOnWebsite: { label: '网站发布信息', unit: '条', clause: (count) => `在政府网站发布信息${count}` },
  publishedOnWechat: { label: '微信公众号发布信息', unit: '条', clause: (count) => `在微信公众号发布信息${count}` },
  interpretations: { label: '政策解读', unit: '件', clause: (count) => `发布政策解读${count}` },
  servicesWithGuides: { label: '编制办事指南的事项', unit: '项', clause: (count) => `编制办事指南${count}` },
  newlyReceived: { label: '本年新收申请', unit: '件', clause: (count) => `新收政府信息公开申请${count}` },
  carriedOver: { label: '上年结转申请', unit: '件', clause: (count) => `上年结转政府信息公开申请${count}` },
  concluded: { label: '办结申请', unit: '件', clause: (count) => `办结政府信息公开申请${count}` },
  carriedForward: { label: '结转下年度', unit: '件', clause: (count) => `结转下年度继续办理${count}` },
  granted: applications('予以公开', '政府信息公开申请'),
  partiallyGranted: applications('部分公开', '政府信息公开申请'),
  refused: applications('不予公开', '政府信息公开申请'),
  unavailable: applications('无法提供', '政府信息公开申请'),
  notProcessed: applications('不予处理', '政府信息公开申请'),
  otherHandled: applications('其他处理', '政府信息公开申请'),
  naturalPerson: { label: '自然人申请', unit: '件', clause: (count) => `自然人申请${count}` },
  organizations: { label: '法人或者其他组织申请', unit: '件', clause: (count) => `法人或者其他组织申请${count}` },
  reconsiderations: { label: '行政复议', unit: '件', clause: (count) => `行政复议${count}` },
  litigations: { label: '行政诉讼', unit: '件', clause: (count) => `行政诉讼${count}` },
  corrected: { label: '复议、诉讼纠正', unit: '件', clause: (count) => `复议和诉讼结果纠正${count}` },
  upheld: { label: '复议、诉讼维持', unit: '件', clause: (count) => `复议和诉讼结果维持${count}` },
  normativeDocumentsMade: { label: '制发规范性文件', unit: '件', clause: (count) => `制发行政规范性文件${count}` },
  normativeDocumentsRepealed: { label: '废止规范性文件', unit: '件', clause: (count) => `废止行政规范性文件${count}` },
  normativeDocumentsInForce: {
    label: '现行有效规范性文件',
    unit: '件',
    clause: (count) => `现行有效行政规范性文件${count}`,
  },
  licensing: { label: '行政许可处理决定', unit: '件', clause: (count) => `作出行政许可处理决定${count}` },
  penalty: { label: '行政处罚处理决定', unit: '件', clause: (count) => `作出行政处罚处理决定${count}` },
  coercion: { label: '行政强制处理决定', unit: '件', clause: (count) => `作出行政强制处理决定${count}` },
  administrativeFees: { label: '行政事业性收费', unit: '万元', clause: (count) => `行政事业性收费${count}` },
  informationFeeYuan: { label: '信息处理费', unit: '元', clause: (count) => `收取信息公开处理费${count}` },
} as const satisfies Readonly<Record<string, Named>>;

export type FigureName = keyof typeof figureNames;

export function isFigureName(name: string): name is FigureName {
  return Object.hasOwn(figureNames, name);
}

/** What is unknown (a cell that nobody entered) is left out: a figure can be linked to what is known only. */
export function ledgerFigures(report: AnnualReport, counts: ReportCounts): readonly LedgerFigure[] {
  return (Object.keys(figureNames) as FigureName[]).flatMap((name) => {
    const inTables = statedBy(name, report, '')?.figures ?? [];
    const known = [inCounts(name, counts), ...inTables].filter((value): value is number => value !== null);
    const [first, ...others] = known;
    // A table whose first reading is blank states nothing, whatever its other readings.
    if (first === undefined || inTables[0] === null) return [];
    const { label, unit } = figureNames[name];
    return [{ name, label, value: first, others, unit }];
  });
}

function inCounts(name: FigureName, counts: ReportCounts): Count {
  return name === 'informationFeeYuan' ? counts.informationFeeFen / 100 : inLedger(name, counts);
}
