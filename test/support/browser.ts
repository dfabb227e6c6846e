/** The browser of this machine for journeys, and axe to judge its pages; journeys are skipped where there is none, never in CI. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

declare global {
  interface Window {
    readonly axe: typeof import('axe-core');
  }
}

/** The names that `.ci/run` looks for as well. */
const names = ['chromium', 'chromium-browser', 'google-chrome'];
const executablePath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((path) => existsSync(path));

export const browserPresent = executablePath !== undefined;
if (!browserPresent && process.env['CI'] !== undefined) throw new Error(`browser journeys need ${names.join(' or ')}`);
if (!browserPresent) process.stdout.write(`skipped: browser journeys need ${names.join(' or ')}\n`);

/** Source of axe-core, to be run in a page. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Headless, with an empty profile, asking nobody on the net for anything. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
