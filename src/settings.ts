/** What the environment says, read once and checked. */

import { fileURLToPath } from 'node:url';

export interface Settings {
  readonly port: number;
  /** Address to listen on; `localhost` by default: a proxy with TLS stands before it when others are to reach it. */
  readonly host: string;
  /** Another PostgreSQL; undefined: the one that the program brings. */
  readonly databaseUrl: string | undefined;
  /** Folder of the embedded database, the keys and the demo's accounts. */
  readonly dataFolder: string;
  /** Built back office. */
  readonly adminFolder: string;
  /** Whether cookies are sent over TLS only: true unless the program is reached on this machine by plain HTTP. */
  readonly secure: boolean;
  readonly logLevel: string;
}

/** Something outside the program is not as it has to be. The message is one Chinese sentence for the person at the screen. */
export class Unusable extends Error {}

const root = fileURLToPath(new URL('..', import.meta.url));

export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const { PORT, HOST, DATABASE_URL, GONGKAI_DATA, GONGKAI_SECURE, LOG_LEVEL } = environment;
  return {
    port: portOf(PORT),
    host: HOST ?? 'localhost',
    databaseUrl: DATABASE_URL === '' ? undefined : DATABASE_URL,
    dataFolder: GONGKAI_DATA ?? `${root}data`,
    adminFolder: `${root}build/admin`,
    secure: GONGKAI_SECURE === '1',
    logLevel: LOG_LEVEL ?? 'warn',
  };
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return 8080;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Unusable(`环境变量 PORT 的值是“${text}”，应为 1 到 65535 之间的整数。请改正后重新启动。`);
}
