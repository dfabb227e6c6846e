/** Publications for the gallery: a full list, an empty one, a document with every kind of block, an older one, a notice. */

import { day } from '#law/calendar/day';
import { blocksOf } from '#law/publication/body';
import { catalogueItems } from '#law/publication/catalogue';
import type { EditionContent } from '#law/publication/content';
import type { PublishedDocument, PublishedLine } from '#work/publication/published';
import { exampleEntry } from '../document/examples.ts';
import type { DocumentProps, WithdrawnProps } from './document-view.tsx';
import type { PublicationsProps } from './list-view.tsx';

type Without<P> = Readonly<Record<string, Omit<P, 'setting'>>>;

export const exampleCatalogue = catalogueItems.map((line) => ({ ...line, count: line.item % 4 }));
export const emptyCatalogue = catalogueItems.map((line) => ({ ...line, count: 0 }));

const line: PublishedLine = {
  caseId: 'a',
  agency: 'shili-spj',
  agencyName: '示例县审批政务局',
  title: '示例县政务服务“一窗受理”工作办法',
  indexNumber: 'SHILI-SPJ/2026-00001',
  documentNumber: '示审政〔2026〕1号',
  item: 1,
  publishedOn: day('2026-01-16'),
};
export const exampleLines = [
  line,
  { ...line, caseId: 'b', title: '办公时间和联系方式', documentNumber: null, item: 2 },
];

const nothing = { item: null, year: null, audience: null, q: '' };
const list = {
  catalogue: exampleCatalogue,
  chosen: nothing,
  years: [2026, 2025],
  lines: exampleLines,
  total: 2,
  page: 1,
  pages: 1,
};

export const publicationsExamples: Without<PublicationsProps> = {
  publications: list,
  'publications-second': {
    ...list,
    chosen: { item: 1, year: 2026, audience: 'enterprise', q: '办法 <b>' },
    total: 41,
    page: 2,
    pages: 3,
  },
  'publications-none': { ...list, chosen: { ...nothing, q: '没有的词' }, lines: [], total: 0 },
  'publications-empty': { ...list, catalogue: emptyCatalogue, years: [], lines: [], total: 0 },
};

const content: EditionContent = {
  title: line.title,
  summary: '规定综合窗口怎样接件、分办、督办和出件。',
  body: '## 一、受理\n综合窗口统一接收材料。<script>alert(1)</script>\n![窗口受理流程：接件、分办、出件](1f1f1f1f-0000-4000-8000-000000000001)\n- 当场接件\n- 一次告知\n| 类别 | 时限 |\n| --- | --- |\n| 即办 | 当场 |',
  item: 1,
  documentNumber: '示审政〔2026〕1号',
  issuer: '示例县审批政务局',
  genre: '通知',
  formedOn: day('2026-01-12'),
  effectiveOn: day('2026-02-01'),
  expiresOn: null,
  topic: '政务服务',
  audience: ['public', 'enterprise'],
  keywords: ['一窗受理', '政务服务'],
  attribute: 'active',
  attributeBasis: '条例第二十条第（一）项',
  normative: true,
  interpretation: '文字解读',
};

const document: PublishedDocument = {
  ...line,
  summary: content.summary,
  catalogue: '行政法规、规章和规范性文件',
  formedOn: content.formedOn,
  edition: {
    number: 2,
    publishedAt: '2026-01-16T09:00:00.000+08:00',
    note: '更正第二条的时限',
    hash: '0'.repeat(64),
    content,
    blocks: blocksOf(content.body),
    files: [
      {
        file: '1f1f1f1f-0000-4000-8000-000000000001',
        title: '流程图',
        kindName: 'PNG 图片',
        size: 204_800,
        placed: true,
      },
      {
        file: '1f1f1f1f-0000-4000-8000-000000000002',
        title: '办理流程 <表>',
        kindName: 'Word 文档',
        size: 1_572_864,
        placed: false,
      },
    ],
  },
  editions: [
    { number: 2, publishedOn: day('2026-01-20'), note: '更正第二条的时限' },
    { number: 1, publishedOn: day('2026-01-16'), note: null },
  ],
  interprets: null,
  interpretations: [
    { caseId: 'i1', title: '一图读懂一窗受理 <图>', form: 'chart', withdrawn: false },
    { caseId: 'i2', title: '一窗受理问答', form: 'answers', withdrawn: false },
  ],
  validity: '有效',
  entry: null,
  code: '7K3M-9QXA-04TD-W2HC',
};
const citation =
  '示例县审批政务局. 示例县政务服务“一窗受理”工作办法：示审政〔2026〕1号[EB/OL]. (2026-01-16)[2026-02-02]. https://www.example.gov.cn/xxgk/publications/a.';

export const documentExamples: Without<DocumentProps> = {
  document: { document, citation },
  'document-modified': { citation, document: { ...document, validity: '已修改', entry: exampleEntry } },
  'document-older': {
    citation,
    document: { ...document, validity: '失效', edition: document.edition && { ...document.edition, number: 1 } },
  },
  'document-interpreting': {
    citation,
    document: {
      ...document,
      interprets: { caseId: 'd', title: '一窗受理工作办法', form: 'text', withdrawn: false },
      interpretations: [],
    },
  },
  'document-orphan': {
    citation,
    document: {
      ...document,
      interprets: { caseId: 'd', title: '一窗受理工作办法', form: 'text', withdrawn: true },
      interpretations: [],
    },
  },
  'document-plain': {
    citation,
    document: { ...document, documentNumber: null, edition: null, editions: [], validity: null, code: null },
  },
};

export const withdrawnExamples: Without<WithdrawnProps> = {
  withdrawn: {
    title: line.title,
    indexNumber: line.indexNumber,
    on: day('2026-03-02'),
    reason: '表格中的时限有误，更正后重新发布。',
  },
};
