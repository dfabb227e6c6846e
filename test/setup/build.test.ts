/** The build: only what has changed is compiled, what does not compile is not taken for built, what lost its source is gone. */

import { existsSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ProjectTree, projectTree, root } from '../support/project-tree.ts';

const projectConfig = (more: object) => JSON.stringify({ extends: '../tsconfig.base.json', ...more });

let tree: ProjectTree;
beforeEach(() => {
  tree = projectTree({
    'tsconfig.base.json': readFileSync(join(root, 'tsconfig.base.json'), 'utf8'),
    'src/tsconfig.json': projectConfig({
      compilerOptions: { rootDir: '.', outDir: '../build', tsBuildInfoFile: '../build/.tsbuildinfo', lib: ['es5'] },
      include: ['*.ts'],
    }),
    'src/main.ts': 'export const said = 1;\n',
    'src/other.ts': 'export const other = 1;\n',
  });
  symlinkSync(join(root, 'node_modules/typescript'), join(tree.folder, 'node_modules/typescript'));
});
afterEach(() => tree.remove());

const build = () => tree.run('setup/build.mjs');
const main = () => readFileSync(join(tree.folder, 'build/main.js'), 'utf8');

test('the first time everything is compiled, the second time nothing', () => {
  expect(build()).toMatchObject({ status: 0, stderr: expect.stringContaining('编译完成') });
  expect(main()).toContain('said = 1');
  expect(build()).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('a file that is only touched is no change; another content is', () => {
  build();
  utimesSync(join(tree.folder, 'src/main.ts'), new Date(), new Date());
  expect(build().stderr).toBe('');
  tree.write({ 'src/main.ts': 'export const said = 2;\n' });
  expect(build().stderr).toContain('编译完成');
  expect(main()).toContain('said = 2');
});

test('what does not compile is refused each time, in the compiler’s words and one sentence', () => {
  build();
  tree.write({ 'src/main.ts': "export const said: number = '';\n" });
  for (const time of [1, 2]) {
    const done = build();
    expect({ time, status: done.status }).toEqual({ time, status: 1 });
    expect(done.stderr).toContain('TS2322');
    expect(done.stderr.trimEnd().split('\n').at(-1)).toBe('编译没有通过（tsc），原因见上。');
  }
  tree.write({ 'src/main.ts': 'export const said = 1;\n' });
  expect(build().status).toBe(0);
});

test('what lost its source is gone from the build', () => {
  build();
  rmSync(join(tree.folder, 'src/other.ts'));
  expect(build().status).toBe(0);
  expect(existsSync(join(tree.folder, 'build/other.js'))).toBe(false);
  expect(existsSync(join(tree.folder, 'build/main.js'))).toBe(true);
});

test('a build folder that was removed is made again', () => {
  build();
  rmSync(join(tree.folder, 'build'), { recursive: true });
  expect(build().status).toBe(0);
  expect(main()).toContain('said = 1');
});
