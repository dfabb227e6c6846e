/** A page of an older site: what the list says of it, and the edition that it becomes (历史信息迁移). */

import { type Day, inWords, parseDay } from '../calendar/day.ts';
import { type Audience, audiences, audiencesIn } from './audiences.ts';
import { everyItem, type Genre, genres } from './catalogue.ts';
import type { EditionContent } from './content.ts';

export const oldPageColumns = [
  { head: '文件', required: true, about: '压缩包中的路径，如 2019/t20190301.html' },
  { head: '标题', required: true, about: '最多200字' },
  { head: '成文日期', required: true, about: '2019-03-01，或者 2019年3月1日' },
  { head: '发布日期', required: true, about: '原网站上的发布日期，不早于成文日期' },
  { head: '公开目录', required: true, about: '目录的名称，或者《条例》第二十条的项次（1至15）' },
  { head: '发文字号', required: false, about: '没有的留空' },
  { head: '体裁', required: false, about: `${genres.slice(0, 6).join('、')}等；空着按“其他”` },
  { head: '发布机构', required: false, about: '空着按本机关' },
  { head: '主题分类', required: false, about: '' },
  { head: '面向对象', required: false, about: `${Object.values(audiences).join('、')}；几类用顿号隔开` },
  { head: '关键词', required: false, about: '几个词用分号隔开' },
  { head: '内容概述', required: false, about: '空着用正文的开头' },
  { head: '施行日期', required: false, about: '' },
  { head: '失效日期', required: false, about: '长期有效的留空' },
  { head: '规范性文件', required: false, about: '是或者否；是的列入规范性文件清单' },
] as const;
type Head = (typeof oldPageColumns)[number]['head'];

export const oldPageResults = { new: '迁移', known: '已经迁移过', returned: '退回' } as const;
export type OldPageResult = keyof typeof oldPageResults;

/** What the list says of a page. */
export interface OldPage {
  readonly file: string;
  readonly title: string;
  readonly formedOn: Day;
  readonly publishedOn: Day;
  readonly item: number;
  readonly documentNumber: string;
  readonly genre: Genre;
  readonly issuer: string;
  readonly topic: string;
  readonly audience?: readonly Audience[];
  readonly keywords: readonly string[];
  readonly summary: string;
  readonly effectiveOn: Day | null;
  readonly expiresOn: Day | null;
  readonly normative: boolean;
}

/** Endings of what can be read as the text of a page. */
const endings = /\.(?:html?|shtml|docx|txt)$/i;
const mostTitle = 200;

/** Reads a row of the list; with every fault that it has, where it has any. */
export function readOldPage(
  cells: ReadonlyMap<string, string>,
  today: Day,
): { readonly page: OldPage | null; readonly messages: readonly string[] } {
  const cell = (head: Head) => (cells.get(head) ?? '').trim();
  const messages: string[] = [];
  const dayOf = (head: Head, required: boolean): Day | null => {
    const typed = cell(head);
    const day = dayIn(typed);
    if (typed === '' ? required : day === null) messages.push(`${head}“${typed}”应写作 2019-03-01。`);
    return day;
  };
  const file = fileOf(cell('文件'));
  const title = cell('标题').replace(/\s+/g, ' ');
  const [formedOn, publishedOn] = [dayOf('成文日期', true), dayOf('发布日期', true)];
  const [effectiveOn, expiresOn] = [dayOf('施行日期', false), dayOf('失效日期', false)];
  const item = itemOf(cell('公开目录'));
  const genre = genreOf(cell('体裁'));
  const audience = audiencesIn(cell('面向对象'));
  const normative = cell('规范性文件');
  if (file === null) messages.push(`文件“${cell('文件')}”应是压缩包里的 HTML、DOCX 或者 TXT 文件，路径中没有“..”。`);
  if (title === '' || title.length > mostTitle) messages.push(`标题应有1到${mostTitle}个字，现在有${title.length}个。`);
  if (item === null) messages.push(`公开目录“${cell('公开目录')}”不在目录中。请填目录的名称或者项次。`);
  if (genre === null) messages.push(`体裁“${cell('体裁')}”应是${genres.join('、')}之一。`);
  if (audience === null)
    messages.push(`面向对象“${cell('面向对象')}”应是${Object.values(audiences).join('、')}中的几类。`);
  if (!['', '是', '否'].includes(normative)) messages.push(`规范性文件“${normative}”应填是或者否。`);
  messages.push(...outOfOrder({ formedOn, publishedOn, effectiveOn, expiresOn }, today));
  if (messages.length > 0 || file === null || item === null || genre === null) return { page: null, messages };
  if (formedOn === null || publishedOn === null) return { page: null, messages };
  const page: OldPage = {
    ...{ file, title, formedOn, publishedOn, item, genre, effectiveOn, expiresOn },
    documentNumber: cell('发文字号'),
    issuer: cell('发布机构'),
    topic: cell('主题分类').slice(0, 60),
    ...(audience === null || audience.length === 0 ? {} : { audience }),
    keywords: wordsIn(cell('关键词')),
    summary: cell('内容概述').slice(0, 2000),
    normative: normative === '是',
  };
  return { page, messages };
}

