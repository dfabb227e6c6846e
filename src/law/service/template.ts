/** The one template for importing and exporting services: a row a service, a column an element, lists within a cell. */

import {
  channels,
  expresses,
  natures,
  onlineDepths,
  powerLevels,
  powerSources,
  resultKinds,
  scopes,
} from './elements.ts';
import {
  audiences,
  caseKinds,
  type Guide,
  type Material,
  materialForms,
  necessities,
  serviceKinds,
  sources,
  themes,
} from './guide.ts';
import { choices, limited, limitsAbout, listed, plain, yes } from './template-cells.ts';
import { keptWays, waysAbout, waysHead, waysRows } from './ways-cell.ts';

export interface TemplateService {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly department: string;
  readonly guide: Guide;
}

export interface TemplateColumn {
  readonly head: string;
  /** How it is filled in. */
  readonly about: string;
  readonly required: boolean;
  /** What of the guide it holds; null: of the list. */
  readonly field: keyof Guide | null;
  readonly write: (service: TemplateService) => string;
}

/** What becomes of a row that is imported. */
export const importResults = { new: '新增', changed: '修改', same: '没有变化', refused: '退回' } as const;
export type ImportResult = keyof typeof importResults;

const column = (head: string, about: string, write: (service: TemplateService) => string): TemplateColumn => ({
  ...{ head, about, required: true, field: null, write },
});
const inGuide = (field: keyof Guide, head: string, about: string, write: (guide: Guide) => string): TemplateColumn => ({
  ...{ head, about, required: false, field, write: ({ guide }) => write(guide) },
});
type TextField = {
  [K in keyof Guide]: Guide[K] extends string ? (string extends Guide[K] ? K : never) : never;
}[keyof Guide];
const text = (field: TextField, head: string, about = '没有的留空') =>
  inGuide(field, head, about, (guide) => plain(guide[field]));
type Flag = { [K in keyof Guide]: Guide[K] extends boolean ? K : never }[keyof Guide];
const flag = (field: Flag, head: string) => inGuide(field, head, '是或者否', (guide) => yes(guide[field]));
const chosen = <K extends string>(table: Readonly<Record<K, string>>, value: K | null) =>
  value === null ? '' : table[value];

