/** The vault on the keys of this installation. Refuses to start where they do not open what stands in the database. */

import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { Db } from '#store/db';
import { KeyUnreadable, keyFiles } from '#store/key-files';
import { holdsSealed, wrongKeys } from '#store/sealed/check';
import { type KeyStore, openVault, type Vault } from '#store/vault';
import { type Settings, Unusable } from './settings.ts';

/** Makes the first key only for a database that holds nothing encrypted: data is never sealed with a key made in error. */
export async function vaultFor(db: Db, { keysFolder, suite }: Settings): Promise<Vault> {
  try {
    mkdirSync(keysFolder, { recursive: true, mode: 0o700 });
    const store = keyFiles(keysFolder);
    if (store.load().size === 0) await makeFirstKey(db, store, keysFolder);
    const vault = openVault(store, suite);
    // The index of identities is made with the first key: without it equal ones would no longer be found.
    const lost = store.load().has(1) ? [] : [1];
    const wrong = new Set([...lost, ...(await wrongKeys(db, vault))]);
    if (wrong.size > 0) {
      const names = [...wrong].map((version) => `第${version}版`).join('、');
      throw new Unusable(
        `数据库中的个人信息打不开：缺少${names}加密密钥，或者密钥不对。请把原来的密钥文件放回“${keysFolder}”，再重新启动。`,
      );
    }
    return vault;
  } catch (error) {
    if (error instanceof KeyUnreadable) {
      throw new Unusable(`加密密钥文件“${error.file}”不能读取，或者内容不完整。请从备份中恢复这个文件，再重新启动。`);
    }
    throw error;
  }
}

async function makeFirstKey(db: Db, store: KeyStore, keysFolder: string): Promise<void> {
  if (await holdsSealed(db)) {
    throw new Unusable(
      `数据库中有加密的个人信息，文件夹“${keysFolder}”中却没有密钥。请把原来的密钥文件放回去，再重新启动。`,
    );
  }
  store.add(1, randomBytes(32));
}
