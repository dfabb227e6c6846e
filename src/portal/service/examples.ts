/** Services for the gallery: the catalogue, a list, nothing found; a guide in every state. */

import { day } from '#law/calendar/day';
import { noElements } from '#law/service/elements';
import type { Guide, Material } from '#law/service/guide';
import { noWays } from '#law/service/material-ways';
import type { OfferedHandbook } from '#work/service/handbook';
import type { Offered, OfferedGuide, ServiceLine } from '#work/service/offered';
import { everything } from './address.ts';
import type { FillProps } from './forms-view.tsx';
import type { GuideProps } from './guide-view.tsx';
import type { ServicesProps } from './list-view.tsx';

type Without<P> = Readonly<Record<string, Omit<P, 'setting'>>>;

const line: ServiceLine = {
  caseId: 'a',
  agency: 'xixian-spj',
  code: 'YS2104001',
  name: '食品经营许可（首次申请）<b>',
  kind: '01',
  department: '市场监督管理局',
  state: 'inUse',
  reason: null,
  editions: 1,
  changedOn: day('2026-11-02'),
  round: null,
  facts: { theme: 'founding', audiences: ['enterprise'], caseKind: 'promised', online: true, visits: 1, materials: 3 },
};

const offered: Offered = {
  agencyName: '息县行政审批和政务信息管理局',
  lines: [
    line,
    { ...line, caseId: 'b', code: 'YS2104002', state: 'suspended', reason: '系统升级', facts: null, changedOn: null },
  ],
  total: 62,
  pages: 3,
  groups: {
    departments: new Map([
      ['市场监督管理局', 140],
      ['公安局', 126],
    ]),
    themes: new Map([
      ['founding', 140],
      ['household', 126],
    ]),
    audiences: new Map([
      ['person', 190],
      ['enterprise', 140],
    ]),
  },
  all: 2457,
  changedThisMonth: 3,
};

const handbook: OfferedHandbook = {
  title: '大厅服务手册 <b>',
  editionDay: day('2026-11-26'),
  guides: 2457,
  pages: 2571,
  size: 23_456_789,
};

export const servicesExamples: Without<ServicesProps> = {
  services: { offered, handbook, chosen: everything, page: 1 },
  'services-narrowed': { offered, handbook, chosen: { ...everything, q: '许可 <b>', theme: 'founding' }, page: 2 },
  'services-none': {
    handbook: null,
    offered: { ...offered, lines: [], total: 0, pages: 1 },
    chosen: { ...everything, q: '没有的词' },
    page: 1,
  },
  'services-empty': {
    handbook: null,
    offered: {
      ...offered,
      lines: [],
      total: 0,
      pages: 1,
      all: 0,
      changedThisMonth: 0,
      groups: { departments: new Map(), themes: new Map(), audiences: new Map() },
    },
    chosen: everything,
    page: 1,
  },
};

const always: Material = {
  key: 'form',
  name: '食品经营许可申请表',
  necessity: 'required',
  form: 'either',
  originals: 1,
  copies: 0,
  source: 'applicant',
  issuer: '',
  basis: '',
  note: '',
  waived: false,
  situation: '',
  specification: 'A4',
  sourceNote: '窗口领取空白表 <i>',
  acceptance: '填写完整，加盖公章',
};

