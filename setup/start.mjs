/** `npm start`: installs and builds what is missing, then becomes the program, in this same process. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root, whenCalled } from './step.mjs';

await whenCalled(import.meta.url, async () => {
  install();
  await build();
  const main = join(root, 'build', 'main.js');
  process.argv.splice(1, process.argv.length, main, 'serve');
  await import(pathToFileURL(main).href);
});
