/** Bundles for the gallery: the list, none; one with everything, one whose members do not stand any more. */

import type { Bundle } from '#law/bundle/bundle';
import { mergeBundle } from '#law/bundle/merge';
import { day } from '#law/calendar/day';
import type { Guide } from '#law/service/guide';
import type { OfferedBundle } from '#work/bundle/offered';
import { guideExamples } from '../service/examples.ts';
import type { BundleProps } from './bundle-view.tsx';
import type { BundlesProps } from './list-view.tsx';

type Without<P> = Readonly<Record<string, Omit<P, 'setting'>>>;

const bundle: Bundle = {
  name: '开办餐饮店一件事 <b>',
  group: 'entering',
  audiences: ['enterprise', 'person'],
  lead: '市场监督管理局',
  partners: ['城市管理局', '税务局'],
  summary: '新开餐饮店的，办照、许可、招牌一次办成。<script>',
  members: [
    { code: 'A', stage: 1, condition: '' },
    { code: 'B', stage: 2, condition: '' },
    { code: 'C', stage: 2, condition: '设置招牌' },
  ],
  form: { name: '开办餐饮店申请表', fields: ['名称', '负责人', '地址'], replaces: [{ code: 'A', key: 'form' }] },
  sames: [],
  promised: { n: 10, unit: 'workingDay' },
  visits: 1,
  place: '政务服务大厅一层“一件事”窗口',
  hours: '工作日 8:30至17:30',
  telephone: '0376-1234567',
};

const guide = guideExamples['guide']?.offered.guide as Guide;
const guides = new Map(
  ['A', 'B', 'C'].map((code) => [code, { ...guide, result: code === 'A' ? '授权委托书' : '许可证' }]),
);

const offered: OfferedBundle = {
  id: 'a',
  agencyName: '示例县行政审批和政务信息管理局',
  example: true,
  edition: 1,
  from: day('2026-11-02'),
  bundle,
  members: bundle.members.map((member) => ({
    ...member,
    ...{ name: `事项${member.code}`, department: '市场监督管理局', stopped: null, result: '许可证' },
    limit: { n: 5, unit: 'workingDay' },
  })),
  merged: mergeBundle(bundle, guides),
};

export const bundlesExamples: Without<BundlesProps> = {
  bundles: {
    bundles: [{ id: 'a', name: bundle.name, group: 'entering', lead: '税务局', summary: '开店。', members: 3 }],
    agency: null,
  },
  'bundles-none': { bundles: [], agency: null },
};

export const bundleExamples: Without<BundleProps> = {
  bundle: { offered, agency: null },
  'bundle-stopped': {
    offered: {
      ...offered,
      members: offered.members.map((member, i) => ({
        ...member,
        stopped: (['suspended', 'cancelled', 'guideless'] as const)[i] ?? null,
      })),
      merged: mergeBundle({ ...bundle, visits: 0 }, new Map()),
    },
    agency: 'shili-spj',
  },
};