/** In the order of the sheet. */
export const templateColumns: readonly TemplateColumn[] = [
  column('实施编码', '这个机关内不能重复。表格中请设为文本格式，否则31位编码会变成科学计数', ({ code }) => code),
  column('事项名称', '最多200字', ({ name }) => plain(name)),
  column('事项类型', choices(serviceKinds), ({ kind }) => serviceKinds[kind as keyof typeof serviceKinds] ?? kind),
  column('部门', '列表中按它归类', ({ department }) => plain(department)),
  text('basicCode', '基本编码', '基本目录中的编码，一般12位'),
  text('itemName', '业务办理项名称', '分业务办理项的，写名称'),
  text('itemCode', '业务办理项编码', '分业务办理项的，写编码'),
  inGuide('powerSource', '权力来源', choices(powerSources), ({ powerSource }) => chosen(powerSources, powerSource)),
  inGuide('level', '行使层级', choices(powerLevels), ({ level }) => chosen(powerLevels, level)),
  text('division', '权限划分', '各级分别管什么'),
  text('powers', '行使内容', '本级办理其中哪些'),
  text('plannedFrom', '计划生效日期', '如“2026-12-01”；没有的留空'),
  text('plannedUntil', '计划取消日期', '如“2026-12-01”；没有的留空'),
  text('implementer', '实施主体', '行使职权的机关'),
  text('implementerCode', '实施主体编码', '统一社会信用代码，18位'),
  inGuide('nature', '实施主体性质', choices(natures), ({ nature }) => chosen(natures, nature)),
  text('entrustedBy', '委托部门', '受委托的，写委托的机关'),
  text('undertaker', '承办机构', '具体办理的科室'),
  text('jointly', '联办机构', '共同实施的部门；没有的留空'),
  inGuide('audiences', '服务对象', `${choices(audiences)}；几类用顿号隔开`, (guide) =>
    guide.audiences.map((one) => audiences[one]).join('、'),
  ),
  inGuide('theme', '服务主题', choices(themes), ({ theme }) => themes[theme]),
  inGuide('secondTheme', '另一服务主题', '自然人和法人按不同主题来办的，写第二个；没有的留空', ({ secondTheme }) =>
    chosen(themes, secondTheme),
  ),
  inGuide('bases', '设定依据', '每项：名称|条款|原文；各项用两个分号（;;）隔开', ({ bases }) =>
    listed(bases.map((one) => [one.law, one.article, one.text])),
  ),
  inGuide('caseKind', '办件类型', choices(caseKinds), ({ caseKind }) => caseKinds[caseKind]),
  inGuide('statutory', '法定办结时限', `${limitsAbout}；没有规定的留空`, ({ statutory }) => limited(statutory, '')),
  text('statutoryNote', '法定办结时限说明'),
  inGuide('promised', '承诺办结时限', `${limitsAbout}；当场办结的写“当场”`, ({ promised }) =>
    limited(promised, '当场'),
  ),
  text('promisedNote', '承诺办结时限说明'),
  inGuide(
    'special',
    '特别程序',
    '不计入时限的听证、检验、鉴定、专家评审等，每项：名称|依据|需要的时间；各项用两个分号（;;）隔开；没有的留空',
    ({ special }) => listed(special.map(({ name, basis, limit }) => [name, basis, limited(limit, '')])),
  ),
  inGuide('conditions', '受理条件', '各条用两个分号（;;）隔开', ({ conditions }) =>
    listed(
      conditions
        .split('\n')
        .filter((one) => one.trim() !== '')
        .map((one) => [one]),
    ),
  ),
  text('quota', '数量限制'),
  inGuide(
    'intermediaries',
    '中介服务',
    '每项：名称|法定依据；各项用两个分号（;;）隔开；没有的留空',
    ({ intermediaries }) => listed(intermediaries.map(({ name, basis }) => [name, basis])),
  ),
  inGuide(
    'materials',
    '申请材料',
    `每项：名称|必要性|形式|原件份数|复印件份数|来源|出具机构|依据|填报须知|免提交|情形|标识|规格|来源说明|受理标准；各项用两个分号（;;）隔开。必要性：${choices(necessities)}；形式：${choices(materialForms)}；来源：${choices(sources)}；免提交：是或者否；情形：只在这种情形要的写明，否则留空；标识：修改已有的材料时不要改动，新增的留空`,
    ({ materials }) => listed(materials.map(materialParts)),
  ),
  {
    ...{ head: waysHead, about: waysAbout, required: false, field: null },
    write: ({ guide }) => listed(waysRows(guide.materials)),
  },
  inGuide(
    'steps',
    '办理流程',
    '每个环节：名称|时限|办理人员|审查标准|标识|办理结果；各环节用两个分号（;;）隔开；没有时限的留空',
    ({ steps }) =>
      listed(
        steps.map(({ key, name, who, standard, limit, result }) => [
          ...[name, limited(limit, ''), who, standard, key, result],
        ]),
      ),
  ),
  inGuide(
    'fees',
    '收费',
    '每项：项目|标准|依据|允许减免|减免依据；各项用两个分号（;;）隔开；允许减免：是或者否；不收费的留空',
    ({ fees }) =>
      listed(
        fees.map(({ name, standard, basis, reducible, reduction }) => [
          name,
          standard,
          basis,
          yes(reducible),
          reduction,
        ]),
      ),
  ),
  inGuide('resultKind', '结果类型', choices(resultKinds), ({ resultKind }) => chosen(resultKinds, resultKind)),
  text('result', '办理结果', '办成以后得到什么'),
  text('resultSample', '结果样本', '样本的网址，或者样式的说明'),
  text('validity', '结果有效期', '如“5年”“长期”'),
  text('delivery', '送达方式', ''),
  inGuide('channels', '办理形式', `${choices(channels)}；几种用顿号隔开`, (guide) =>
    guide.channels.map((one) => channels[one]).join('、'),
  ),
  text('place', '办理地点', '大厅、楼层和窗口'),
  text('hours', '办理时间', '工作日和时段'),
  flag('inHall', '进驻政务大厅'),
  inGuide('visits', '到办事现场次数', '整数；不用到现场的写0', ({ visits }) => String(visits)),
  text('visitReason', '必须现场办理的原因', '可以网上办理又要到现场的，要写'),
  flag('online', '网上办理'),
  inGuide('onlineDepth', '网上办理深度', choices(onlineDepths), ({ onlineDepth }) => chosen(onlineDepths, onlineDepth)),
  text('onlineAddress', '网上办理地址', '以 http:// 或者 https:// 开头'),
  text('mobileAddress', '移动端地址', '以 http:// 或者 https:// 开头'),
  flag('booking', '支持预约'),
  flag('onlinePayment', '支持网上支付'),
  inGuide('express', '物流快递', choices(expresses), ({ express }) => expresses[express]),
  flag('selfService', '支持自助终端'),
  inGuide('scope', '通办范围', choices(scopes), ({ scope }) => scopes[scope]),
  text('telephone', '咨询电话', ''),
  text('complaintTelephone', '监督投诉电话', ''),
  flag('commitment', '告知承诺'),
  flag('tolerance', '容缺受理'),
  flag('bundled', '一件事'),
  inGuide('questions', '常见问题', '每个：问|答；各个用两个分号（;;）隔开', ({ questions }) =>
    listed(questions.map(({ question, answer }) => [question, answer])),
  ),
];

function materialParts(material: Material): readonly string[] {
  const { key, name, necessity, form, originals, copies, source, issuer, basis, note, waived, situation } = material;
  const { specification, sourceNote, acceptance } = material;
  return [
    ...[name, necessities[necessity], materialForms[form], String(originals), String(copies), sources[source]],
    ...[issuer, basis, note, yes(waived), situation, key, specification, sourceNote, acceptance],
  ];
}

/** The cells of a service, in the order of the columns. */
export function templateRow(service: TemplateService): readonly string[] {
  return templateColumns.map(({ write }) => write(service));
}

export interface ReadRow {
  /** Null where the row can not be taken. */
  readonly service: TemplateService | null;
  /** Sentences: what was found, what was expected. */
  readonly faults: readonly string[];
}

/** The guide of a row, but what the file has no column for, as it stood before. */
export function keepingUnnamed(guide: Guide, before: Guide | null, cells: ReadonlyMap<string, string>): Guide {
  if (before === null) return guide;
  const unnamed = templateColumns.flatMap(({ head, field }) => (field === null || cells.has(head) ? [] : [field]));
  const materials = cells.has(waysHead) ? guide.materials : keptWays(guide.materials, before.materials);
  return { ...guide, materials, ...Object.fromEntries(unnamed.map((field) => [field, before[field]])) };
}
