/** The commands of a clone: `npm start`, `bin/gongkai` from anywhere, and how `npm test` counts and ends. */

import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ProjectTree, projectTree } from '../support/project-tree.ts';

/** A program that says what it was called with, and a compiler that has nothing to do. */
const echo = 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 7;\n';
const idle = 'process.exitCode = 0;\n';

let tree: ProjectTree;
beforeEach(() => {
  tree = projectTree();
});
afterEach(() => tree.remove());

describe('bin/gongkai', () => {
  const call = (path: string, args: readonly string[]) => spawnSync(path, args, { cwd: tmpdir(), encoding: 'utf8' });

  test('before anything was built: one sentence, exit 2', () => {
    expect(call(join(tree.folder, 'bin/gongkai'), ['fee'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^程序还没有编译：.+。\n$/),
    });
  });

  test.each(['bin/gongkai', 'a link to it'])('%s hands its arguments and its exit code on', (how) => {
    tree.write({ 'build/main.js': echo });
    const link = join(tree.folder, 'link');
    symlinkSync(join(tree.folder, 'bin/gongkai'), link);
    const done = call(how === 'bin/gongkai' ? join(tree.folder, how) : link, ['fee', '--items', '12']);
    expect(done).toMatchObject({ status: 7, stdout: '["fee","--items","12"]\n', stderr: '' });
  });
});

describe('npm start', () => {
  test('becomes the program, told to serve', () => {
    tree.write({ 'node_modules/typescript/bin/tsc': idle, 'src/main.ts': '', 'build/main.js': echo });
    expect(tree.run('setup/start.mjs')).toMatchObject({ status: 7, stdout: '["serve"]\n' });
    expect(tree.run('setup/start.mjs')).toMatchObject({ status: 7, stdout: '["serve"]\n', stderr: '' });
  });

  test('does not start what does not compile', () => {
    tree.write({ 'node_modules/typescript/bin/tsc': 'process.exitCode = 2;\n', 'build/main.js': echo });
    expect(tree.run('setup/start.mjs')).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('npm test', () => {
  type Outcome = 'passed' | 'failed' | 'skipped';

  /** Runs `npm test` in a tree whose checks pass and whose vitest leaves these outcomes. */
  function check(
    files: Readonly<Record<string, readonly Outcome[]>>,
    more: { code?: number; ci?: boolean; lint?: number } = {},
  ) {
    const testResults = Object.entries(files).map(([name, outcomes]) => ({
      name: join(tree.folder, name),
      status: outcomes.includes('failed') || outcomes.length === 0 ? 'failed' : 'passed',
      assertionResults: outcomes.map((status, index) => ({ status, fullName: `${name} ${index}` })),
    }));
    tree.write({
      'src/main.ts': '',
      'build/main.js': echo,
      'node_modules/typescript/bin/tsc': idle,
      'node_modules/knip/bin/knip.js': idle,
      'node_modules/@biomejs/biome/bin/biome': `process.exitCode = ${more.lint ?? 0};\n`,
      'node_modules/vitest/vitest.mjs': `
        import { writeFileSync } from 'node:fs';
        const file = process.argv.find((word) => word.startsWith('--outputFile.json=')).split('=')[1];
        writeFileSync(file, ${JSON.stringify(JSON.stringify({ testResults }))});
        process.exitCode = ${more.code ?? 0};`,
    });
    const done = tree.run('setup/test.mjs', [], { CI: more.ci ? 'true' : '' });
    return { last: done.stdout.trimEnd().split('\n').at(-1), status: done.status, said: done.stderr };
  }

  test('the sum of the checks and the tests, alone on the last line', () => {
    expect(check({ 'test/a.test.ts': ['passed', 'passed'] })).toMatchObject({ last: '6 passed, 0 failed', status: 0 });
  });

  test('a failed test is a failure', () => {
    const outcome = check({ 'test/a.test.ts': ['passed', 'failed'] }, { code: 1 });
    expect(outcome).toMatchObject({ last: '5 passed, 1 failed', status: 1 });
  });

  test('a failed check is a failure', () => {
    const outcome = check({ 'test/a.test.ts': ['passed'] }, { lint: 1 });
    expect(outcome).toMatchObject({ last: '4 passed, 1 failed', status: 1 });
  });

  test('a file that can not be loaded is a failure', () => {
    const outcome = check({ 'test/a.test.ts': ['passed'], 'test/b.test.ts': [] }, { code: 1 });
    expect(outcome).toMatchObject({ last: '5 passed, 1 failed', status: 1 });
  });

  test('a run that fails for no test’s sake is a failure', () => {
    expect(check({ 'test/a.test.ts': ['passed'] }, { code: 1 })).toMatchObject({
      last: '5 passed, 1 failed',
      status: 1,
    });
  });

  test('a run without a single test is a failure', () => {
    expect(check({})).toMatchObject({ last: '4 passed, 1 failed', status: 1 });
  });

  test('a browser test that was skipped is named, and in CI a failure', () => {
    const files = { 'test/browser/a.test.ts': ['skipped'], 'test/b.test.ts': ['passed'] } as const;
    expect(check(files)).toMatchObject({
      last: '5 passed, 0 failed',
      status: 0,
      said: expect.stringContaining('test/browser/a.test.ts'),
    });
    expect(check(files, { ci: true })).toMatchObject({ last: '5 passed, 1 failed', status: 1 });
  });
});
