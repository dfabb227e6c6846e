/** The roll-up of 3,000 reports against a bare JSON parse of the same files; a report as PDF against the same as DOCX. */

import type { AnnualReport } from '#law/report/report';
import { rollUp } from '#law/report/rollup/rollup';
import { writeReport } from '#paper/report/formats';
import { reportToJson } from '#paper/report/to-json';
import { numberedReport } from '../test/paper/report-samples.ts';
import { medianMs } from './median.ts';
import type { Result } from './result.ts';

const members = 3000;
const rounds = 7;

const perSecond = (ms: number) => (1000 / ms).toFixed(1);

export async function bench(): Promise<Result[]> {
  const files = Array.from({ length: members }, (_, i) => reportToJson({ ...numberedReport(), agency: `第${i}局` }));
  const parse = async () => files.map((text) => JSON.parse(text) as AnnualReport);
  const parts = (await parse()).map((report, i) => ({ source: `${i}.json`, report, oldForm: false }));
  const sum = async () => rollUp(parts, { agency: '示例市人民政府', year: 2025, expected: null });
  const [parseMs, sumMs] = await medianMs(rounds, [parse, sum]);
  const ratio = sumMs / parseMs;
  const report = numberedReport();
  const [docxMs, pdfMs] = await medianMs(rounds, [() => writeReport(report, 'docx'), () => writeReport(report, 'pdf')]);
  return [
    {
      name: `roll-up of ${members} reports with the source of every cell`,
      baseline: 'JSON.parse of the same files',
      ratio,
      bar: 3,
      pass: ratio <= 3,
      detail: `${sumMs.toFixed(0)} ms against ${parseMs.toFixed(0)} ms: ${Math.round((members / sumMs) * 1000)} reports/s`,
    },
    {
      name: 'a report as PDF',
      baseline: 'the same as DOCX',
      ratio: pdfMs / docxMs,
      bar: 2,
      pass: pdfMs / docxMs <= 2,
      detail: `${pdfMs.toFixed(0)} ms against ${docxMs.toFixed(0)} ms: ${perSecond(pdfMs)} PDF/s, ${perSecond(docxMs)} DOCX/s`,
    },
  ];
}
