/** A row of the template, read into a service with its guide. */

import { CellReader } from './cell-reader.ts';
import {
  channels,
  expresses,
  type GuideElements,
  natures,
  onlineDepths,
  powerLevels,
  powerSources,
  resultKinds,
  type SpecialProcedure,
  scopes,
} from './elements.ts';
import {
  audiences,
  caseKinds,
  type Guide,
  type LegalBasis,
  type Material,
  materialForms,
  necessities,
  type ServiceFee,
  type ServiceStep,
  serviceKinds,
  sources,
  themes,
} from './guide.ts';
import type { ReadRow } from './template.ts';
import { mostWaysParts, readWays, waysHead, withWays } from './ways-cell.ts';

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

class RowReader extends CellReader {
  guide(): Guide {
    return {
      ...this.elements(),
      audiences: this.several('服务对象', audiences),
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
      quota: this.text('数量限制', 5000),
      materials: this.materials(),
      steps: this.items('办理流程', 6).map((row, i) => this.step(row, i)),
      fees: this.items('收费', 5).map((row, i) => this.fee(row, i)),
      result: this.text('办理结果'),
      delivery: this.text('送达方式'),
      place: this.text('办理地点'),
      hours: this.text('办理时间'),
      visits: this.whole('“到办事现场次数”', this.text('到办事现场次数'), 1),
      visitReason: this.text('必须现场办理的原因', 5000),
      online: this.flag('网上办理'),
      onlineAddress: this.text('网上办理地址'),
      telephone: this.text('咨询电话', 100),
      complaintTelephone: this.text('监督投诉电话', 100),
      commitment: this.flag('告知承诺'),
      tolerance: this.flag('容缺受理'),
      questions: this.items('常见问题', 2).map(([question = '', answer = '']) => ({ question, answer })),
    };
  }

  private materials(): readonly Material[] {
    const all = this.items('申请材料', 15).map((row, i) => this.material(row, i));
    const keys = all.map(({ key }) => key);
    const { ways, faults } = readWays(this.items(waysHead, mostWaysParts), keys);
    this.faults.push(...faults);
    return withWays(all, ways);
  }

  private material(row: readonly string[], i: number): Material {
    const [name = '', necessity = '', form = '', originals = '', copies = '', source = ''] = row;
    const [issuer = '', basis = '', note = '', waived = '', situation = '', key = ''] = row.slice(6);
    const [specification = '', sourceNote = '', acceptance = ''] = row.slice(12);
    const at = `“申请材料”第${i + 1}项`;
    return {
      key: this.key(at, key, `m${i + 1}`),
      name,
      necessity: this.chosen(`${at}的必要性`, necessity, necessities, 'required') ?? 'required',
      form: this.chosen(`${at}的形式`, form, materialForms, 'either') ?? 'either',
      originals: this.whole(`${at}的原件份数`, originals, 1),
      copies: this.whole(`${at}的复印件份数`, copies, 0),
      source: this.chosen(`${at}的来源`, source, sources, 'applicant') ?? 'applicant',
      ...{ issuer, basis, note, situation, specification, sourceNote, acceptance },
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

  private step(row: readonly string[], i: number): ServiceStep {
    const [name = '', limit = '', who = '', standard = '', key = '', result = ''] = row;
    const of = this.limit(`“办理流程”第${i + 1}个环节的时限`, limit);
    return { key: this.key(`“办理流程”第${i + 1}个环节`, key, `s${i + 1}`), name, who, standard, limit: of, result };
  }

  private fee(
    [name = '', standard = '', basis = '', may = '', reduction = '']: readonly string[],
    i: number,
  ): ServiceFee {
    return { name, standard, basis, reducible: this.yes(`“收费”第${i + 1}项的允许减免`, may), reduction };
  }

  private special([name = '', basis = '', limit = '']: readonly string[], i: number): SpecialProcedure {
    return { name, basis, limit: this.limit(`“特别程序”第${i + 1}项的时间`, limit) };
  }

  private elements(): GuideElements {
    return {
      basicCode: this.text('基本编码', 60),
      itemName: this.text('业务办理项名称'),
      itemCode: this.text('业务办理项编码', 60),
      powerSource: this.unless('权力来源', powerSources),
      level: this.unless('行使层级', powerLevels),
      division: this.text('权限划分', 2000),
      powers: this.text('行使内容', 2000),
      plannedFrom: this.text('计划生效日期', 10),
      plannedUntil: this.text('计划取消日期', 10),
      implementerCode: this.text('实施主体编码', 60),
      nature: this.unless('实施主体性质', natures),
      entrustedBy: this.text('委托部门'),
      jointly: this.text('联办机构'),
      secondTheme: this.unless('另一服务主题', themes),
      statutoryNote: this.text('法定办结时限说明', 2000),
      promisedNote: this.text('承诺办结时限说明', 2000),
      special: this.items('特别程序', 3).map((row, i) => this.special(row, i)),
      intermediaries: this.items('中介服务', 2).map(([name = '', basis = '']) => ({ name, basis })),
      resultKind: this.unless('结果类型', resultKinds),
      resultSample: this.text('结果样本', 500),
      validity: this.text('结果有效期'),
      channels: this.several('办理形式', channels),
      inHall: this.flag('进驻政务大厅'),
      onlineDepth: this.unless('网上办理深度', onlineDepths),
      mobileAddress: this.text('移动端地址', 500),
      booking: this.flag('支持预约'),
      onlinePayment: this.flag('支持网上支付'),
      express: this.choice('物流快递', expresses, 'none') ?? 'none',
      selfService: this.flag('支持自助终端'),
      scope: this.choice('通办范围', scopes, 'none') ?? 'none',
      bundled: this.flag('一件事'),
    };
  }
}
