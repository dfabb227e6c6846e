/** Open data: publications and services page by page, whole as a stream, and what changed since. */

import { parseDay } from '#law/calendar/day';
import { audiences, inOrder } from '#law/publication/audiences';
import { catalogueName } from '#law/publication/catalogue';
import { csvText } from '#paper/report/to-csv';
import {
  type ChangeRow,
  type DayPlace,
  type OpenPublicationRow,
  type OpenServiceRow,
  openPublications,
  openServices,
  publicChanges,
} from '#store/site/open-data';
import type { Office } from '../office.ts';
import { validityOf } from '../publication/published.ts';
import { asProgram, asPublic } from '../scope.ts';

export { licence } from '../report/open-data.ts';

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Where the site is: https://www.example.gov.cn. */
export type Origin = string;

/** Null: the cursor is none. */
export async function publicationsAfter(
  office: Office,
  origin: Origin,
  after: string | undefined,
  limit: number,
): Promise<Page<ReturnType<typeof publicationOf>> | null> {
  const place = after === undefined ? null : readPlace(after);
  if (after !== undefined && place === null) return null;
  const rows = await asPublic(() => openPublications(office.db, office.today(), place, limit + 1));
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => publicationOf(office, origin, row)),
    next: rows.length > limit && last !== undefined ? `${last.publishedOn}~${last.id}` : null,
  };
}

function readPlace(text: string): DayPlace | null {
  const [on = '', ...id] = text.split('~');
  const day = parseDay(on);
  return day === null ? null : { on: day, id: id.join('~') };
}

function publicationOf(office: Office, origin: Origin, row: OpenPublicationRow) {
  const { content } = row;
  return {
    id: row.id,
    url: `${origin}/xxgk/publications/${row.id}`,
    agencyCode: row.agency,
    agency: row.agencyName,
    title: row.title,
    indexNumber: row.indexNumber,
    documentNumber: row.documentNumber,
    issuer: content?.issuer ?? row.agencyName,
    genre: content?.genre ?? null,
    item: row.item,
    catalogue: catalogueName(row.item),
    topic: content?.topic || null,
    audience: inOrder(content?.audience ?? []).map((key) => audiences[key]),
    keywords: content?.keywords ?? [],
    formedOn: row.formedOn,
    publishedOn: row.publishedOn,
    effectiveOn: content?.effectiveOn ?? null,
    expiresOn: content?.expiresOn ?? null,
    validity: content === null ? null : validityOf(content, office.today()),
    interprets: row.interprets,
    summary: content?.summary ?? row.summary,
    text: content?.body ?? null,
    attachments: (content?.attachments ?? []).map(({ file, title }) => ({
      url: `${origin}/xxgk/files/${file}`,
      title,
    })),
    edition: row.edition,
    hash: row.hash,
  };
}

export async function servicesAfter(
  office: Office,
  origin: Origin,
  after: string | undefined,
  limit: number,
): Promise<Page<ReturnType<typeof serviceOf>>> {
  const rows = await asPublic(() => openServices(office.db, office.today(), after ?? '', limit + 1));
  const shown = rows.slice(0, limit);
  return {
    items: shown.map((row) => serviceOf(origin, row)),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

function serviceOf(origin: Origin, { id, agency, agencyName, code, name, kind, department, ...row }: OpenServiceRow) {
  return {
    id,
    url: `${origin}/services/${encodeURIComponent(code)}?agency=${agency}`,
    agencyCode: agency,
    agency: agencyName,
    code,
    name,
    kind,
    department,
    suspended: row.state === 'suspended',
    edition: row.edition,
    since: row.fromDay,
    guide: row.guide === null ? null : { ...row.guide },
  };
}

export async function changesSince(office: Office, origin: Origin, since: string, limit: number) {
  // What the ledger says of publishing is public; the rest of it stays where it is.
  const rows = await asProgram(() => publicChanges(office.db, Number(since), limit + 1));
  const shown = rows.slice(0, limit);
  return {
    changes: shown.map((row) => changeOf(origin, row)),
    next: String(shown.at(-1)?.entry ?? since),
    more: rows.length > limit,
  };
}

const ended = { withdrawn: 'withdrawn', cancelled: 'withdrawn', suspended: 'suspended', resumed: 'resumed' } as const;

function changeOf(origin: Origin, { subject, type, id, agency, on, at, title, code, year, again }: ChangeRow) {
  const path = {
    publication: `/xxgk/publications/${id}`,
    service: `/services/${encodeURIComponent(code ?? '')}?agency=${agency}`,
    report: `/xxgk/reports/${agency}/${year ?? ''}`,
  };
  const known = ended[type as keyof typeof ended];
  return {
    kind: subject,
    change: known ?? (again ? ('corrected' as const) : ('published' as const)),
    id,
    url: origin + path[subject],
    agencyCode: agency,
    title: title ?? '',
    on,
    at: new Date(at).toISOString(),
  };
}

const inBulk = 500;

/** Every publication, a line of JSON each, as long as somebody reads. */
export async function* publicationLines(office: Office, origin: Origin): AsyncGenerator<string> {
  for await (const { items } of publicationPages(office, origin)) {
    yield items.map((one) => `${JSON.stringify(one)}\n`).join('');
  }
}

export const publicationColumns = [
  ['id', '编号'],
  ['url', '网址'],
  ['agencyCode', '机关代码'],
  ['agency', '机关名称'],
  ['title', '标题'],
  ['indexNumber', '索引号'],
  ['documentNumber', '发文字号'],
  ['issuer', '发布机构'],
  ['genre', '公文种类'],
  ['item', '条例第二十条的项'],
  ['catalogue', '公开目录'],
  ['topic', '主题分类'],
  ['audience', '面向对象，用分号分开'],
  ['keywords', '关键词，用分号分开'],
  ['formedOn', '成文日期'],
  ['publishedOn', '发布日期'],
  ['effectiveOn', '施行日期'],
  ['expiresOn', '失效日期'],
  ['validity', '下载当天的有效性'],
  ['interprets', '所解读文件的编号'],
  ['summary', '内容概述'],
  ['edition', '版次'],
  ['hash', '审定文本的 SHA-256'],
] as const;

/** Every publication, a row of CSV each; its text is in the JSON. */
export async function* publicationCsv(office: Office, origin: Origin): AsyncGenerator<string> {
  yield csvText([publicationColumns.map(([name]) => name)]);
  for await (const { items } of publicationPages(office, origin)) {
    const rows = items.map((one) =>
      publicationColumns.map(([name]) => {
        const value = one[name];
        return Array.isArray(value) ? value.join(';') : String(value ?? '');
      }),
    );
    yield csvText(rows).replace(/^\uFEFF/, '');
  }
}

async function* publicationPages(office: Office, origin: Origin) {
  let after: string | undefined;
  for (;;) {
    const page = await publicationsAfter(office, origin, after, inBulk);
    if (page === null || page.items.length === 0) return;
    yield page;
    if (page.next === null) return;
    after = page.next;
  }
}
