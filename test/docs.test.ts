/** The documents tell the truth: every path, link and command that they name exists. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

function documents(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return documents(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

const named = ['README.md', 'ARCHITECTURE.md', ...documents('docs')];

/** `*` and `…` in a name stand for any rest. */
function exists(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(root, path));
  const [start = ''] = path.split('*');
  const folder = dirname(`${start}x`);
  return (
    existsSync(join(root, folder)) &&
    readdirSync(join(root, folder)).some((name) => join(folder, name).startsWith(start))
  );
}

describe.each(named)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8');

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
    const missing = links.filter((link) => !existsSync(resolve(root, dirname(document), link)));
    expect(missing).toEqual([]);
  });

  it('names files that are there', () => {
    const paths = [...text.matchAll(/`((?:src|test|setup|bin|docs|bench|\.ci)\/[^`\s<>]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });

  it('names commands that the program knows', () => {
    const known = readFileSync(join(root, 'src/cli/run.ts'), 'utf8');
    const commands = [...text.matchAll(/bin\/gongkai ((?:report |keys |matters )?[a-z]+)/g)].map(
      (match) => match[1] ?? '',
    );
    const unknown = commands.filter(
      (command) => command !== 'help' && !new RegExp(`^\\s+'?${command}'?: `, 'm').test(known),
    );
    expect(unknown).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const called = [...text.matchAll(/npm (?:run )?(start|test|bench|build|format)\b/g)].map((match) => match[1] ?? '');
    expect(called.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
