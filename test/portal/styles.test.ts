/** One sheet holds the styles of all rooms: a class that two rooms lay out would change the pages of both. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const portal = new URL('../../src/portal/', import.meta.url).pathname;
/** What is said of printing, and of every page, is said beside the rooms. */
const shared = 'style';

/** Classes that a rule of the room styles by themselves: `.name {`, `.a, .name {`. */
function classesOf(css: string): readonly string[] {
  return [...css.matchAll(/^\s*([^{}@\n]+)\{/gm)].flatMap(([, selectors = '']) =>
    selectors.split(',').flatMap((one) => /^\.([\w-]+)$/.exec(one.trim())?.[1] ?? []),
  );
}

test('no class is laid out by two rooms', () => {
  const rooms = readdirSync(portal, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== shared)
    .map(({ name }) => name);
  const owners = new Map<string, Set<string>>();
  for (const room of rooms) {
    for (const file of readdirSync(join(portal, room)).filter((name) => /^style.*\.ts$/.test(name))) {
      for (const name of classesOf(readFileSync(join(portal, room, file), 'utf8'))) {
        owners.set(name, (owners.get(name) ?? new Set()).add(room));
      }
    }
  }
  expect(owners.size).toBeGreaterThan(50);
  expect([...owners].filter(([, of]) => of.size > 1).map(([name, of]) => `${name}: ${[...of].join('、')}`)).toEqual([]);
});
