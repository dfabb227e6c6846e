/** Section six, 其他需要报告的事项: the year's information processing fee, also when there is none (AR-06, FEE-21). */

import type { ReportCounts } from '../views.ts';
import { figured, type Paragraph, plain } from './phrase.ts';

const fenPerYuan = 100;

export function other({ informationFeeFen, feeNotices }: ReportCounts): readonly Paragraph[] {
  const yuan = informationFeeFen / fenPerYuan;
  const basis = plain('根据《政府信息公开信息处理费管理办法》');
  if (feeNotices === 0 && yuan === 0) {
    return [{ heading: null, sentences: [[basis, figured('informationFeeYuan', 0, '本年度未产生信息公开处理费')]] }];
  }
  return [
    {
      heading: null,
      sentences: [
        [
          basis,
          plain(`本年度发出收费通知${feeNotices}件`),
          figured('informationFeeYuan', yuan, `收取信息公开处理费${yuan}元`),
        ],
      ],
    },
  ];
}