const guide: Guide = {
  ...noElements,
  basicCode: '000131004000',
  itemName: '食品经营许可（首次申请）',
  powerSource: 'entrusted',
  level: '4',
  division: '县级负责本行政区域内的申请。',
  powers: '受理、审查、决定。<b>',
  plannedUntil: '2027-12-31',
  implementerCode: '000000000000000004',
  nature: 'organ',
  entrustedBy: '示例市市场监督管理局',
  jointly: '示例县卫生健康委员会',
  secondTheme: 'licence',
  statutoryNote: '自受理之日起计算。',
  special: [
    { name: '现场核查', basis: '《中华人民共和国行政许可法》第四十五条', limit: { n: 10, unit: 'workingDay' } },
  ],
  intermediaries: [{ name: '检验', basis: '《某条例》第二条' }],
  resultKind: 'licence',
  resultSample: 'https://example.gov.cn/sample',
  validity: '5年',
  channels: ['window', 'web'],
  inHall: true,
  onlineDepth: 'acceptance',
  mobileAddress: 'https://example.gov.cn/m',
  booking: true,
  onlinePayment: true,
  express: 'result',
  selfService: true,
  scope: 'county',
  bundled: true,
  audiences: ['enterprise', 'person'],
  theme: 'founding',
  bases: [{ law: '《中华人民共和国食品安全法》', article: '第三十五条', text: '国家对食品生产经营实行许可制度。' }],
  implementer: '示例县市场监督管理局',
  undertaker: '行政审批服务股',
  caseKind: 'promised',
  statutory: { n: 20, unit: 'workingDay' },
  promised: { n: 8, unit: 'workingDay' },
  conditions: '有与经营的食品相适应的场所。<script>',
  quota: '',
  materials: [
    always,
    { ...always, key: 'licence', name: '营业执照', source: 'government', issuer: '市场监督管理部门', waived: true },
    { ...always, key: 'proxy', name: '授权委托书', situation: '委托他人办理', copies: 1 },
  ],
  steps: [
    { key: 'accept', name: '受理', who: '综合窗口', standard: '材料齐全的当场受理', limit: null, result: '受理通知书' },
    { key: 'decide', name: '决定', who: '分管负责人', standard: '', limit: { n: 3, unit: 'workingDay' }, result: '' },
  ],
  fees: [
    {
      name: '工本费',
      standard: '10元/证',
      basis: '《某收费目录》',
      reducible: true,
      reduction: '小微企业免收（某通知）',
    },
  ],
  result: '食品经营许可证',
  delivery: '窗口领取、邮寄',
  place: '政务服务大厅一层1号窗口',
  hours: '工作日 8:30至17:30',
  visits: 1,
  visitReason: '需要核对原件。',
  online: true,
  onlineAddress: 'https://example.gov.cn/apply',
  telephone: '0376-1234567',
  complaintTelephone: '0376-7654321',
  commitment: true,
  tolerance: false,
  questions: [{ question: '可以代办吗？', answer: '可以。' }],
};

const one: OfferedGuide = {
  service: line,
  agencyName: '息县行政审批和政务信息管理局',
  example: true,
  edition: 2,
  from: day('2026-11-02'),
  guide,
  next: { from: day('2027-01-01'), note: '改办理地点' },
  situations: ['委托他人办理'],
};

const form = {
  file: '00000000-0000-4000-8000-000000000001',
  name: '食品经营许可申请表.docx',
  kind: 'docx',
  size: 12_345,
  sha256: 'a'.repeat(64),
  blanks: ['申请人姓名', '联系电话'],
} as const;
const withWays = (material: Material): Material => ({
  ...material,
  necessity: material.key === 'proxy' ? 'later' : material.necessity,
  ways: {
    ...noWays,
    fillIn: material.key === 'form',
    blank: material.key === 'form' ? form : null,
    sample: material.key === 'form' ? { ...form, name: '样表.pdf', kind: 'pdf', blanks: [] } : null,
    commitment:
      material.key === 'form'
        ? {
            text: '具备条件。<b>',
            consequences: '撤销决定',
            excluded: '有严重不良信用记录',
            checkMethod: '现场查看',
            checkDays: 30,
          }
        : null,
    certificate: material.waived ? '营业执照' : '',
  },
});

export const guideExamples: Without<GuideProps> = {
  guide: { offered: one, agency: null, situation: null, window: null },
  'guide-forms': {
    offered: { ...one, guide: { ...guide, materials: guide.materials.map(withWays) } },
    agency: null,
    situation: null,
    window: null,
  },
  'guide-situation': { offered: one, agency: 'shili-spj', situation: '委托他人办理', window: null },
  'guide-suspended': {
    offered: {
      ...one,
      service: { ...line, state: 'suspended', reason: '系统升级，十二月五日恢复。' },
      guide: { ...guide, materials: [], fees: [], questions: [], visits: 0, visitReason: '', onlineAddress: '' },
      situations: [],
      next: null,
    },
    agency: null,
    situation: null,
    window: null,
  },
  'guide-textless': {
    offered: { ...one, guide: null, situations: [], next: null },
    agency: null,
    situation: null,
    window: null,
  },
};

const fill = {
  title: always.name,
  steps: [{ label: '办事服务', href: '/services' }],
  of: '示例县行政审批和政务信息管理局，食品经营许可（首次申请）',
  action: '/services/A/forms/form?agency=shili-spj',
  blank: '/services/A/forms/form/blank.docx?agency=shili-spj',
  asked: ['申请人姓名', '联系电话'],
} as const;

export const fillExamples: Without<FillProps> = {
  'form-fill': { ...fill, typed: {}, errors: [] },
  'form-fill-wrong': {
    ...fill,
    typed: { blank1: '<b>长' },
    errors: [{ field: 'blank1', message: '“申请人姓名”有301个字，最多300个字。请缩短。' }],
  },
};
