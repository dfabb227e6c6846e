/** What the environment says, read once and checked. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Suite, suites } from '#store/cipher';

export interface Settings {
  readonly port: number;
  /** Address to listen on; `localhost` by default: a proxy with TLS stands before it when others are to reach it. */
  readonly host: string;
  /** Another PostgreSQL; undefined: the one that the program brings. */
  readonly databaseUrl: string | undefined;
  /** Folder of the embedded database, the keys and the demo's accounts. */
  readonly dataFolder: string;
  /** Folder of the keys of the field encryption. */
  readonly keysFolder: string;
  /** What is sealed from now on: AES-256-GCM, or SM4-CTR with HMAC-SM3. */
  readonly suite: Suite;
  /** Built back office. */
  readonly adminFolder: string;
  /** Whether cookies are sent over TLS only: true unless the program is reached on this machine by plain HTTP. */
  readonly secure: boolean;
  /** Whether an empty database is filled with the demo at the start. */
  readonly demo: boolean;
  readonly logLevel: string;
}

/** Something outside the program is not as it has to be. The message is one Chinese sentence for the person at the screen. */
export class Unusable extends Error {}

const root = fileURLToPath(new URL('..', import.meta.url));

export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const { PORT, HOST, DATABASE_URL, GONGKAI_DATA, GONGKAI_SECURE, GONGKAI_DEMO, LOG_LEVEL } = environment;
  const dataFolder = GONGKAI_DATA ?? `${root}data`;
  return {
    port: portOf(PORT),
    host: HOST ?? 'localhost',
    databaseUrl: DATABASE_URL === '' ? undefined : DATABASE_URL,
    dataFolder,
    keysFolder: environment['GONGKAI_KEYS'] || join(dataFolder, 'secrets'),
    suite: suiteOf(environment['GONGKAI_SUITE']),
    adminFolder: `${root}build/admin`,
    secure: GONGKAI_SECURE === '1',
    demo: GONGKAI_DEMO !== '0',
    logLevel: LOG_LEVEL ?? 'warn',
  };
}

function suiteOf(text: string | undefined): Suite {
  if (text === undefined || text === '') return 'intl';
  const suite = suites.find((one) => one === text);
  if (suite !== undefined) return suite;
  throw new Unusable(
    `环境变量 GONGKAI_SUITE 的值是“${text}”，应为 intl（国际算法）或 gm（国密算法）。请改正后重新启动。`,
  );
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return 8080;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Unusable(`环境变量 PORT 的值是“${text}”，应为 1 到 65535 之间的整数。请改正后重新启动。`);
}
