/** `gongkai fee --items N` or `--pages N` `[--json]`: the information processing fee, slice by slice. */

import type { Fee } from '#law/fee/fee';
import { feeForItems, feeForPages, mostUnits } from '#law/fee/fee';
import type { Io } from './io.ts';

const usage =
  '用法：gongkai fee --items 件数 [--json]（一个月内同一申请人的全部申请），或者 gongkai fee --pages 页数 [--json]（一件申请）';

const tariffs = {
  '--items': { of: feeForItems, unit: '件', title: '按件计收，同一申请人一个自然月内共' },
  '--pages': { of: feeForPages, unit: '页', title: '按量计收，一件申请共' },
} as const;

/** Exit 0 the fee, 2 arguments that can not be used. */
export async function fee(args: readonly string[], io: Pick<Io, 'out' | 'err'>): Promise<0 | 2> {
  const json = args.includes('--json');
  const [option, text, ...rest] = args.filter((one) => one !== '--json').flatMap((one) => one.split('='));
  const tariff = option === '--items' || option === '--pages' ? tariffs[option] : null;
  if (tariff === null || text === undefined || rest.length > 0) {
    io.err(`fee 需要 --items 或者 --pages 其中一项和一个数。${usage}`);
    return 2;
  }
  const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(count <= mostUnits)) {
    io.err(`${tariff.unit}数应当是0至${mostUnits}的整数，现为“${text}”。`);
    return 2;
  }
  const owed = tariff.of(count);
  io.out(json ? JSON.stringify(owed, null, 2) : explained(owed, `${tariff.title}${count}${tariff.unit}`));
  return 0;
}

function explained({ yuan, steps, because }: Fee, title: string): string {
  return [
    `${title}：信息处理费${yuan}元`,
    ...steps.map((step, index) => `  ${index + 1}. ${step.note}`),
    `依据：${because.map((one) => `${one.instrument}${one.article}`).join('；')}`,
  ].join('\n');
}
