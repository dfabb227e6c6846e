/** Why a report is neither passed nor published. */

import type { Finding } from '#law/report/report';
import type { Refusal } from '#law/ruling';

/** One for each error that the checks found. */
export function inconsistent(findings: readonly Finding[]): readonly Refusal[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => ({ code: 'report-inconsistent', rule, article: '年度报告格式', message }));
}

export function yearNotOver(year: number, what: '复核' | '发布'): Refusal {
  return {
    code: 'year-not-over',
    rule: 'AR-03',
    article: '第四十九条',
    message: `${year}年度尚未结束，年度报告的统计期为1月1日至12月31日。请在${year + 1}年1月1日以后${what}。`,
  };
}

export function noSuchAgency(agency: string): Refusal {
  return {
    code: 'agency-unknown',
    rule: 'REG-03',
    article: '第四条',
    message: `没有找到机关“${agency}”。请核对机关代码后再试。`,
  };
}
