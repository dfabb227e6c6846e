/** 大厅服务手册: which guides it holds, how each is set, and its index. */

import type { Day } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
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
    part('在哪里、什么时候办', where(guide)),
    part(
      '收费',
      guide.fees.map(({ name, standard, basis }) => line(name, `${standard}，依据${basis}`)),
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

function facts(guide: Guide): readonly Line[] {
  return [
    line('服务对象', guide.audiences.map((one) => audiences[one]).join('、')),
    line('服务主题', themes[guide.theme]),
    line('办件类型', caseKinds[guide.caseKind]),
    line('承诺办结时限', limitInWords(guide.promised)),
    line('法定办结时限', guide.statutory === null ? '法律没有规定' : limitInWords(guide.statutory)),
    line('到现场次数', guide.visits === 0 ? '不用到现场' : `最多${guide.visits}次`),
    line('收费', guide.fees.length === 0 ? '不收费' : '收费，见下'),
    line('办理结果', guide.result),
    line('送达方式', guide.delivery),
    line('实施主体', guide.implementer),
    line('承办机构', guide.undertaker),
  ].filter(({ text }) => text !== '');
}

function materialLine(material: Material): Line {
  const { name, situation, waived, originals, copies, form, necessity, source, issuer, note } = material;
  const counts = [originals > 0 ? `原件${originals}份` : '', copies > 0 ? `复印件${copies}份` : ''];
  const words = waived
    ? ['免提交']
    : [
        ...counts,
        materialForms[form],
        necessities[necessity],
        source === 'government' ? `${issuer}核发` : sources[source],
      ];
  const said = words.filter((one) => one !== '').join('，');
  return line(situation === '' ? name : `${name}（${situation}）`, note === '' ? said : `${said}。${note}`);
}

function stepLine({ name, who, standard, limit }: Guide['steps'][number]): Line {
  const parts = [who, limit === null ? '' : `${limitInWords(limit)}内`, standard];
  return line(name, parts.filter((one) => one !== '').join('，'));
}

function where(guide: Guide): readonly Line[] {
  return [
    line('办理地点', guide.place),
    line('办理时间', guide.hours),
    line('网上办理', guide.online ? guide.onlineAddress || '可以' : '不可以'),
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