interface Days {
  readonly formedOn: Day | null;
  readonly publishedOn: Day | null;
  readonly effectiveOn: Day | null;
  readonly expiresOn: Day | null;
}

/** PLT-24: formed, then published; in force before it ends; nothing published tomorrow. */
function outOfOrder({ formedOn, publishedOn, effectiveOn, expiresOn }: Days, today: Day): readonly string[] {
  return [
    ...(formedOn !== null && publishedOn !== null && publishedOn < formedOn
      ? [`发布日期${inWords(publishedOn)}早于成文日期${inWords(formedOn)}。请核对。`]
      : []),
    ...(publishedOn !== null && publishedOn > today ? [`发布日期${inWords(publishedOn)}晚于今天。`] : []),
    ...(effectiveOn !== null && expiresOn !== null && expiresOn < effectiveOn
      ? [`失效日期${inWords(expiresOn)}早于施行日期${inWords(effectiveOn)}。请核对。`]
      : []),
  ];
}

/** Null where it leads out of the folder, or is nothing that can be read as a text. */
function fileOf(typed: string): string | null {
  const path = typed.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
  if (path === '' || path.length > 400 || path.split('/').includes('..')) return null;
  return endings.test(path) ? path : null;
}

function itemOf(typed: string): number | null {
  const named = everyItem.find(({ name }) => name === typed);
  if (named !== undefined) return named.item;
  const number = /^(?:第)?(\d{1,3})(?:项)?$/.exec(typed.normalize('NFKC'))?.[1];
  return everyItem.find(({ item }) => item === Number(number))?.item ?? null;
}

function genreOf(typed: string): Genre | null {
  return genres.find((genre) => genre === (typed === '' ? '其他' : typed)) ?? null;
}

const wordsIn = (typed: string) =>
  typed
    .split(/[;；,，、\s]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 40))
    .slice(0, 20);

function dayIn(typed: string): Day | null {
  const [, year, month = '', date = ''] =
    /^((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(typed.normalize('NFKC')) ?? [];
  return year === undefined ? null : parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

/** Faults that only the whole list shows: a file or a document number that stands in it twice. By place in the list. */
export function twiceInList(pages: readonly (OldPage | null)[]): readonly (readonly string[])[] {
  const [files, numbers] = [new Set<string>(), new Set<string>()];
  return pages.map((page) => {
    if (page === null) return [];
    const { file, documentNumber } = page;
    const messages = [
      ...(files.has(file) ? [`文件“${file}”在前面的行里已经有了。`] : []),
      ...(documentNumber !== '' && numbers.has(documentNumber)
        ? [`发文字号“${documentNumber}”在前面的行里已经有了。`]
        : []),
    ];
    files.add(file);
    if (documentNumber !== '') numbers.add(documentNumber);
    return messages;
  });
}

const summaryLength = 120;

/** The edition that a page becomes. What was decided when it was first published is not decided again, and says so. */
export function oldPageContent(page: OldPage, text: string, agencyName: string): EditionContent {
  const { title, item, documentNumber, genre, formedOn, effectiveOn, expiresOn, topic, keywords, normative } = page;
  const prose = text.split('\n').find((one) => one !== '' && !/^(?:[#|!-]|［图片)/.test(one)) ?? title;
  return {
    ...{ title, item, documentNumber, genre, formedOn, effectiveOn, expiresOn, topic, keywords, normative },
    ...(page.audience === undefined ? {} : { audience: page.audience }),
    body: text,
    summary: page.summary === '' ? prose.slice(0, summaryLength) : page.summary,
    issuer: page.issuer === '' ? agencyName : page.issuer,
    attribute: 'active',
    attributeBasis: migrated,
    interpretation: migrated,
    consultation: migrated,
    secrecy: migrated,
  };
}

export const migrated = '历史信息，原网站已经公开，整体迁移。';
