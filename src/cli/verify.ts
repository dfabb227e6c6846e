/** `gongkai verify [--json]`: whether the ledger, the audit trail and the transparency log are as they were written. */

import { chainFaults } from '#law/log/chain-check';
import { type Verified, verifyAll } from '#work/log/verify';
import type { Witness } from '#work/log/witness';
import type { Office } from '#work/office';
import type { Io } from './io.ts';

const kinds = { audit: '审计记录', ledger: '台账' } as const;

/** Exit 0 sound, 1 not, 2 words that can not be used. */
export async function verify(
  args: readonly string[],
  io: Pick<Io, 'out' | 'err'>,
  office: Office,
  witness: Witness,
): Promise<0 | 1 | 2> {
  const unknown = args.find((arg) => arg !== '--json');
  if (unknown !== undefined) {
    io.err(`verify 不认识“${unknown}”。用法：gongkai verify [--json]，或者 gongkai verify --proof 证明.json`);
    return 2;
  }
  const verified = await verifyAll(office, witness);
  io.out(args.includes('--json') ? JSON.stringify(verified, null, 2) : inWords(verified));
  return verified.ok ? 0 : 1;
}

function inWords({ ok, entries, chains, checkpoints, leaves, faults, problems }: Verified): string {
  const counted = `${chains}条链共${entries}条记录，${checkpoints}个校验点，透明日志${leaves}片叶子`;
  if (ok) {
    const none = checkpoints === 0 ? '\n还没有校验点：第一个校验点保存以前，链尾被截断后无法由外部发现。' : '';
    return `核对完毕，没有发现改动。${counted}。${none}`;
  }
  return [
    `发现问题。核对了${counted}。`,
    ...faults.map(({ kind, agency, position, entry, fault }) => {
      const where = `${kinds[kind]}（机关：${agency === '' ? '无' : agency}）第${position}条${entry === null ? '' : `（编号${entry}）`}`;
      return `  ${where}：${chainFaults[fault]}`;
    }),
    ...problems.map((problem) => `  ${problem}`),
  ].join('\n');
}
