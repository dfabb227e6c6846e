/** `gongkai matters rebuild [--check]`: the state of every matter computed again from its events. */

import { rebuildMatters } from '#work/matter/rebuild';
import type { Office } from '#work/office';
import type { Io } from './io.ts';

/** Exit 0 where all agreed or were put right, 1 where a check found a difference, 2 where the words can not be used. */
export async function mattersRebuild(
  args: readonly string[],
  io: Pick<Io, 'out' | 'err'>,
  office: Office,
): Promise<0 | 1 | 2> {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown !== undefined) {
    io.err(`matters rebuild 不认识“${unknown}”。用法：gongkai matters rebuild [--check]`);
    return 2;
  }
  const check = args.includes('--check');
  const { matters, different } = await rebuildMatters(office, check);
  if (different.length === 0) {
    io.out(`已由事件重算${matters}个办件的状态，与原有内容一致。`);
    return 0;
  }
  for (const { number, source, fields } of different) io.out(`${number}（${source}）：${fields.join('、')}`);
  const then = check ? '没有改动' : '已经改为重算的结果';
  io.out(`已由事件重算${matters}个办件的状态，其中${different.length}个不同，${then}。`);
  return check ? 1 : 0;
}
