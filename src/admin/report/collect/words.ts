/** How the pages of a collection put things. */

import type { FileState, TableLine } from './questions.ts';

export const fileStates: Readonly<Record<FileState, string>> = {
  waiting: '等待读取',
  read: '已读出',
  unread: '不能读取',
  same: '重复的文件',
  taken: '已收取',
  dropped: '已移出',
};

type Counts = NonNullable<TableLine['findings']>;

/** 错误2 提醒1; 没有发现问题 where there is none. */
export function findingsInWords({ error, warning, info }: Counts): string {
  const parts = [
    [error, '错误'],
    [warning, '提醒'],
    [info, '说明'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, name]) => `${name}${count}`);
  return told.length === 0 ? '没有发现问题' : told.join(' ');
}
