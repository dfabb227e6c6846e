/** Cells of table two in plain words (AR-20 to AR-23, AR-95). */

import { regulation } from '#law/application/articles';
import { disclosureForm, documentColumnLabels, sectionTitles } from '#law/report/form';
import type { ActiveDisclosureRow, DocumentColumn } from '#law/report/report';
import type { Cell } from './cell.ts';
import type { Explanation } from './explain.ts';

type DisclosureCell = Extract<Cell, { table: 'activeDisclosure' }>;

export function explainDisclosure({ row, column }: DisclosureCell, year: number): Explanation {
  const block = disclosureForm.find((candidate) => candidate.rows.some(({ key }) => key === row));
  const label = block?.rows.find(({ key }) => key === row)?.label ?? '';
  return {
    table: sectionTitles[1],
    row: `${block?.title ?? ''} ${label}`,
    column: column === null ? (block?.columns[0] ?? '') : documentColumnLabels[column],
    unit: row === 'administrativeFees' ? '万元' : '件',
    sentences: column === null ? enteredSentences(row, year) : registerSentences(label, column, year),
    equation: column === null ? null : '现行有效＝上年现行有效＋本年制发－本年废止',
    because: [regulation('AR-20', (block?.title ?? '').replace('条第', '条第一款第')), regulation('AR-02', '第五十条')],
  };
}

function registerSentences(label: string, column: DocumentColumn, year: number): readonly string[] {
  const source = `本数由程序按${label}登记簿逐件计算，登记簿记有每件的制发日期和废止、失效日期。`;
  switch (column) {
    case 'made':
      return [`计入${year}年内制发的${label}。修改后重新印发的，计为制发一件。`, source];
    case 'repealed':
      return [`计入${year}年内废止或者失效的${label}。`, source];
    case 'inForce':
      return [`计入到${year}年12月31日现行有效的${label}。`, source];
  }
}

const decisions = '计入全年作出的全部处理决定，不论是否公开。';

function enteredSentences(row: ActiveDisclosureRow, year: number): readonly string[] {
  const source = '本数来自本机关的业务系统或台账，由经办人填报；每次填报的数字、来源、人员和时间都留存在台账中。';
  if (row === 'administrativeFees')
    return [`${year}年收取的行政事业性收费总额，单位为万元，按分计算后换算，不四舍五入。`, source];
  return [decisions, source];
}
