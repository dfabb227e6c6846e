/** The composition root: reads the environment, opens the office, mounts the doors. No rule, no query, no HTML. */

import { readFile, writeFile } from 'node:fs/promises';
import { run } from '#cli/run';
import { readSettings, Unusable } from './settings.ts';

try {
  const settings = readSettings(process.env);
  process.exitCode = await run(process.argv.slice(2), {
    io: {
      readFile: async (path) => new Uint8Array(await readFile(path)),
      writeFile: (path, bytes) => writeFile(path, bytes),
      out: (text) => process.stdout.write(`${text}\n`),
      err: (text) => process.stderr.write(`${text}\n`),
    },
    today: () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()),
    demoAccounts: async () => (await import('./demo-accounts.ts')).readDemoAccounts(settings),
    now: () => new Date().toISOString(),
    openOffice: async () => (await import('./office.ts')).openOffice(settings),
    archives: async () => (await import('./archives.ts')).archivesOf(settings),
    serve: async (demo) => (await import('./serve.ts')).serve({ ...settings, demo: settings.demo && demo }),
  });
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
