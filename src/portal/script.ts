/** The script of the public site: files of our own under addresses that change with their content. Pages work without it. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./browser/', import.meta.url);

/** Each file by name: `main.js` … */
const scripts: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

const hash = createHash('sha256')
  .update(JSON.stringify([...scripts]))
  .digest('hex')
  .slice(0, 16);

const place = `/assets/script.${hash}`;

/** The files with their addresses; they import each other by relative ones. */
export const scriptFiles: readonly { readonly href: string; readonly text: string }[] = [...scripts].map(
  ([name, text]) => ({ href: `${place}/${name}`, text }),
);

/** Of the hall's machines. */
export const kioskScriptHref = `${place}/kiosk.js`;

export const scriptHref = `${place}/main.js`;
