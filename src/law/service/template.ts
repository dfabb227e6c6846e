/** The one template for importing and exporting services: a row a service, a column an element, lists within a cell. */

import {
  type Audience,
  audiences,
  caseKinds,
  type Guide,
  type LegalBasis,
  type Limit,
  limitUnits,
  type Material,
  materialForms,
  necessities,
  type ServiceStep,
  serviceKinds,
  sources,
  themes,
} from './guide.ts';

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
  readonly write: (service: TemplateService) => string;
}

/** What becomes of a row that is imported. */
export const importResults = { new: '新增', changed: '修改', same: '没有变化', refused: '退回' } as const;
export type ImportResult = keyof typeof importResults;

/** Between the items of a list, and between the parts of an item. */
const items = ';;';
const parts = '|';

/** Bars and double semicolons of the text itself are written otherwise: they would part the cell. */
const plain = (text: string) =>
  text
    .replaceAll('|', '｜')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
const listed = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(plain).join(parts)).join(items);
const yes = (value: boolean) => (value ? '是' : '否');
const choices = (table: Readonly<Record<string, string>>) => Object.values(table).join('、');
const limited = (limit: Limit | null, none: string) =>
  limit === null ? none : `${limit.n}${limitUnits[limit.unit].replace(/（.*）/, '')}`;

const column = (
  head: string,
  about: string,
  write: (service: TemplateService) => string,
  required = false,
): TemplateColumn => ({ head, about, required, write });
const inGuide = (head: string, about: string, write: (guide: Guide) => string) =>
  column(head, about, ({ guide }) => write(guide));

const limitsAbout = '如“5个工作日”“3天”“2小时”“30分钟”“1个月”';

/** In the order of the sheet. */
export const templateColumns: readonly TemplateColumn[] = [
  column('实施编码', '这个机关内不能重复。表格中请设为文本格式，否则31位编码会变成科学计数', ({ code }) => code, true),
  column('事项名称', '最多200字', ({ name }) => plain(name), true),
  column(
    '事项类型',
    choices(serviceKinds),
    ({ kind }) => serviceKinds[kind as keyof typeof serviceKinds] ?? kind,
    true,
  ),
  column('部门', '列表中按它归类', ({ department }) => plain(department), true),
  inGuide('实施主体', '行使职权的机关', (guide) => plain(guide.implementer)),
  inGuide('承办机构', '具体办理的科室', (guide) => plain(guide.undertaker)),
  inGuide('服务对象', `${choices(audiences)}；几类用顿号隔开`, (guide) =>
    guide.audiences.map((one) => audiences[one]).join('、'),
  ),
  inGuide('服务主题', choices(themes), ({ theme }) => themes[theme]),
  inGuide('设定依据', '每项：名称|条款|原文；各项用两个分号（;;）隔开', ({ bases }) =>
    listed(bases.map(({ law, article, text }) => [law, article, text])),
  ),
  inGuide('办件类型', choices(caseKinds), ({ caseKind }) => caseKinds[caseKind]),
  inGuide('法定办结时限', `${limitsAbout}；没有规定的留空`, ({ statutory }) => limited(statutory, '')),
  inGuide('承诺办结时限', `${limitsAbout}；当场办结的写“当场”`, ({ promised }) => limited(promised, '当场')),
  inGuide('受理条件', '各条用两个分号（;;）隔开', ({ conditions }) =>
    listed(
      conditions
        .split('\n')
        .filter((one) => one.trim() !== '')
        .map((one) => [one]),
    ),
  ),
  inGuide('数量限制', '没有的留空', ({ quota }) => plain(quota)),
  inGuide(
    '申请材料',
    `每项：名称|必要性|形式|原件份数|复印件份数|来源|出具机构|依据|说明|免提交|情形|标识；各项用两个分号（;;）隔开。必要性：${choices(necessities)}；形式：${choices(materialForms)}；来源：${choices(sources)}；免提交：是或者否；情形：只在这种情形要的写明，否则留空；标识：修改已有的材料时不要改动，新增的留空`,
    ({ materials }) => listed(materials.map(materialParts)),
  ),
  inGuide(
    '办理流程',
    '每个环节：名称|时限|办理人员|审查标准|标识；各环节用两个分号（;;）隔开；没有时限的留空',
    ({ steps }) =>
      listed(steps.map(({ key, name, who, standard, limit }) => [name, limited(limit, ''), who, standard, key])),
  ),
  inGuide('收费', '每项：项目|标准|依据；各项用两个分号（;;）隔开；不收费的留空', ({ fees }) =>
    listed(fees.map(({ name, standard, basis }) => [name, standard, basis])),
  ),
  inGuide('办理结果', '办成以后得到什么', ({ result }) => plain(result)),
  inGuide('送达方式', '', ({ delivery }) => plain(delivery)),
  inGuide('办理地点', '大厅、楼层和窗口', ({ place }) => plain(place)),
  inGuide('办理时间', '工作日和时段', ({ hours }) => plain(hours)),
  inGuide('到办事现场次数', '整数；不用到现场的写0', ({ visits }) => String(visits)),
  inGuide('必须现场办理的原因', '可以网上办理又要到现场的，要写', ({ visitReason }) => plain(visitReason)),
  inGuide('网上办理', '是或者否', ({ online }) => yes(online)),
  inGuide('网上办理地址', '以 http:// 或者 https:// 开头', ({ onlineAddress }) => plain(onlineAddress)),
  inGuide('咨询电话', '', ({ telephone }) => plain(telephone)),
  inGuide('监督投诉电话', '', ({ complaintTelephone }) => plain(complaintTelephone)),
  inGuide('告知承诺', '是或者否', ({ commitment }) => yes(commitment)),
  inGuide('容缺受理', '是或者否', ({ tolerance }) => yes(tolerance)),
  inGuide('常见问题', '每个：问|答；各个用两个分号（;;）隔开', ({ questions }) =>
    listed(questions.map(({ question, answer }) => [question, answer])),
  ),
];

