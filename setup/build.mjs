/** Compiles src to build, when src has changed since the last time: the program with tsc, the back office with Vite. */

import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { installed, node, root, Stop, say, seconds, whenCalled } from './step.mjs';

const built = join(root, 'build');
const stampFile = join(built, 'stamp.json');
const tsc = installed('typescript', 'bin', 'tsc');
const vite = installed('vite', 'bin', 'vite.js');

/** What each part is made from, and the file that shows that it was made. */
const parts = {
  program: {
    from: ['src', 'package.json', 'package-lock.json', 'tsconfig.base.json'],
    not: 'src/admin',
    makes: 'main.js',
  },
  admin: {
    from: ['src/admin', 'src/law', 'src/contract', 'package-lock.json', 'tsconfig.base.json'],
    makes: 'admin/index.html',
  },
};

/** Builds what is out of date. Throws Stop, after the compiler's own words, when the source does not compile. */
export async function build() {
  const before = readStamp();
  const now = { program: digest(parts.program), admin: digest(parts.admin) };
  const stale = (part) => before[part] !== now[part] || !existsSync(join(built, parts[part].makes));
  // The script of the public site runs in browsers: a project of its own, that no floor refers to.
  const scripts = ['src/portal/browser'].filter((folder) => existsSync(join(root, folder)));
  const hasAdmin = existsSync(join(root, 'src/admin/index.html'));
  if (!stale('program') && !(hasAdmin && stale('admin'))) return;
  const began = Date.now();
  say('正在编译……');
  writeStamp({});
  removeOrphans();
  await Promise.all([
    stale('program') && compile('编译没有通过（tsc）', tsc, ['-b', 'src', ...scripts]),
    hasAdmin && stale('admin') && compile('后台没有编译成（vite）', vite, ['build', 'src/admin', '--logLevel', 'warn']),
  ]);
  copyTemplates();
  writeStamp(now);
  say(`编译完成（${seconds(began)}）。`);
}

async function compile(failure, script, args) {
  const { code, output } = await node(script, args);
  if (code === 0) return;
  say(output.trimEnd());
  throw new Stop(`${failure}，原因见上。`);
}

/** Templates of PDFs are no TypeScript: they go beside the code that names them. */
function copyTemplates() {
  const templates = 'paper/pdf/templates';
  if (!existsSync(join(root, 'src', templates))) return;
  rmSync(join(root, 'build', templates), { recursive: true, force: true });
  cpSync(join(root, 'src', templates), join(root, 'build', templates), { recursive: true });
}

/** What stands in build for a source file that is gone would still be found by an import: a fresh clone would not have it. */
function removeOrphans() {
  for (const path of filesBelow('build')) {
    const source =
      /^build\/((?:law|contract|store|paper|outside|work|api|portal|cli)\/.*|[^/]+)\.(?:js|js\.map|d\.ts)$/.exec(
        path,
      )?.[1];
    if (source === undefined) continue;
    if (!['ts', 'tsx'].some((ending) => existsSync(join(root, 'src', `${source}.${ending}`)))) rmSync(join(root, path));
  }
}

function digest({ from, not }) {
  const hash = createHash('sha256');
  for (const path of from.flatMap(filesBelow).sort()) {
    if (not !== undefined && path.startsWith(`${not}/`)) continue;
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** The files at or below a path of the project, as paths with `/` from its root. */
function filesBelow(path) {
  if (!existsSync(join(root, path))) return [];
  try {
    return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
    );
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

function writeStamp(stamp) {
  try {
    mkdirSync(built, { recursive: true });
    writeFileSync(stampFile, JSON.stringify(stamp));
  } catch (error) {
    throw new Stop(`文件夹 ${built} 无法写入（${error.code}）：请让当前用户能够写入它。`);
  }
}

await whenCalled(import.meta.url, async () => {
  install();
  await build();
});
