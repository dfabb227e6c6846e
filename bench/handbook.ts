/** The handbook of 2,457 guides against the same text set by Typst as bare paragraphs: no template, no contents, no index. */

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { day } from '#law/calendar/day';
import { noElements } from '#law/service/elements';
import type { Guide, Material } from '#law/service/guide';
import type { HandbookGuide } from '#law/service/handbook';
import { handbookData, handbookToPdf } from '#paper/handbook/to-pdf';
import { fontFiles } from '#paper/pdf/fonts';
import type { Result } from './result.ts';

const count = 2457;
const bar = 4;
const on = day('2026-11-26');

const material = (i: number): Material => ({
  ...{ key: `m${i}`, name: `申请材料第${i}件`, necessity: 'required', form: 'either', originals: 1, copies: 1 },
  ...{
    source: 'applicant',
    issuer: '',
    basis: '',
    note: '按照格式填写完整，签名或者盖章。',
    waived: false,
    ...{ specification: '', sourceNote: '', acceptance: '' },
    situation: '',
  },
});

const guide = (n: number): Guide => ({
  ...noElements,
  ...{ audiences: ['person', 'enterprise'], theme: 'founding', implementer: '市场监督管理局', undertaker: '审批股' },
  bases: [
    { law: '《中华人民共和国食品安全法》', article: '第三十五条', text: '国家对食品生产经营实行许可制度。'.repeat(4) },
  ],
  ...{ caseKind: 'promised', statutory: { n: 20, unit: 'workingDay' }, promised: { n: 8, unit: 'workingDay' } },
  ...{ conditions: `有与第${n}类经营相适应的场所，与有毒有害场所保持规定的距离。`.repeat(3), quota: '' },
  materials: Array.from({ length: 6 }, (_, i) => material(i)),
  steps: ['收件', '受理', '审查', '决定', '送达'].map((name) => ({
    ...{
      key: name,
      name,
      who: '综合窗口',
      standard: '材料齐全的当场受理',
      limit: { n: 2, unit: 'workingDay' },
      result: '',
    },
  })),
  ...{ fees: [], result: '食品经营许可证', delivery: '窗口领取、邮寄', place: '政务服务大厅一层1号窗口' },
  ...{ hours: '工作日 8:30至17:30', visits: 1, visitReason: '需要核对原件。', online: false, onlineAddress: '' },
  ...{ telephone: '0376-1234567', complaintTelephone: '0376-7654321', commitment: false, tolerance: true },
  questions: [{ question: '可以代办吗？', answer: '可以，请带授权委托书和双方的身份证件。' }],
});

const guides: readonly HandbookGuide[] = Array.from({ length: count }, (_, n) => ({
  ...{ code: `YS${n}`, name: `第${n}类食品经营许可（首次申请）`, department: `第${Math.floor(n / 60)}局` },
  ...{ suspended: false, edition: 1, from: on, guide: guide(n) },
}));

export async function bench(): Promise<Result[]> {
  const paper = {
    title: '大厅服务手册',
    subtitle: '全部事项',
    agency: '示例县政务局',
    editionDay: on,
    example: true,
    guides,
  };
  const bare = Date.now();
  setBare(handbookData(paper));
  const bareMs = Date.now() - bare;
  const whole = Date.now();
  const { pages, bytes } = await handbookToPdf(paper, new AbortController().signal);
  const wholeMs = Date.now() - whole;
  const second = (n: number, ms: number) => Math.round((n / ms) * 1000);
  return [
    {
      name: `a handbook of ${count} guides as one tagged PDF`,
      baseline: 'the same text as bare paragraphs of Typst',
      ratio: wholeMs / bareMs,
      bar,
      pass: wholeMs / bareMs <= bar,
      detail: `${wholeMs} ms against ${bareMs} ms: ${second(count, wholeMs)} guides/s, ${second(pages, wholeMs)} pages/s, ${(bytes.length / 1e6).toFixed(0)} MB`,
    },
  ];
}

function setBare({ departments }: ReturnType<typeof handbookData>): void {
  const lines = departments
    .flatMap((one) => one.guides)
    .flatMap(({ name, under, parts }) => [
      name,
      under,
      ...parts.flatMap((part) => [part.title ?? '', ...part.lines.map((line) => `${line.name} ${line.text}`)]),
    ]);
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [...fontFiles] }] });
  const result = compiler.compile({
    mainFileContent:
      '#set text(font: "Noto Serif SC", lang: "zh", size: 10.5pt)\n#for line in json(bytes(sys.inputs.data)) { par(line) }',
    inputs: { data: JSON.stringify(lines) },
  });
  if (result.result === null) throw new Error('the bare text was not set');
  compiler.pdf(result.result, {});
}
