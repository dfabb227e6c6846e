/** `npm run drill [RUNS]`: kills the program in the middle of its acts, 200 times unless told otherwise, and looks at what is left. */

import { build } from './build.mjs';
import { install } from './install.mjs';
import { installed, node, Stop, whenCalled } from './step.mjs';

await whenCalled(import.meta.url, async () => {
  install();
  await build();
  const runs = process.argv[2] ?? '200';
  if (!/^[1-9]\d{0,4}$/.test(runs)) throw new Stop(`次数“${runs}”应为 1 到 99999 之间的整数。`);
  const { code } = await node(installed('vitest', 'vitest.mjs'), ['run', 'test/drill'], {
    shown: true,
    env: { GONGKAI_DRILL_RUNS: runs },
  });
  process.exitCode = code;
});
