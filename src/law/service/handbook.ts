/** 大厅服务手册: which guides it holds, how each is set, and its index. */

import type { Day } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import { blankOf, sampleOf } from './common-form.ts';
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
  limitInWords,
  type Material,
  materialForms,
  necessities,
  sources,
  type Theme,
  themes,
} from './guide.ts';
import { waysInShort } from './material-ways.ts';
import { pinyinHead, pinyinOrder } from './pinyin.ts';

/** Which guides a handbook holds. */
export type HandbookChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'department'; readonly department: string }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'picked'; readonly caseIds: readonly string[] };

export const handbookStates = {
  waiting: '等待编制',
  making: '正在编制',
  made: '已编成',
  failed: '没有编成',
  cancelled: '已取消',
} as const;
export type HandbookState = keyof typeof handbookStates;

export const openStates: readonly HandbookState[] = ['waiting', 'making'];

/** What stands under the title on the cover. */
export function choiceInWords(choice: HandbookChoice): string {
  if (choice.kind === 'department') return choice.department;
  if (choice.kind === 'theme') return `主题：${themes[choice.theme]}`;
  return choice.kind === 'all' ? '全部事项' : `选编${choice.caseIds.length}项`;
}

/** How far a handbook is. */
export interface HandbookStanding {
  readonly done: number;
  readonly total: number;
  /** Since it began to be set; null while guides are read. */
  readonly settingMs: number | null;
  /** How long setting takes, by the handbooks before it. */
  readonly expectedMs: number;
}

/** Of the bar: guides read, then the time that setting takes as a rule, since the compiler does not tell how far it is. */
const shareOfReading = 30;
const shareInTime = 90;

/** Never goes back, and never says that it is done before it is. */
export function handbookPercent({ done, total, settingMs, expectedMs }: HandbookStanding): number {
  const read = total === 0 ? 0 : Math.min(1, done / total);
  if (settingMs === null) return Math.floor(read * shareOfReading);
  const expected = Math.max(1, expectedMs);
  const inTime = Math.min(1, settingMs / expected) * shareInTime;
  const late = settingMs <= expected ? 0 : (1 - expected / settingMs) * (99 - shareInTime);
  return Math.floor(shareOfReading + ((inTime + late) / 100) * (100 - shareOfReading));
}

/** [convention] Until one was set here: for each guide, and for the fonts. */
const usualMs = { guide: 8, start: 1_500 };

/** Milliseconds that this many guides take, by how long earlier handbooks took. */
export function expectedSettingMs(
  total: number,
  earlier: readonly { readonly total: number; readonly settingMs: number }[],
): number {
  const guides = earlier.reduce((sum, one) => sum + one.total, 0);
  if (guides === 0) return usualMs.start + usualMs.guide * total;
  return Math.round(
    usualMs.start +
      (total / guides) * earlier.reduce((sum, one) => sum + Math.max(0, one.settingMs - usualMs.start), 0),
  );
}

export interface HandbookGuide {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly suspended: boolean;
  readonly edition: number;
  readonly from: Day;
  /** Null for what an older system listed without its text. */
  readonly guide: Guide | null;
}

interface Line {
  readonly name: string;
  readonly text: string;
}

export interface HandbookPart {
  /** Null: the first lines, under the name of the service. */
  readonly title: string | null;
  readonly numbered: boolean;
  readonly lines: readonly Line[];
}

/** A guide as it is set: parts of lines, nothing that it does not say. */
export function handbookParts(guide: Guide | null): readonly HandbookPart[] {
  if (guide === null)
    return [part(null, [{ name: '', text: '办事指南还没有录入。请到大厅总服务台或者拨打咨询电话了解。' }])];
  return [
    part(null, facts(guide)),
    part('受理条件', [plain(guide.conditions), ...(guide.quota === '' ? [] : [line('数量限制', guide.quota)])]),
    part(
      '申请材料',
      guide.materials.length === 0 ? [plain('不用提交材料。')] : guide.materials.map(materialLine),
      guide.materials.length > 0,
    ),
    part('办理流程', guide.steps.map(stepLine), true),
    part('特别程序、中介服务', [
      ...guide.special.map(({ name, basis, limit }) =>
        line(name, `${limit === null ? '' : `需要${limitInWords(limit)}，`}不计入办理时限，依据${basis}`),
      ),
      ...guide.intermediaries.map(({ name, basis }) => line(name, `中介服务，依据${basis}`)),
    ]),
    part('在哪里、什么时候办', where(guide)),
    part(
      '收费',
      guide.fees.map(({ name, standard, basis, reducible, reduction }) =>
        line(name, `${standard}，依据${basis}${reducible ? `；可以减免，依据${reduction}` : '；没有减免'}`),
      ),
    ),
    part(
      '设定依据',
      guide.bases.map(({ law, article, text }) => plain(`${law}${article}：${text}`)),
    ),
    part(
      '常见问题',
      guide.questions.map(({ question, answer }) => line(question, answer)),
    ),
  ].filter(({ lines }) => lines.length > 0);
}

const part = (title: string | null, lines: readonly Line[], numbered = false): HandbookPart => ({
  title,
  numbered,
  lines,
});
const line = (name: string, text: string): Line => ({ name, text });
const plain = (text: string) => line('', text);

const noted = (words: string, note: string) => (note === '' ? words : `${words}（${note.replace(/。$/, '')}）`);
const together = (...parts: readonly string[]) => parts.filter((one) => one !== '').join('，');
const named = <K extends string>(table: Readonly<Record<K, string>>, key: K | null) => (key === null ? '' : table[key]);

