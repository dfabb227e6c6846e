/** The house's arrows: the references are the table, the compiler refuses what the table refuses, and a net for what it can not see. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which floors a floor may import (ARCHITECTURE.md). */
const arrows: Readonly<Record<string, readonly string[]>> = {
  law: [],
  contract: ['law'],
  store: ['law'],
  paper: ['law'],
  outside: ['law'],
  work: ['law', 'store', 'paper', 'outside'],
  api: ['law', 'contract', 'work'],
  portal: ['law', 'contract', 'work'],
  cli: ['law', 'contract', 'paper', 'work'],
  admin: ['law', 'contract'],
  main: ['law', 'contract', 'store', 'paper', 'outside', 'work', 'api', 'portal', 'cli'],
};
const floors = Object.keys(arrows);

/** Which floors may import a package. One that is not listed may be imported nowhere in src. */
const packages: Readonly<Record<string, readonly string[]>> = {
  zod: ['contract', 'api', 'portal', 'cli'],
  kysely: ['store', 'work'],
  pg: ['store'],
  'prom-client': ['main'],
  'pg-copy-streams': ['store'],
  nodemailer: ['outside'],
  '@node-rs/argon2': ['store'],
  otpauth: ['store'],
  'pinyin-pro': ['work'],
  qrcode: ['paper'],
  'sm-crypto-v2': ['store'],
  docx: ['paper'],
  hucre: ['paper'],
  'pdfjs-dist': ['paper'],
  '@napi-rs/canvas': ['paper'],
  fflate: ['paper', 'admin'],
  '@myriaddreamin/typst-ts-node-compiler': ['paper'],
  '@expo-google-fonts/noto-serif-sc': ['paper'],
  '@embedpdf/fonts-sc': ['paper'],
  '@embedpdf/fonts-jp': ['paper'],
  '@embedpdf/fonts-tc': ['paper'],
  yauzl: ['paper'],
  aws4fetch: ['outside'],
  htmlparser2: ['paper'],
  'iconv-lite': ['paper'],
  fastify: ['api', 'portal', 'main'],
  'fastify-type-provider-zod': ['api', 'portal', 'main'],
  '@fastify/compress': ['main'],
  '@fastify/cookie': ['api', 'portal', 'main'],
  '@fastify/etag': ['portal', 'main'],
  '@fastify/formbody': ['main'],
  '@fastify/helmet': ['main'],
  '@fastify/rate-limit': ['api', 'portal', 'main'],
  '@fastify/multipart': ['api', 'portal', 'main'],
  '@fastify/static': ['api', 'main'],
  '@fastify/swagger': ['api'],
  '@fastify/under-pressure': ['main'],
  'openapi-types': ['api'],
  preact: ['portal'],
  'preact-render-to-string': ['portal'],
  react: ['admin'],
  'react-dom': ['admin'],
  'react-router': ['admin'],
  antd: ['admin'],
  echarts: ['admin'],
  dayjs: ['admin'],
  diff: ['admin'],
  '@tanstack/react-query': ['admin'],
  'openapi-fetch': ['admin'],
  vite: ['admin'],
  '@vitejs/plugin-react': ['admin'],
};

/** Floors that touch nothing of the machine. */
const withoutNode = ['law', 'contract', 'admin'];

