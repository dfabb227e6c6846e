/** How the set-up speaks and stops: one line for each step, one Chinese sentence when it can not go on, never a stack trace. */

import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Something on this machine is not as it has to be; the message says what and what to do. */
export class Stop extends Error {}

/** Runs `main` when `module` is the file that Node was called with. */
export async function whenCalled(module, main) {
  if (process.argv[1] === undefined || realpathSync(process.argv[1]) !== fileURLToPath(module)) return;
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** The path of a file that an installed package brings. */
export function installed(...path) {
  return join(root, 'node_modules', ...path);
}

/**
 * Runs a Node script in the project's folder to its end. `shown`: what it prints goes to the terminal at once, else it is
 * collected. Answers `{code, output}`; `code` is 1 when a signal ended it.
 */
export function node(script, args, { shown = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

export function say(line) {
  process.stderr.write(`${line}\n`);
}

export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} 秒`;
}
