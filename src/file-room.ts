/** Where files are kept and who scans them, as the environment says. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { clamd } from '#outside/scanner/clamd';
import { diskStorage } from '#outside/storage/disk';
import { s3Storage } from '#outside/storage/s3';
import type { FileRoom } from '#work/file/file-room';
import { type Settings, Unusable } from './settings.ts';

/** Under the data folder: never below a folder that is served. */
export async function openFileRoom({ dataFolder, s3, clamdAddress, scanPolicy }: Settings): Promise<FileRoom> {
  const folder = join(dataFolder, 'files');
  const incoming = join(folder, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  return {
    incoming,
    storage: s3 === null ? diskStorage(folder) : s3Storage(s3),
    scanner: clamdAddress === null ? null : scannerAt(clamdAddress),
    scanPolicy,
  };
}

function scannerAt(address: string) {
  try {
    return clamd(address);
  } catch {
    throw new Unusable(
      `环境变量 CLAMD 的值是“${address}”，应为 clamd 的套接字路径（如 /run/clamav/clamd.ctl）或“主机:端口”。请改正后重新启动。`,
    );
  }
}