function facts(guide: Guide): readonly Line[] {
  return [
    line('服务对象', guide.audiences.map((one) => audiences[one]).join('、')),
    line('服务主题', together(themes[guide.theme], named(themes, guide.secondTheme))),
    line('业务办理项', together(guide.itemName, guide.itemCode)),
    line('办件类型', caseKinds[guide.caseKind]),
    line('承诺办结时限', noted(limitInWords(guide.promised), guide.promisedNote)),
    line(
      '法定办结时限',
      noted(guide.statutory === null ? '法律没有规定' : limitInWords(guide.statutory), guide.statutoryNote),
    ),
    line('到现场次数', guide.visits === 0 ? '不用到现场' : `最多${guide.visits}次`),
    line('收费', guide.fees.length === 0 ? '不收费' : '收费，见下'),
    line('办理结果', noted(guide.result, named(resultKinds, guide.resultKind))),
    line('结果有效期', guide.validity),
    line('送达方式', guide.delivery),
    line('实施主体', noted(guide.implementer, named(natures, guide.nature))),
    line('承办机构', guide.undertaker),
    line('联办机构', guide.jointly),
    line('委托部门', guide.entrustedBy),
    line('权力来源', together(named(powerSources, guide.powerSource), named(powerLevels, guide.level))),
  ].filter(({ text }) => text !== '');
}

/** With what may stand for it and the forms that can be had. */
function materialLine(material: Material): Line {
  const { name, situation, waived, originals, copies, form, necessity, source, issuer, note } = material;
  const counts = [originals > 0 ? `原件${originals}份` : '', copies > 0 ? `复印件${copies}份` : ''];
  const words = waived
    ? ['免提交']
    : [
        ...counts,
        materialForms[form],
        material.specification,
        necessities[necessity],
        noted(source === 'government' ? `${issuer}核发` : sources[source], material.sourceNote),
      ];
  const blank = blankOf(material);
  const own = blank === 'common' ? '空白表（通用格式文本）' : '空白表';
  const forms = [blank === null ? '' : own, sampleOf(material) === null ? '' : '样表'].filter((one) => one !== '');
  const more = [
    together(...words),
    note.replace(/。$/, ''),
    ...waysInShort(material),
    forms.length === 0 ? '' : `${forms.join('、')}在网站这项指南中下载，窗口也有`,
  ];
  const said = more.filter((one) => one !== '').join('。');
  return line(situation === '' ? name : `${name}（${situation}）`, said);
}

function stepLine({ name, who, standard, limit }: Guide['steps'][number]): Line {
  const parts = [who, limit === null ? '' : `${limitInWords(limit)}内`, standard];
  return line(name, parts.filter((one) => one !== '').join('，'));
}

function where(guide: Guide): readonly Line[] {
  const supported = [
    guide.booking ? '预约' : '',
    guide.selfService ? '自助终端' : '',
    guide.onlinePayment && guide.fees.length > 0 ? '网上支付' : '',
  ].filter((one) => one !== '');
  return [
    line('办理地点', guide.place),
    line('办理时间', guide.hours),
    line('办理形式', guide.channels.map((one) => channels[one]).join('、')),
    line(
      '网上办理',
      noted(
        guide.online ? guide.onlineAddress || '可以' : '不可以',
        guide.online ? named(onlineDepths, guide.onlineDepth) : '',
      ),
    ),
    line('手机办理', guide.mobileAddress),
    line('通办范围', scopes[guide.scope]),
    line('物流快递', expresses[guide.express]),
    line('支持', supported.join('、')),
    line('咨询电话', guide.telephone),
    line('监督投诉电话', guide.complaintTelephone),
    line('必须到现场的原因', guide.visitReason),
    line('告知承诺', guide.commitment ? '可以用承诺代替证明' : '不适用'),
    line('容缺受理', guide.tolerance ? '次要材料可以后补' : '不适用'),
  ].filter(({ text }) => text !== '');
}

export interface IndexLetter {
  readonly head: string;
  readonly entries: readonly { readonly name: string; readonly n: number }[];
}

/** Names by pinyin under their letters; `n` is the place in the list that came in. */
export function handbookIndex(names: readonly string[]): readonly IndexLetter[] {
  const letters = new Map<string, { name: string; n: number }[]>();
  const sorted = names.map((name, n) => ({ name, n })).sort((a, b) => pinyinOrder(a.name, b.name) || a.n - b.n);
  for (const entry of sorted) {
    const head = pinyinHead(entry.name);
    letters.set(head, [...(letters.get(head) ?? []), entry]);
  }
  const rank = (head: string) => (head === otherHead ? 1 : 0);
  return [...letters]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([head, entries]) => ({ head, entries }));
}
const otherHead = '#';

/** Only what was made is given to the public. */
export function decideIssueHandbook(state: HandbookState | null, issued: boolean): Decided<null> {
  if (state === null) return refused(noSuchHandbook);
  if (state !== 'made' || issued) return refused(handbookNotIssuable);
  return allowed(null);
}

const handbook = (code: string, message: string, field?: string): Refusal => ({
  ...{ code, rule: 'SVC-13', article: '《国务院关于在线政务服务的若干规定》第六条', message },
  ...(field === undefined ? {} : { field }),
});

export const noSuchHandbook = handbook('handbook-missing', '没有找到这份手册。它可能已经被删除，请刷新页面。');
export const handbookNotIssuable = handbook(
  'handbook-not-issuable',
  '这份手册还没有编成，或者已经发布。请等编成以后再发布；要发布新的，请先编制一份。',
);
export const handbookOpen = handbook('handbook-open', '有一份手册正在编制。请等它编成，或者先取消它。');
export const handbookEmpty = handbook(
  'handbook-empty',
  '这一天没有符合条件的有效指南，编不成手册。请换一天，或者换部门、主题、事项。',
);
export const handbookIssued = handbook('handbook-issued', '这份手册已经在网站发布。请先发布新的一份，再删除它。');
