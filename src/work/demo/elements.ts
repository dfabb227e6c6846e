/** The elements of the list for sample services: by what power, where, how; codes that belong to nobody. */

import type { GuideElements, SpecialProcedure } from '#law/service/elements';
import type { Audience, Theme } from '#law/service/guide';

interface Sample {
  readonly kind: string;
  readonly instant: boolean;
  readonly theme: Theme;
  readonly who: readonly Audience[];
}

/** Where experts look at the place before a licence. */
const inspected: SpecialProcedure = {
  name: '现场核查和专家评审',
  basis: '《中华人民共和国行政许可法》第四十五条（示例数据，实际依据以实施机关公布的为准）',
  limit: { n: 10, unit: 'workingDay' },
};

const townships = '乡镇便民服务中心';

export function sampleElements(
  department: string,
  item: string,
  situation: string,
  { kind, instant, theme, who }: Sample,
): GuideElements {
  const town = department === townships;
  const first = situation === '首次申请';
  return {
    basicCode: basicCode(department, item, kind),
    itemName: `${item}（${situation}）`,
    itemCode: '',
    powerSource: town ? 'entrustedAbove' : 'own',
    level: town ? '5' : '4',
    division: '县级负责本行政区域内的申请，上级负责的按上级公布的目录办理。',
    powers: `受理、审查、决定示例县内的${item}（${situation}）。`,
    ...{ plannedFrom: '', plannedUntil: '' },
    implementerCode: `00000000000000000${town ? '5' : '4'}`,
    nature: town ? 'entrusted' : 'organ',
    entrustedBy: town ? '示例县农业农村局（示例）' : '',
    jointly: '',
    secondTheme: who.includes('person') && who.length > 1 ? (theme === 'licence' ? 'founding' : 'licence') : null,
    statutoryNote: kind === '01' ? '自受理之日起计算，听证、检验、鉴定、专家评审的时间不计入。' : '',
    promisedNote: instant ? '材料齐全的当场办结。' : '自受理之日起计算。',
    special: kind === '01' && first ? [inspected] : [],
    intermediaries: [],
    resultKind: instant ? 'other' : kind === '01' ? 'licence' : 'approval',
    resultSample: '样式以实施机关公布的为准（示例数据）。',
    validity: instant ? '一次有效' : kind === '01' ? '5年' : '长期',
    channels: instant ? ['web', 'mobile'] : ['window', 'web', 'mobile'],
    inHall: !town,
    onlineDepth: instant ? 'whole' : 'acceptance',
    ...{ mobileAddress: '', booking: !instant, onlinePayment: false },
    express: instant ? 'none' : 'result',
    selfService: instant,
    scope: instant ? 'province' : 'county',
    bundled: first && kind === '01',
  };
}

/** Two places of the region, two of the kind, two of the department, three of the item, three zeroes. */
function basicCode(department: string, item: string, kind: string): string {
  return `00${kind}${numbered(department, 2)}${numbered(item, 3)}000`;
}

function numbered(words: string, places: number): string {
  const sum = [...words].reduce((n, one) => (n * 31 + (one.codePointAt(0) ?? 0)) % 10 ** places, 7);
  return String(sum).padStart(places, '0');
}
