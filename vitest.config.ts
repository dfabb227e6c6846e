import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * The longest file that needs the demo goes first and makes the template of its database, for which all others that need it wait;
 * meanwhile the other threads do long work that needs none. Short files fill the gaps at the end.
 */
class DemoFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const path = relative(root, moduleId);
      if (path === 'test/browser/portal.test.ts') return 0;
      if (/^test\/(?:paper|setup|law\/report)\//.test(path)) return 1;
      if (/^test\/(?:law|cli|outside)\//.test(path)) return 3;
      return 2;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/** Tests run on what `npm test` has just built: the code that is served is the code that is tested. */
export default defineConfig({
  root,
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/server-folder.ts'],
    pool: 'threads',
    isolate: false,
    // By itself vitest leaves one core idle: on two cores that is half the machine.
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { sequencer: DemoFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
