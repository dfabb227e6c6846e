/** The information processing fee that section six must state (AR-06, AR-88, FEE-21). */

import { unspaced } from '../read/wording.ts';
import type { AnnualReport, Fact } from '../report.ts';
import type { ReportCounts } from '../views.ts';
import { broken, type Checked, holds, nowhere, unknown } from './checked.ts';

/** 按件 gives multiples of 100 yuan, 按量 multiples of 10 (FEE-05, FEE-08). */
const smallestStepYuan = 10;

export function checkFees(
  report: AnnualReport,
  facts: readonly Fact[],
  ledger: ReportCounts | undefined,
): readonly Checked[] {
  const stated = facts.filter((fact) => fact.name === 'informationFeeYuan');
  return [
    mentioned(report),
    ...(stated.length === 0 ? [unknown('AR-88')] : stated.map((fact) => amount(fact, ledger))),
  ];
}

function mentioned({ sections: { other } }: AnnualReport): Checked {
  if (other === null || other.trim() === '') return unknown('AR-06');
  if (/处理费|收费|收取.{0,8}费/.test(unspaced(other))) return holds('AR-06');
  return broken('AR-06', 'warning', nowhere, {
    expected: '信息处理费',
    message: '第六部分没有写明本年度信息处理费情况。收取了的应写明金额，没有收取的也应写明“未收取信息处理费”。',
  });
}

function amount(fact: Fact, ledger: ReportCounts | undefined): Checked {
  if (ledger !== undefined && ledger.informationFeeFen !== Math.round(fact.value * 100)) {
    const expected = ledger.informationFeeFen / 100;
    return broken('AR-88', 'error', nowhere, {
      found: fact.value,
      expected,
      message: `正文“${fact.text}”与收费台账${expected}元不一致。请核对收费台账后改正。`,
    });
  }
  if (fact.value % smallestStepYuan !== 0) {
    return broken('AR-88', 'error', nowhere, {
      found: fact.value,
      message: `正文“${fact.text}”不是${smallestStepYuan}元的整数倍。信息处理费按件为100元、按量为10元的整数倍，请核对金额和单位。`,
    });
  }
  return holds('AR-88');
}
