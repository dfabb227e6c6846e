/** docs/application-states.md is what the table generates, to the letter. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('docs/application-states.md is generated from the table: node setup/diagram.mjs', async () => {
  const script = new URL('../../../setup/diagram.mjs', import.meta.url).href;
  const { applicationStates } = (await import(script)) as { applicationStates: () => string };
  const written = readFileSync(new URL('../../../docs/application-states.md', import.meta.url), 'utf8');
  expect(written).toBe(applicationStates());
});
