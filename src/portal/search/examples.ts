/** The search for the gallery: before a question, with what was found, further on, and with nothing. */

import { day } from '#law/calendar/day';
import type { SiteChoice } from '#work/search/site';
import type { SearchProps } from './view.tsx';

const filters = {
  years: [2026, 2025],
  agencies: [{ code: 'shili-spj', name: '示例县行政审批和政务信息管理局' }],
  topics: ['政务服务', '公用事业'],
};
const nothing: SiteChoice = { typed: '', kind: null, year: null, agency: null, topic: null, audience: null };
const plain = (text: string) => [{ text, hit: false }];
const line = {
  stage: 'title',
  kind: 'publication',
  id: 'a',
  agency: 'shili-spj',
  agencyName: '示例县行政审批和政务信息管理局',
  code: 'SHILI-SPJ/2026-00001',
  topic: '政务服务',
  on: day('2026-01-16'),
  name: '示例县停水停电信息公开办法',
  title: [
    { text: '示例县', hit: false },
    { text: '停水', hit: true },
    { text: '停电信息公开办法 <b>', hit: false },
  ],
  number: plain('示审政〔2026〕1号'),
  excerpt: [
    { text: '…计划', hit: false },
    { text: '停水', hit: true },
    { text: '提前三天公布。…', hit: false },
  ],
} as const;
const lines = [
  line,
  { ...line, stage: 'text', kind: 'interpretation', id: 'b', number: [] } as const,
  { ...line, stage: 'text', kind: 'service', id: 'c', code: '11110', number: [] } as const,
  { ...line, stage: 'text', kind: 'report', id: 'shili-spj/2025', number: [] } as const,
];
const next = { stage: 'text', on: day('2026-01-16'), kind: 'publication', id: 'a' } as const;

export const searchExamples: Readonly<Record<string, Omit<SearchProps, 'setting'>>> = {
  search: { choice: nothing, found: null, filters, further: false },
  'search-found': {
    choice: { ...nothing, typed: '停水' },
    found: { lines, total: 41, next, synonyms: ['断水'], meant: [] },
    filters,
    further: true,
  },
  'search-none': {
    choice: { typed: '亭水 <i>', kind: 'service', year: 2019, agency: null, topic: '别的', audience: 'farming' },
    found: { lines: [], total: 0, next: null, synonyms: [], meant: ['停水', '亭'] },
    filters,
    further: false,
  },
};
