/** The catalogue of active disclosure: the fifteen items of Article 20 (REG-20), and those of Article 21 by level (REG-21). */

import type { Level } from '../agency/agency.ts';

export interface CatalogueItem {
  /** 1 to 15: Article 20; beyond 100: Article 21. */
  readonly item: number;
  readonly name: string;
}

export const catalogueItems: readonly CatalogueItem[] = [
  '行政法规、规章和规范性文件',
  '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
  '国民经济和社会发展规划、专项规划、区域规划及相关政策',
  '国民经济和社会发展统计信息',
  '行政许可和其他对外管理服务事项',
  '行政处罚、行政强制',
  '财政预算、决算信息',
  '行政事业性收费项目及其依据、标准',
  '政府集中采购项目的目录、标准及实施情况',
  '重大建设项目的批准和实施情况',
  '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况',
  '突发公共事件的应急预案、预警信息及应对情况',
  '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
  '公务员招考的职位、名额、报考条件等事项以及录用结果',
  '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息',
].map((name, i) => ({ item: i + 1, name }));

const further = (base: number, names: readonly string[]) => names.map((name, i) => ({ item: base + i, name }));

/** Article 21 (REG-21): what counties and their departments disclose besides, from 101 on; townships, from 111 on. */
export const furtherItems = {
  county: further(101, ['市政建设', '公共服务', '公益事业', '土地征收', '房屋征收', '治安管理', '社会救助']),
  township: further(111, [
    '农业农村政策的贯彻落实',
    '农田水利工程建设运营',
    '农村土地承包经营权流转',
    '宅基地使用情况审核',
    '土地征收',
    '房屋征收',
    '筹资筹劳',
    '社会救助',
  ]),
} as const;

/** What an agency of this level may choose from. State and provinces have no list of Article 21. */
export function itemsOf(level: Level): readonly CatalogueItem[] {
  if (level === 'township') return [...catalogueItems, ...furtherItems.township];
  return level === 'county' || level === 'city' ? [...catalogueItems, ...furtherItems.county] : catalogueItems;
}

export const everyItem: readonly CatalogueItem[] = [
  ...catalogueItems,
  ...furtherItems.county,
  ...furtherItems.township,
];

/** The name of an item of Article 20 or 21. */
export function catalogueName(item: number): string {
  return everyItem.find((one) => one.item === item)?.name ?? '其他';
}

/** 第二十条第（三）项 in figures: where in the Regulation an item stands. */
export function itemPlace(item: number): string {
  return item <= catalogueItems.length ? `第二十条第${item}项` : '第二十一条';
}

/** 公文种类 (PLT-22): those of 2012, and those that portals publish beside them. */
export const genres = [
  '命令（令）',
  '决议',
  '决定',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
  '其他',
] as const;

export type Genre = (typeof genres)[number];

/** 公开属性 (PLT-23), fixed when the document is drafted. */
export const attributes = { active: '主动公开', onRequest: '依申请公开', withheld: '不予公开' } as const;
export type Attribute = keyof typeof attributes;
export const attributeKeys = Object.keys(attributes) as readonly Attribute[];
