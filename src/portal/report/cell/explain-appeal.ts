/** Cells of table four in plain words (AR-40, AR-41). */

import { regulation } from '#law/application/articles';
import { appealBlockLabels, appealColumnLabels, litigationHeader, sectionTitles } from '#law/report/form';
import type { AppealBlock, AppealColumn } from '#law/report/report';
import type { Cell } from './cell.ts';
import type { Explanation } from './explain.ts';

type AppealCell = Extract<Cell, { table: 'appeals' }>;

export function explainAppeal({ row, column }: AppealCell, year: number): Explanation {
  return {
    table: sectionTitles[3],
    row: row === 'reconsideration' ? appealBlockLabels[row] : `${litigationHeader} ${appealBlockLabels[row]}`,
    column: appealColumnLabels[column],
    unit: '件',
    sentences: [blockSentences[row], columnSentence(column, year)],
    equation: '结果维持＋结果纠正＋其他结果＋尚未审结＝总计',
    because: [regulation('REG-63', '第五十一条'), regulation('AR-02', '第五十条第一款第三项')],
  };
}

const blockSentences: Readonly<Record<AppealBlock, string>> = {
  reconsideration: '计入因政府信息公开工作被申请行政复议的案件。',
  litigationDirect: '计入没有经过行政复议、直接提起行政诉讼的案件。',
  litigationAfterReconsideration: '计入经过行政复议以后又提起行政诉讼的案件，复议和诉讼分别计数。',
};

function columnSentence(column: AppealColumn, year: number): string {
  switch (column) {
    case 'upheld':
      return `${year}年内有结果、原处理决定得到维持的案件，包括驳回诉讼请求。`;
    case 'corrected':
      return `${year}年内有结果、原处理决定被撤销、变更、确认违法或无效，或者责令履行的案件。`;
    case 'other':
      return `${year}年内以撤回、终止、不予受理、驳回起诉、调解等其他方式了结的案件。`;
    case 'pending':
      return `到${year}年12月31日还没有结果的案件，下一年度有结果后再计入相应的结果。`;
    case 'total':
      return '前四列之和。';
  }
}