function materialParts(material: Material): readonly string[] {
  const { key, name, necessity, form, originals, copies, source, issuer, basis, note, waived, situation } = material;
  return [
    ...[name, necessities[necessity], materialForms[form], String(originals), String(copies), sources[source]],
    ...[issuer, basis, note, yes(waived), situation, key],
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

/** One row by its heads. What it lacks may be written later; what can not be understood is said, and nothing guessed. */
export function readTemplateRow(cells: ReadonlyMap<string, string>): ReadRow {
  const reader = new RowReader(cells);
  const service = {
    code: reader.code(),
    name: reader.needed('事项名称', 200),
    kind: reader.choice('事项类型', serviceKinds, null) ?? '',
    department: reader.needed('部门', 100),
    guide: reader.guide(),
  };
  return { service: reader.faults.length === 0 ? service : null, faults: reader.faults };
}

class RowReader {
  readonly faults: string[] = [];
  private readonly cells: ReadonlyMap<string, string>;
  constructor(cells: ReadonlyMap<string, string>) {
    this.cells = cells;
  }

  text(head: string, most = 200): string {
    const text = (this.cells.get(head) ?? '').trim();
    if (/^#(?:REF|VALUE|NAME|DIV\/0|N\/A|NUM|NULL)[!?]?$/.test(text)) {
      this.faults.push(`“${head}”是公式的错误值“${text}”。请改为文字。`);
    } else if (/^=/.test(text)) {
      this.faults.push(`“${head}”是没有算出的公式“${text.slice(0, 30)}”。请改为文字。`);
    } else if (/\p{Cc}/u.test(text.replace(/[\r\n\t]/g, ''))) {
      this.faults.push(`“${head}”含有不能显示的字符。请重新输入。`);
    } else if (text.length > most) {
      this.faults.push(`“${head}”有${text.length}字，最多${most}字。请缩短。`);
    }
    return text;
  }

  needed(head: string, most: number): string {
    const text = this.text(head, most);
    if (text === '') this.faults.push(`没有填写“${head}”。请填写；单元格合并过的，请取消合并，每行都填。`);
    return text;
  }

  code(): string {
    const code = this.needed('实施编码', 60);
    if (/^\d(?:\.\d+)?[eE]\+?\d+$/.test(code)) {
      this.faults.push(`“实施编码”是“${code}”，已被表格软件改成科学计数。请把这一列设为文本格式，重新填写编码。`);
    } else if (code !== '' && !/^[0-9A-Za-z._-]+$/.test(code)) {
      this.faults.push(`“实施编码”是“${code}”，只能有数字、字母、点和横线。请改正。`);
    }
    return code;
  }

  /** The key of a label; `none` for a blank, which is refused where that is null. */
  choice<K extends string>(head: string, table: Readonly<Record<K, string>>, none: K | null): K | null {
    return this.chosen(`“${head}”`, this.text(head), table, none);
  }

  private chosen<K extends string>(
    at: string,
    text: string,
    table: Readonly<Record<K, string>>,
    none: K | null,
  ): K | null {
    if (text === '' && none !== null) return none;
    const found = (Object.keys(table) as K[]).find((key) => table[key] === text || key === text);
    if (found === undefined) this.faults.push(`${at}填的是“${text}”，应为：${choices(table)}。请改正。`);
    return found ?? null;
  }

  private yes(at: string, text: string): boolean {
    if (!['', '是', '否'].includes(text)) this.faults.push(`${at}填的是“${text}”，应为“是”或者“否”。请改正。`);
    return text === '是';
  }

  private whole(at: string, text: string, blank: number): number {
    if (text === '') return blank;
    if (!/^\d{1,4}$/.test(text)) this.faults.push(`${at}填的是“${text}”，应为整数。请改正。`);
    return Number(text);
  }

  private limit(at: string, text: string): Limit | null {
    if (text === '' || text === '当场') return null;
    const [, n, word] =
      /^(\d{1,4})(个工作日|工作日|天|个自然日|自然日|日|小时|分钟|个月|月)$/.exec(text.replace(/\s/g, '')) ?? [];
    const unit = word === undefined ? undefined : unitWords[word];
    if (n === undefined || unit === undefined) {
      this.faults.push(`${at}填的是“${text}”，应${limitsAbout}。请改正。`);
      return null;
    }
    return { n: Number(n), unit };
  }

  private items(head: string, most: number): readonly (readonly string[])[] {
    const rows = this.text(head, 20_000)
      .split(/;;|；；|[\r\n]+/)
      .map((row) => row.split(parts).map((part) => part.trim()))
      .filter((row) => row.some((part) => part !== ''));
    const wide = rows.findIndex((row) => row.length > most);
    if (wide >= 0) {
      this.faults.push(
        `“${head}”第${wide + 1}项有${rows[wide]?.length}段，最多${most}段。各项之间请用两个分号（;;）隔开。`,
      );
    }
    if (rows.length > 50) this.faults.push(`“${head}”有${rows.length}项，最多50项。请合并。`);
    const long = rows.findIndex((row) => row.some((part, i) => part.length > (i === 0 ? 200 : 2000)));
    if (long >= 0) this.faults.push(`“${head}”第${long + 1}项过长：名称最多200字，其余最多2000字。请缩短。`);
    return rows.slice(0, 50);
  }

  guide(): Guide {
    return {
      audiences: this.audiences(),
      theme: this.choice('服务主题', themes, 'other') ?? 'other',
      bases: this.items('设定依据', 3).map(
        ([law = '', article = '', text = '']): LegalBasis => ({ law, article, text }),
      ),
      implementer: this.text('实施主体', 200),
      undertaker: this.text('承办机构', 200),
      caseKind: this.choice('办件类型', caseKinds, 'promised') ?? 'promised',
      statutory: this.limit('“法定办结时限”', this.text('法定办结时限')),
      promised: this.limit('“承诺办结时限”', this.text('承诺办结时限')),
      conditions: this.items('受理条件', 1)
        .map(([one = '']) => one)
        .join('\n'),
      quota: this.text('数量限制'),
      materials: this.items('申请材料', 12).map((row, i) => this.material(row, i)),
      steps: this.items('办理流程', 5).map((row, i) => this.step(row, i)),
      fees: this.items('收费', 3).map(([name = '', standard = '', basis = '']) => ({ name, standard, basis })),
      result: this.text('办理结果'),
      delivery: this.text('送达方式'),
      place: this.text('办理地点'),
      hours: this.text('办理时间'),
      visits: this.whole('“到办事现场次数”', this.text('到办事现场次数'), 1),
      visitReason: this.text('必须现场办理的原因'),
      online: this.yes('“网上办理”', this.text('网上办理')),
      onlineAddress: this.text('网上办理地址'),
      telephone: this.text('咨询电话', 100),
      complaintTelephone: this.text('监督投诉电话', 100),
      commitment: this.yes('“告知承诺”', this.text('告知承诺')),
      tolerance: this.yes('“容缺受理”', this.text('容缺受理')),
      questions: this.items('常见问题', 2).map(([question = '', answer = '']) => ({ question, answer })),
    };
  }

  private audiences(): readonly Audience[] {
    const words = this.text('服务对象').split(/[、，,;；\s]+/);
    const found = words.flatMap((word): readonly Audience[] => {
      const key = word === '' ? null : this.chosen<Audience>('“服务对象”', word, audiences, null);
      return key === null ? [] : [key];
    });
    return [...new Set(found)];
  }

  private material(row: readonly string[], i: number): Material {
    const [name = '', necessity = '', form = '', originals = '', copies = '', source = ''] = row;
    const [issuer = '', basis = '', note = '', waived = '', situation = '', key = ''] = row.slice(6);
    const at = `“申请材料”第${i + 1}项`;
    return {
      key: this.key(at, key, `m${i + 1}`),
      name,
      necessity: this.chosen(`${at}的必要性`, necessity, necessities, 'required') ?? 'required',
      form: this.chosen(`${at}的形式`, form, materialForms, 'either') ?? 'either',
      originals: this.whole(`${at}的原件份数`, originals, 1),
      copies: this.whole(`${at}的复印件份数`, copies, 0),
      source: this.chosen(`${at}的来源`, source, sources, 'applicant') ?? 'applicant',
      ...{ issuer, basis, note, situation },
      waived: this.yes(`${at}的免提交`, waived),
    };
  }

  /** Keys are what matters and bundles go by. */
  private key(at: string, key: string, made: string): string {
    if (key !== '' && !/^[A-Za-z0-9-]{1,60}$/.test(key)) {
      this.faults.push(`${at}的标识是“${key}”，只能有字母、数字和横线。新增的请留空。`);
    }
    return key === '' ? made : key;
  }

  private step([name = '', limit = '', who = '', standard = '', key = '']: readonly string[], i: number): ServiceStep {
    const of = this.limit(`“办理流程”第${i + 1}个环节的时限`, limit);
    return { key: this.key(`“办理流程”第${i + 1}个环节`, key, `s${i + 1}`), name, who, standard, limit: of };
  }
}

const unitWords: Readonly<Record<string, Limit['unit']>> = {
  个工作日: 'workingDay',
  工作日: 'workingDay',
  天: 'day',
  日: 'day',
  自然日: 'day',
  个自然日: 'day',
  小时: 'hour',
  分钟: 'minute',
  个月: 'month',
  月: 'month',
};
