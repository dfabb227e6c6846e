/** An import of services: how it stands, and what may be done with it. */

import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';

export const importStates = {
  waiting: '等待处理',
  working: '正在处理',
  tried: '已试导入，还没有保存',
  taken: '已导入',
  failed: '没有完成',
  cancelled: '已停下',
} as const;
export type ImportState = keyof typeof importStates;

export const openImportStates: readonly ImportState[] = ['waiting', 'working'];

/** `tried`: from the first row on. `resumed`: the rows that have their answer keep it. */
export type Taking = 'tried' | 'resumed';

/** What is taken in was tried before; what was stopped half way goes on where it stood. */
export function decideTaking(state: ImportState | null, dry: boolean): Decided<Taking> {
  if (state === null) return refused(noSuchImport);
  if (state === 'tried') return allowed('tried');
  return !dry && (state === 'cancelled' || state === 'failed') ? allowed('resumed') : refused(importNotTakeable);
}

const article = '政务服务事项导入模板';

export const noSuchImport: Refusal = {
  ...{ code: 'import-missing', rule: 'SVC-10', article },
  message: '没有找到这次导入，可能已经删除。请刷新页面。',
};
export const importOpen: Refusal = {
  ...{ code: 'import-open', rule: 'SVC-10', article },
  message: '本机关还有一个文件正在处理。请等它完成，或者停下它，再导入下一个。',
};
const importNotTakeable: Refusal = {
  ...{ code: 'import-not-takeable', rule: 'SVC-10', article },
  message: '这次导入已经完成，或者正在处理，不能再导入。请刷新页面看现在的情况；要再导入的，请重新选择文件试导入。',
};
