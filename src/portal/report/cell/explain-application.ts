/** Cells of table three in plain words (AR-31, AR-32, AR-95). */

import { regulation } from '#law/application/articles';
import { outcomes } from '#law/application/outcomes';
import { applicantLabels, applicationForm, resultGroupLabel, sectionTitles } from '#law/report/form';
import type { ApplicantColumn, ApplicationRow } from '#law/report/report';
import type { Citation } from '#law/ruling';
import type { Cell } from './cell.ts';
import type { Explanation } from './explain.ts';

type ApplicationCell = Extract<Cell, { table: 'applications' }>;

interface RowWords {
  readonly sentences: readonly string[];
  readonly equation: string | null;
  readonly because: readonly Citation[];
}

export function explainApplication({ row, column }: ApplicationCell, year: number): Explanation {
  const form = applicationForm.find((candidate) => candidate.key === row);
  const words = rowWords(row, year);
  return {
    ...words,
    table: sectionTitles[2],
    row: [...(form?.result ? [resultGroupLabel] : []), ...(form?.group ? [form.group] : []), form?.label].join(' '),
    column: applicantLabels[column],
    unit: '件',
    sentences: [...words.sentences, applicantSentence(column)],
  };
}

const balance = '本年新收＋上年结转＝办理结果总计＋结转下年度';

function rowWords(row: ApplicationRow, year: number): RowWords {
  switch (row) {
    case 'newlyReceived':
      return {
        sentences: [
          `计入收到日期在${year}年1月1日至12月31日之间的申请。`,
          '收到日期按《条例》第三十一条确定，每件申请只计一次。',
        ],
        equation: balance,
        because: [regulation('REG-30', '第三十一条'), regulation('AR-02', '第五十条第一款第二项')],
      };
    case 'carriedOver':
      return {
        sentences: [
          `计入${year}年以前收到、到${year}年1月1日还没有办结的申请。`,
          '它应当与上一年度报告的“结转下年度继续办理”逐列相同。',
        ],
        equation: `${year}年的上年结转＝${year - 1}年的结转下年度`,
        because: [regulation('AR-02', '第五十条第一款第二项')],
      };
    case 'concluded':
      return {
        sentences: [`计入${year}年内办结的全部申请，即（一）至（六）各行之和。`, '以答复文书的日期为准。'],
        equation: balance,
        because: [regulation('AR-02', '第五十条第一款第二项')],
      };
    case 'carriedForward':
      return {
        sentences: [`计入${year}年12月31日以前收到、到当日还没有办结的申请，转入${year + 1}年继续办理。`],
        equation: balance,
        because: [regulation('AR-02', '第五十条第一款第二项')],
      };
    default: {
      const { name, when, articles } = outcomes[row];
      return {
        sentences: [`计入${year}年内作出答复、结果为“${name}”的申请，以答复文书的日期为准。`, `适用于：${when}。`],
        equation: '（一）至（六）各行之和＝（七）总计',
        because: articles,
      };
    }
  }
}

function applicantSentence(column: ApplicantColumn): string {
  if (column === 'total') return '本列是六类申请人之和。';
  return `本列只计申请人类型为“${applicantLabels[column]}”的申请。类型在收到申请时登记，每件只有一种。`;
}
