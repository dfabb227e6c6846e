/** `gongkai backup`, `gongkai backup --verify`, `gongkai restore`: archives made, proved and brought back. */

import { parseArgs } from 'node:util';
import type { Io } from './io.ts';
import type { Exit } from './run.ts';

/** What an archive holds, in figures. */
export interface Held {
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
}

/** The archives of this installation. Each throws an Error with a Chinese sentence where it can not do its work. */
export interface Archives {
  /** `path`: where to; undefined: into the folder of backups. */
  readonly make: (path: string | undefined) => Promise<Held & { readonly path: string; readonly bytes: number }>;
  readonly prove: (path: string) => Promise<Held>;
  readonly restore: (path: string) => Promise<Held>;
}

export async function backup(args: readonly string[], io: Io, archives: Archives): Promise<Exit> {
  const read = parsed(args);
  if (read === null) {
    io.err('用法：gongkai backup [-o 文件]，或者 gongkai backup --verify 文件');
    return 2;
  }
  if (read.verify !== undefined) {
    io.out('正在把备份恢复到临时数据库，逐表核对……');
    io.out(`备份可以恢复：${inWords(await archives.prove(read.verify))}，与备份时逐字节一致。`);
    return 0;
  }
  const made = await archives.make(read.output);
  io.out(`备份已写入 ${made.path}（${(made.bytes / 1_048_576).toFixed(1)} MB）：${inWords(made)}。`);
  io.out('打开备份需要备份密钥（backup-key）或者口令，请与备份分开保管。');
  return 0;
}

export async function restore(args: readonly string[], io: Io, archives: Archives): Promise<Exit> {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0 || path.startsWith('-')) {
    io.err('用法：gongkai restore 文件');
    return 2;
  }
  io.out(`已恢复：${inWords(await archives.restore(path))}，与备份时逐字节一致。现在可以启动：npm start`);
  return 0;
}

function parsed(args: readonly string[]): { readonly output?: string; readonly verify?: string } | null {
  try {
    const options = { output: { type: 'string', short: 'o' }, verify: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    return values.output !== undefined && values.verify !== undefined ? null : { ...values };
  } catch {
    return null;
  }
}

function inWords({ tables, rows, files }: Held): string {
  return `${tables}张表，${rows}行，${files}个文件`;
}
