/** Why the program can not start, in one Chinese sentence for the person at the keyboard: no bug, so no stack trace. */

export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '所在磁盘只读',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
  ENOENT: '上级文件夹不存在，或所在磁盘只读',
  ENOTDIR: '路径中有一段不是文件夹',
  EEXIST: '同名的文件已存在',
  ENAMETOOLONG: '路径太长',
};

/** The code of an error that the operating system gave (`EACCES`), or the empty string. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** Does `act` on `folder`; what the operating system refuses becomes a CannotStart that names the folder and the cause. */
export function inFolder<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = systemCode(error);
    const reason = reasons[code];
    if (reason === undefined) throw error;
    throw new CannotStart(
      `数据文件夹 ${folder} 无法写入（${reason}，${code}）：请换一个文件夹，或让当前用户能够写入它。`,
    );
  }
}
