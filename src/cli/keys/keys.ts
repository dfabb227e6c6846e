/** `gongkai keys …`: shows the state of the field encryption, makes a new key, re-encrypts. */

import { keyState, reencryptAll } from '#work/keys/reencrypt';
import { rotateKey } from '#work/keys/rotate';
import type { Office } from '#work/office';
import type { Io } from '../io.ts';

const suiteNames: Readonly<Record<string, string>> = {
  intl: '国际算法（AES-256-GCM）',
  gm: '国密算法（SM4-CTR、HMAC-SM3）',
};

export async function keysStatus(io: Io, office: Office): Promise<0> {
  const { version, suite, waiting } = await keyState(office);
  io.out(`现用密钥：第${version}版，${suiteNames[suite] ?? suite}。`);
  io.out(
    waiting === 0 ? '全部加密数据都已使用现用密钥。' : `还有${waiting}行数据使用旧密钥或另一种算法，等待重新加密。`,
  );
  return 0;
}

export async function keysRotate(io: Io, office: Office): Promise<0> {
  const version = await rotateKey(office);
  io.out(`已生成第${version}版密钥。新数据从现在起用它加密，旧数据照常可读。`);
  io.out('请备份密钥文件夹，再运行：gongkai keys reencrypt');
  return 0;
}

export async function keysReencrypt(io: Io, office: Office): Promise<0> {
  const rows = await reencryptAll(office);
  io.out(rows === 0 ? '没有需要重新加密的数据。' : `已重新加密${rows}行数据。`);
  return 0;
}
