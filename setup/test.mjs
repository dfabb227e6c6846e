/** `npm test`: installs and builds what is missing, runs every check, and ends with `N passed, N failed`. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { installed, node, root, Stop, say, seconds, whenCalled } from './step.mjs';

const tsc = installed('typescript', 'bin', 'tsc');

/** Each counts as one. */
const checks = [
  { name: '类型：程序（tsc -b）', script: tsc, args: ['-b'] },
  { name: '类型：测试（tsc -p tsconfig.test.json）', script: tsc, args: ['-p', 'tsconfig.test.json'] },
  {
    name: '写法（biome）',
    script: installed('@biomejs', 'biome', 'bin', 'biome'),
    args: ['check', '--error-on-warnings', '--colors=off', '--max-diagnostics=50', '.'],
  },
  { name: '无用的代码（knip）', script: installed('knip', 'bin', 'knip.js'), args: ['--no-progress'] },
];

/** Where a test may be skipped because this machine has no browser; with CI set that is a failure. */
const browserTests = 'test/browser/';

const inCI = !['', '0', 'false', undefined].includes(process.env.CI);

await whenCalled(import.meta.url, async () => {
  const began = Date.now();
  const total = { passed: 0, failed: 0 };
  try {
    install();
    await build();
    for (const add of [await runChecks(), await runTests()]) {
      total.passed += add.passed;
      total.failed += add.failed;
    }
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    total.failed += 1;
  }
  say(`用时 ${seconds(began)}。`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed === 0 ? 0 : 1;
});

async function runChecks() {
  const results = await Promise.all(
    checks.map(async ({ name, script, args }) => {
      const began = Date.now();
      const { code, output } = await node(script, args);
      say(`${code === 0 ? '✓' : '✗'} ${name}（${seconds(began)}）`);
      if (code !== 0) say(output.trimEnd());
      return code === 0;
    }),
  );
  return { passed: results.filter(Boolean).length, failed: results.filter((fine) => !fine).length };
}

/** Vitest shows its own progress; what is counted comes from its JSON. */
async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-results-'));
  const file = join(folder, 'results.json');
  try {
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await node(installed('vitest', 'vitest.mjs'), args, { shown: true });
    return count(code, readResults(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not be loaded has no tests to fail and counts as one; so does a run that fails for no test's sake. */
function count(code, files) {
  const tests = files.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: relative(root, file.name) })),
  );
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const skipped = tests.filter((test) => !['passed', 'failed'].includes(test.status));
  const noBrowser = inCI ? skipped.filter((test) => test.file.startsWith(browserTests)) : [];
  if (skipped.length > 0) {
    say(`跳过了 ${skipped.length} 项测试：`);
    for (const test of skipped) say(`  - ${test.file} › ${test.fullName}`);
  }
  if (noBrowser.length > 0) say('CI 中必须有浏览器：因没有浏览器而跳过的测试都算失败。');
  const failed = tests.filter((test) => test.status === 'failed').length + brokenFiles.length + noBrowser.length;
  const passed = tests.filter((test) => test.status === 'passed').length;
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    say('vitest 没有留下结果。');
    return [];
  }
}
