/** A ZIP of reports, file by file: its directory is checked first, and one bad file stops no other. */

import { NotTaken } from '../inspect/finding.ts';
import type { RandomAccess } from '../inspect/random-access.ts';
import { unpacked } from '../inspect/zip.ts';
import { zipEntries } from '../inspect/zip-entries.ts';

export interface ArchivedFile {
  /** Without its folders. */
  readonly name: string;
  /** Checked against the directory while they are read: they throw where they are more or other than it says. */
  readonly bytes: AsyncIterable<Buffer>;
}

export type Archive =
  | { readonly ok: true; readonly files: readonly ArchivedFile[] }
  /** One Chinese sentence or two. */
  | { readonly ok: false; readonly reason: string };

/** Files that a Mac or Windows puts beside the real ones. */
const besides = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Never throws for what the bytes are. */
export async function openArchive(source: RandomAccess): Promise<Archive> {
  try {
    const entries = await zipEntries(source);
    const files = entries.flatMap((entry) => {
      const path = nameOf(entry.name);
      if (path.endsWith('/') || besides.test(path)) return [];
      return [{ name: path.split(/[/\\]/).at(-1) ?? path, bytes: unpacked(source, entry) }];
    });
    return files.length === 0 ? { ok: false, reason: '压缩包里没有文件。请核对后重新打包。' } : { ok: true, files };
  } catch (error) {
    if (error instanceof NotTaken) return { ok: false, reason: error.finding.message };
    return { ok: false, reason: '压缩包已损坏，不能打开。请重新打包后再导入。' };
  }
}

/** Why the bytes of one could not be read to their end; null where that is the program's own fault. */
export function archiveFault(error: unknown): string | null {
  if (error instanceof NotTaken) return error.finding.message;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && code.startsWith('Z_') ? '压缩包中的这个文件已损坏，不能读取。' : null;
}

/** Windows in China writes names in GBK and does not say so. */
function nameOf(raw: string): string {
  const bytes = Buffer.from(raw, 'latin1');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
