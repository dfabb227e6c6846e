/** What the environment says, read once and checked. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { S3Settings } from '#outside/storage/s3';
import { type Suite, suites } from '#store/cipher';
import type { Places, Slowness } from './gate.ts';

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
  /** What is sealed and signed from now on: AES-256-GCM and Ed25519, or SM4-CTR with HMAC-SM3 and SM2. */
  readonly suite: Suite;
  /** An S3-compatible store for files; null: the data folder. */
  readonly s3: S3Settings | null;
  /** Where clamd listens; null: files are not scanned. */
  readonly clamdAddress: string | null;
  /** When clamd is down: `strict` keeps files apart until it has looked at them, `lenient` lets them through. */
  readonly scanPolicy: 'strict' | 'lenient';
  /** Built back office. */
  readonly adminFolder: string;
  /** Whether cookies are sent over TLS only: true unless the program is reached on this machine by plain HTTP. */
  readonly secure: boolean;
  /** Whether an empty database is filled with the demo at the start. */
  readonly demo: boolean;
  readonly logLevel: string;
  /** Mail server, `smtp://user:password@host:port`; undefined: no mail is sent. */
  readonly smtpUrl: string | undefined;
  /** Address that mail comes from. */
  readonly mailFrom: string;
  /** Seconds without a touch after which a machine of the hall wipes what was typed. */
  readonly kioskSeconds: number;
  /** Who is told of alarms by mail. */
  readonly alertTo: string | undefined;
  /** Opens /metrics from other machines. */
  readonly metricsToken: string | undefined;
  /** Whether /metrics tells of the process too: once a process. */
  readonly processMetrics: boolean;
  /** Requests that are served at the same time. */
  readonly places: Places;
  /** From when on the program is too slow to take anything more. */
  readonly slowness: Slowness;
  /** How long /readyz says 503 before the door closes: as long as a load balancer takes to look. */
  readonly graceSeconds: number;
  /** Where the schedule's backups are kept. */
  readonly backupsFolder: string;
  /** The key that opens backups; kept apart from them. */
  readonly backupKeyFile: string;
  /** Opens backups too, where given. */
  readonly backupPassphrase: string | undefined;
  /** Time of the nightly backup in Shanghai, HH:MM. */
  readonly backupAt: string;
  /** How many days' and how many weeks' backups are kept. */
  readonly backupKeep: { readonly daily: number; readonly weekly: number };
  /** An alarm is raised when the last good backup is older. */
  readonly backupAlarmHours: number;
  /** Scheme, host and port under which people reach the site: what links in messages begin with. */
  readonly origin: string;
  /** Second place of the signed checkpoints: best a folder on another machine. */
  readonly checkpointFolder: string;
  /** Where other systems leave tables of matters: a folder of the data folder. */
  readonly dropFolder: string;
}

/** Something outside the program is not as it has to be. The message is one Chinese sentence for the person at the screen. */
export class Unusable extends Error {}

const root = fileURLToPath(new URL('..', import.meta.url));

export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const { PORT, HOST, DATABASE_URL, GONGKAI_DATA, GONGKAI_SECURE, GONGKAI_DEMO, LOG_LEVEL } = environment;
  const dataFolder = GONGKAI_DATA ?? `${root}data`;
  const { SMTP_URL, MAIL_FROM, GONGKAI_ALERT_TO, GONGKAI_ORIGIN } = environment;
  return {
    port: portOf(PORT),
    host: HOST ?? 'localhost',
    databaseUrl: DATABASE_URL === '' ? undefined : DATABASE_URL,
    dataFolder,
    keysFolder: environment['GONGKAI_KEYS'] || join(dataFolder, 'secrets'),
    suite: suiteOf(environment['GONGKAI_SUITE']),
    s3: s3Of(environment),
    clamdAddress: environment['CLAMD'] || null,
    scanPolicy: policyOf(environment['GONGKAI_SCAN']),
    adminFolder: `${root}build/admin`,
    secure: GONGKAI_SECURE === '1',
    demo: GONGKAI_DEMO !== '0',
    logLevel: LOG_LEVEL ?? 'warn',
    smtpUrl: SMTP_URL === '' ? undefined : SMTP_URL,
    mailFrom: MAIL_FROM || 'gongkai@localhost',
    kioskSeconds: countOf(environment, 'GONGKAI_KIOSK_SECONDS', 60),
    alertTo: GONGKAI_ALERT_TO === '' ? undefined : GONGKAI_ALERT_TO,
    metricsToken: environment['GONGKAI_METRICS_TOKEN'] || undefined,
    processMetrics: false,
    places: {
      looking: countOf(environment, 'GONGKAI_PLACES', 200),
      changing: Math.ceil(countOf(environment, 'GONGKAI_PLACES', 200) / 2),
    },
    slowness: {
      afterMs: environment['GONGKAI_SLOW_MS'] === '0' ? 0 : countOf(environment, 'GONGKAI_SLOW_MS', 1_000),
      overMs: 5_000,
    },
    graceSeconds: environment['GONGKAI_GRACE'] === '0' ? 0 : countOf(environment, 'GONGKAI_GRACE', 0),
    ...backupsOf(environment, dataFolder),
    origin: (GONGKAI_ORIGIN || `http://localhost:${portOf(PORT)}`).replace(/\/+$/, ''),
    checkpointFolder: environment['GONGKAI_CHECKPOINTS'] || join(dataFolder, 'checkpoints'),
    dropFolder: join(dataFolder, dropNameOf(environment['GONGKAI_DROP'])),
  };
}