/** In the library that the compiler gives to law, but dependent on the moment, on chance or on the machine. */
const bannedInLaw: Readonly<Record<string, RegExp>> = {
  Date: /\bDate\b/,
  'Math.random': /\bMath\s*\.\s*random\b/,
  performance: /\bperformance\b/,
  'toLocale…': /\.toLocale[A-Z]\w*/,
  'localeCompare without a locale': /\.localeCompare\(\s*[^,()]*(?:\([^()]*\)[^,()]*)*\)/,
  'Intl without a locale': /\bIntl\s*\.\s*\w+\s*\(\s*(?!['"])/,
  globalThis: /\bglobalThis\b/,
  eval: /\beval\s*\(|\bnew\s+Function\b/,
};

interface Source {
  /** From the root of the project: `src/law/fee/bill.ts`. */
  readonly path: string;
  readonly floor: string;
  /** Without comments. */
  readonly code: string;
  readonly text: string;
}

const sources: readonly Source[] = filesBelow(join(root, 'src'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => {
    const path = relative(root, file);
    const [, first = '', rest] = path.split('/');
    const text = readFileSync(file, 'utf8');
    return { path, floor: rest === undefined ? 'main' : first, code: withoutComments(text), text };
  });

test('every floor is there, and there is no other', () => {
  const there = new Set(sources.map((source) => source.floor));
  expect([...there].filter((floor) => !floors.includes(floor))).toEqual([]);
  expect(sources.length).toBeGreaterThan(50);
});

test.each(floors)("%s: the compiler's references are the table", (floor) => {
  const folder = floor === 'main' ? 'src' : join('src', floor);
  const { references } = JSON.parse(readFileSync(join(root, folder, 'tsconfig.json'), 'utf8')) as {
    references: { path: string }[];
  };
  expect(references.map(({ path }) => basename(path)).sort()).toEqual([...(arrows[floor] ?? [])].sort());
});

test('no import goes against the table', () => {
  expect(sources.flatMap(wrongImports)).toEqual([]);
});

/** The compiler follows references through references: from portal it lets `#store/…` pass, by way of work. The net does not. */
test.each([
  ['portal', "import { here } from '#store/here';", true],
  ['portal', "import { here } from '#work/here';", false],
  ['portal', "import type {\n  Here,\n} from '../../store/here.ts';", true],
  ['portal', "import { here } from '../frame/here.ts';", false],
  ['law', "const here = await import('#store/here');", true],
  ['law', "export { here } from '#contract/here';", true],
  ['work', "import '#api/here';", true],
])('the net for %s on %s: %s', (floor, code, caught) => {
  expect(wrongImports({ path: `src/${floor}/subject/file.ts`, floor, code, text: code }).length > 0).toBe(caught);
});

test('a package is imported only on the floors that may', () => {
  const wrong = sources.flatMap((source) =>
    bareImports(source)
      .filter((name) => !(packages[name] ?? []).includes(source.floor))
      .map((name) => `${source.path}: ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('law, contract and the back office import nothing of Node', () => {
  const wrong = sources
    .filter((source) => withoutNode.includes(source.floor))
    .flatMap((source) =>
      importsOf(source)
        .filter((name) => name.startsWith('node:'))
        .map((name) => `${source.path}: ${name}`),
    );
  expect(wrong).toEqual([]);
});

test.each(Object.keys(bannedInLaw))('law is pure: no %s', (word) => {
  const pattern = bannedInLaw[word];
  const law = sources.filter((source) => source.floor === 'law');
  expect(law.filter((source) => pattern?.test(source.code)).map((source) => source.path)).toEqual([]);
});

test.each([
  ['Date', 'const now = new Date();', true],
  ['Date', 'const dueDate = "x";', false],
  ['Intl without a locale', 'new Intl.NumberFormat()', true],
  ['Intl without a locale', "new Intl.NumberFormat('zh-CN')", false],
  ['localeCompare without a locale', 'a.localeCompare(b)', true],
  ['localeCompare without a locale', 'a.localeCompare(name(b))', true],
  ['localeCompare without a locale', "a.localeCompare(b, 'zh-CN')", false],
  ['toLocale…', 'n.toLocaleString("zh-CN")', true],
])('the net for %s on %s: %s', (word, code, caught) => {
  expect(bannedInLaw[word]?.test(code)).toBe(caught);
});

test('no barrels: no file only hands on what stands elsewhere, and none hands on everything', () => {
  const handsOn = /^\s*export\s+(?:type\s+)?\{[^}]*\}\s*from\s*['"][^'"]+['"];?|^\s*import\b[^;]*;/gm;
  const barrels = sources.filter(
    ({ code }) => /^\s*export\s*\*/m.test(code) || code.replace(handsOn, '').trim() === '',
  );
  expect(barrels.map((source) => source.path)).toEqual([]);
});

test('names of files and folders are kebab-case and say what is inside', () => {
  const names = filesBelow(join(root, 'src')).flatMap((file) => relative(join(root, 'src'), file).split('/'));
  const isPlain = (name: string) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name);
  const isEmpty = (name: string) => /^(utils?|helpers?|common|manager|misc|shared|index)(\.|$)/.test(name);
  expect([...new Set(names)].filter((name) => (!isPlain(name) || isEmpty(name)) && name !== 'index.html')).toEqual([]);
});

test('src holds sources only, nothing that the compiler wrote', () => {
  const written = filesBelow(join(root, 'src')).filter((file) => /\.(js|js\.map|d\.ts|tsbuildinfo)$/.test(file));
  expect(written.map((file) => relative(root, file))).toEqual([]);
});

test('every file says in its first sentence what it understands', () => {
  expect(sources.filter((source) => !source.text.startsWith('/**')).map((source) => source.path)).toEqual([]);
});

describe('the compiler itself refuses', () => {
  let tree: string;
  let found: readonly string[];

  /** Each line: the file that is wrong, its text, and the error that it has to meet. */
  const wrong: readonly (readonly [path: string, text: string, error: string])[] = [
    ['src/law/up.ts', "import { here } from '#store/here';\nexport const a = here;\n", 'TS6307'],
    ['src/law/disk.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n", 'TS2591'],
    ['src/law/voice.ts', "export const a = () => console.log('');\n", 'TS2584'],
    ['src/law/machine.ts', 'export const a = process.env;\n', 'TS2591'],
    ['src/law/wait.ts', 'export const a = () => setTimeout(() => {}, 1);\n', 'TS2304'],
    ['src/law/net.ts', "export const a = () => fetch('');\n", 'TS2304'],
    ['src/contract/disk.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n", 'TS2591'],
    ['src/store/up.ts', "import { here } from '#work/here';\nexport const a = here;\n", 'TS6307'],
    ['src/portal/aside.ts', "import { here } from '#api/here';\nexport const a = here;\n", 'TS6307'],
    ['src/api/relative.ts', "import { here } from '../portal/here.ts';\nexport const a = here;\n", 'TS6307'],
  ];

  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), 'gongkai-arrows-'));
    for (const file of ['package.json', 'tsconfig.base.json']) cpSync(join(root, file), join(tree, file));
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    for (const floor of floors.filter((one) => one !== 'main' && one !== 'admin')) {
      mkdirSync(join(tree, 'src', floor), { recursive: true });
      cpSync(join(root, 'src', floor, 'tsconfig.json'), join(tree, 'src', floor, 'tsconfig.json'));
      writeFileSync(join(tree, 'src', floor, 'here.ts'), 'export const here = 1;\n');
    }
    for (const [path, text] of wrong) writeFileSync(join(tree, path), text);
    found = [...new Set(wrong.map(([path]) => dirname(path)))].flatMap((project) => errorsOf(tree, project));
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  test.each(wrong)('%s', (path, _text, error) => {
    expect(found.filter((line) => line.startsWith(path)).map((line) => /TS\d+/.exec(line)?.[0])).toContain(error);
  });

  test('and nothing else in that tree', () => {
    expect(found.filter((line) => !wrong.some(([path]) => line.startsWith(path)))).toEqual([]);
  });
});

function errorsOf(tree: string, project: string): string[] {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const done = spawnSync(process.execPath, [tsc, '-p', project, '--noEmit', '--pretty', 'false'], {
    cwd: tree,
    encoding: 'utf8',
  });
  return done.stdout.split('\n').filter((line) => /error TS\d+/.test(line));
}

/** Imports of another floor by name that the table does not allow, or by a path that leaves the floor. */
function wrongImports(source: Source): string[] {
  const allowed = arrows[source.floor] ?? [];
  return importsOf(source)
    .filter((name) => {
      const floor = /^#([a-z]+)\//.exec(name)?.[1];
      if (floor !== undefined) return !allowed.includes(floor);
      if (!name.startsWith('.')) return false;
      const target = relative('src', join(dirname(source.path), name)).split('/');
      return source.floor === 'main' ? target.length > 1 : target[0] !== source.floor;
    })
    .map((name) => `${source.path}: ${name}`);
}

function importsOf({ code }: Pick<Source, 'code'>): string[] {
  const statements = /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"\s]+)['"]|^\s*import\s*['"]([^'"\s]+)['"]/gm;
  const calls = /\bimport\(\s*['"]([^'"\s]+)['"]/g;
  return [...code.matchAll(statements), ...code.matchAll(calls)].flatMap(([, from, alone]) => from ?? alone ?? []);
}

/** The packages that a file imports: `antd` for `antd/locale/zh_CN`. */
function bareImports(source: Source): string[] {
  return importsOf(source)
    .filter((name) => !/^(\.|#|node:)/.test(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
