/** Whether entries follow each other as a chain: the first that does not is named, with what is wrong with it. */

export type ChainFault =
  | 'missing'
  | 'doubled'
  | 'changed'
  | 'broken'
  | 'cut'
  | 'unlike-checkpoint'
  | 'behind-checkpoint';

export const chainFaults: Readonly<Record<ChainFault, string>> = {
  missing: '缺少这一条（被删除，或者顺序被改动）',
  doubled: '这个序号出现了两次（插入了一条）',
  changed: '内容与写入时不一致（被修改）',
  broken: '与相邻的一条连接不上（被替换，或者相邻的一条被替换）',
  cut: '链尾被截断，这一条起不见了',
  'unlike-checkpoint': '与已签名的校验点不一致（被改写，哈希值也一并重算过）',
  'behind-checkpoint': '比已签名的校验点短（链尾被截断，或者数据库被退回到旧的状态）',
};

/** Where a walk along a chain stands. */
export interface ChainState {
  /** Position and hash of the last entry that was sound. */
  readonly position: number;
  readonly hash: Uint8Array;
}

export interface ChainEntry {
  readonly position: number;
  readonly previous: Uint8Array;
  readonly hash: Uint8Array;
  /** The hash of `previous` and of what the entry says now. */
  readonly digest: Uint8Array;
}

/** What is wrong with the entry that stands after `state`, or null. */
export function faultOf(
  state: ChainState,
  entry: ChainEntry,
): { readonly position: number; readonly fault: ChainFault } | null {
  const expected = state.position + 1;
  if (entry.position > expected) return { position: expected, fault: 'missing' };
  if (entry.position < expected) return { position: entry.position, fault: 'doubled' };
  if (!same(entry.digest, entry.hash)) return { position: expected, fault: 'changed' };
  if (!same(entry.previous, state.hash)) return { position: expected, fault: 'broken' };
  return null;
}

export function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
