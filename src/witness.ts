/** Keys that sign the log, made once in the data folder; and the file that is the second place of the checkpoints. */

import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type KeyPair, type Suite, suiteNames, suiteOf } from '#store/log/suite';
import type { Witness } from '#work/log/witness';
import { type Settings, Unusable } from './settings.ts';

export async function openWitness(settings: Settings): Promise<Witness> {
  const suite = suiteOf(settings.suite);
  const keys = (await readKeys(settings, suite)) ?? (await makeKeys(settings, suite));
  const known = [];
  for (const one of suiteNames.map(suiteOf)) {
    const found = one === suite ? keys : await readKeys(settings, one);
    if (found !== null) known.push({ suite: one, publicKey: found.publicKey });
  }
  const path = join(settings.checkpointFolder, 'checkpoints.jsonl');
  return {
    suite,
    keys,
    known,
    keep: async (checkpoint) => {
      await appendDurably(settings.checkpointFolder, path, `${JSON.stringify(checkpoint)}\n`);
    },
    kept: () => linesOf(path),
  };
}

const pathOf = (settings: Settings, suite: Suite) => join(settings.keysFolder, `log-key-${suite.name}.json`);

async function readKeys(settings: Settings, suite: Suite): Promise<KeyPair | null> {
  try {
    return JSON.parse(await readFile(pathOf(settings, suite), 'utf8')) as KeyPair;
  } catch (error) {
    if (isMissing(error)) return null;
    throw new Unusable(`签名密钥文件“${pathOf(settings, suite)}”读不出来。请从备份恢复这个文件，不要新建。`);
  }
}

async function makeKeys(settings: Settings, suite: Suite): Promise<KeyPair> {
  const keys = suite.newKeys();
  try {
    await writeFile(pathOf(settings, suite), `${JSON.stringify(keys)}\n`, { mode: 0o600, flag: 'wx' });
    return keys;
  } catch {
    // Another process was first: its keys are the keys.
    return (await readKeys(settings, suite)) ?? keys;
  }
}

/** On the disk before it counts. */
async function appendDurably(folder: string, path: string, line: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = await open(path, 'a', 0o600);
  try {
    await file.appendFile(line);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line !== '') yield line;
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
