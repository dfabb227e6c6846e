/**
 * `npm run drill [NAME] [COUNT]`: what `npm test` does on a small scale, at length. `kill`: the program killed in the middle of its
 * acts, 200 times; `year`: a year of 5,000 random cases; `quarter`: a quarter's mornings with their warnings; `inspection`: every
 * planted fault of a site; `journeys`: all 21 outcomes in a browser; `gate`: 2,000 personal numbers hidden in files. Without a
 * name all of them.
 */

import { build } from './build.mjs';
import { install } from './install.mjs';
import { installed, node, Stop, whenCalled } from './step.mjs';

const drills = {
  kill: { file: 'test/drill/kill.test.ts', variable: 'GONGKAI_DRILL_RUNS', usual: '200' },
  year: { file: 'test/drill/year.test.ts', variable: 'GONGKAI_DRILL_CASES', usual: '5000' },
  quarter: { file: 'test/drill/quarter.test.ts', variable: 'GONGKAI_DRILL_DAYS', usual: '91' },
  inspection: { file: 'test/drill/inspection.test.ts', variable: 'GONGKAI_DRILL_FAULTS', usual: '99' },
  journeys: { file: 'test/browser/journeys.test.ts', variable: 'GONGKAI_DRILL_OUTCOMES', usual: '21' },
  gate: { file: 'test/drill/gate.test.ts', variable: 'GONGKAI_DRILL_NUMBERS', usual: '2000' },
};

await whenCalled(import.meta.url, async () => {
  const asked = process.argv.slice(2);
  const name = Object.hasOwn(drills, asked[0] ?? '') ? asked.shift() : undefined;
  const [count] = asked;
  if (asked.length > 1 || (count !== undefined && (name === undefined || !/^[1-9]\d{0,4}$/.test(count)))) {
    throw new Stop(`用法：npm run drill [${Object.keys(drills).join('|')}] [次数]，次数是 1 到 99999 之间的整数。`);
  }
  install();
  await build();
  const wanted = name === undefined ? Object.keys(drills) : [name];
  const env = Object.fromEntries(wanted.map((one) => [drills[one].variable, count ?? drills[one].usual]));
  const files = wanted.map((one) => drills[one].file);
  const { code } = await node(installed('vitest', 'vitest.mjs'), ['run', ...files], { shown: true, env });
  process.exitCode = code;
});
