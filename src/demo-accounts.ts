/** The file that keeps how to sign in to the demo, readable by this user alone. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DemoAccount } from '#work/demo/accounts';
import type { Settings } from './settings.ts';

export function demoAccountsFile(settings: Settings): string {
  return join(settings.dataFolder, 'secrets', 'demo-accounts.json');
}

/** Empty where no demo was loaded from here, or the file is gone. */
export async function readDemoAccounts(settings: Settings): Promise<readonly DemoAccount[]> {
  try {
    return JSON.parse(await readFile(demoAccountsFile(settings), 'utf8')) as readonly DemoAccount[];
  } catch {
    return [];
  }
}