function dropNameOf(text: string | undefined): string {
  const name = text === undefined || text === '' ? 'drop' : text;
  if (
    /^[\p{L}\p{N}_-]{1,60}$/u.test(name) &&
    !['secrets', 'postgres', 'files', 'checkpoints', 'backups'].includes(name)
  )
    return name;
  throw new Unusable(
    `环境变量 GONGKAI_DROP 的值是“${name}”，应为数据文件夹中一个文件夹的名称，只用文字、数字、横线。请改正后重新启动。`,
  );
}

function s3Of(environment: NodeJS.ProcessEnv): S3Settings | null {
  const endpoint = environment['S3_ENDPOINT'] || null;
  if (endpoint === null) return null;
  if (!/^https?:\/\/[^\s/]+\/?$/.test(endpoint)) {
    throw new Unusable(`环境变量 S3_ENDPOINT 的值是“${endpoint}”，应为 https:// 开头的地址。请改正后重新启动。`);
  }
  const named = (name: string): string => {
    const value = environment[name];
    if (value !== undefined && value !== '') return value;
    throw new Unusable(`设置了 S3_ENDPOINT，却没有设置 ${name}。请补上后重新启动。`);
  };
  return {
    endpoint,
    region: environment['S3_REGION'] || 'us-east-1',
    bucket: named('S3_BUCKET'),
    accessKey: named('S3_ACCESS_KEY_ID'),
    secretKey: named('S3_SECRET_ACCESS_KEY'),
  };
}

function policyOf(text: string | undefined): 'strict' | 'lenient' {
  if (text === undefined || text === '') return 'strict';
  if (text === 'strict' || text === 'lenient') return text;
  throw new Unusable(
    `环境变量 GONGKAI_SCAN 的值是“${text}”，应为 strict（查毒程序停用时隔离文件）或 lenient（放行）。请改正后重新启动。`,
  );
}

function suiteOf(text: string | undefined): Suite {
  if (text === undefined || text === '') return 'intl';
  const suite = suites.find((one) => one === text);
  if (suite !== undefined) return suite;
  throw new Unusable(
    `环境变量 GONGKAI_SUITE 的值是“${text}”，应为 intl（国际算法）或 gm（国密算法）。请改正后重新启动。`,
  );
}

function backupsOf(environment: NodeJS.ProcessEnv, dataFolder: string) {
  const backupAt = environment['GONGKAI_BACKUP_AT'] || '02:30';
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(backupAt)) {
    throw new Unusable(`环境变量 GONGKAI_BACKUP_AT 的值是“${backupAt}”，应写作 02:30。请改正后重新启动。`);
  }
  const keysFolder = environment['GONGKAI_KEYS'] || join(dataFolder, 'secrets');
  return {
    backupAt,
    backupsFolder: environment['GONGKAI_BACKUPS'] || join(dataFolder, 'backups'),
    backupKeyFile: environment['GONGKAI_BACKUP_KEY'] || join(keysFolder, 'backup-key'),
    backupPassphrase: environment['GONGKAI_BACKUP_PASSPHRASE'] || undefined,
    backupKeep: {
      daily: countOf(environment, 'GONGKAI_BACKUP_DAILY', 7),
      weekly: countOf(environment, 'GONGKAI_BACKUP_WEEKLY', 4),
    },
    backupAlarmHours: countOf(environment, 'GONGKAI_BACKUP_ALARM_HOURS', 26),
  };
}

function countOf(environment: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return otherwise;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new Unusable(`环境变量 ${name} 的值是“${text}”，应为 1 到 9999 之间的整数。请改正后重新启动。`);
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return 8080;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Unusable(`环境变量 PORT 的值是“${text}”，应为 1 到 65535 之间的整数。请改正后重新启动。`);
}
