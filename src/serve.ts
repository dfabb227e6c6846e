/** Serves the public site and the back office on one port, until told to stop. */

import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyFormbody from '@fastify/formbody';
import fastifyHelmet from '@fastify/helmet';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Ready } from '#api/health';
import { mountApi } from '#api/mount';
import { bootstrapWords } from '#cli/account/words';
import { dropFolder } from '#outside/drop/folder';
import { machineNetwork } from '#outside/web/network';
import { demoSite } from '#portal/frame/site';
import { keepPages } from '#portal/kept/pages';
import { mountPortal } from '#portal/mount';
import { badAddress } from '#portal/notice/bad-address';
import { isMigrated } from '#store/migrate';
import { scopedDb } from '#store/scope/scoped-db';
import { needsBootstrap, newBootstrapToken } from '#work/account/bootstrap';
import { type DemoAccount, demoCode } from '#work/demo/accounts';
import { demoIsLoaded, loadDemo } from '#work/demo/load';
import { type BackupRule, errorWords } from '#work/job/job';
import { jobs } from '#work/job/jobs';
import { operationState } from '#work/job/state';
import { takeCheckpoint } from '#work/log/checkpoint';
import type { Witness } from '#work/log/witness';
import type { Office } from '#work/office';
import { backupPlace } from './archives.ts';
import { demoAccountsFile, readDemoAccounts } from './demo-accounts.ts';
import { addGate } from './gate.ts';
import { addMetrics } from './metrics.ts';
import { openOffice } from './office.ts';
import { type Settings, Unusable } from './settings.ts';
import { startWorker } from './worker.ts';

/** Starts, prints where to look, and returns when a signal has stopped everything, also one that came during the start. */
export async function serve(settings: Settings): Promise<0> {
  await refuseBusyPort(settings);
  const stopped = untilStopped();
  const { office, witness, databaseUrl, close } = await openOffice(settings);
  let stopCheckpoints = async () => {};
  try {
    const accounts = await demoAccounts(office, settings);
    const draining = new AbortController();
    const app = await buildApp(office, { ...settings, processMetrics: true }, draining.signal);
    await app.listen({ port: settings.port, host: settings.host });
    stopCheckpoints = keepCheckpoints(office, witness, (error) => app.log.error({ err: error }, 'checkpoint'));
    welcome(office, settings, accounts);
    const worker = await startWork(
      office,
      settings,
      { place: await backupPlace(settings, databaseUrl), witness },
      app.log,
    );
    if (await needsBootstrap(office)) {
      process.stdout.write(bootstrapWords(await newBootstrapToken(office), settings.origin));
    }
    await stopped;
    draining.abort();
    // Whoever sends requests here sees that it should not any more, before the door closes.
    await pause(settings.graceSeconds * 1000);
    await Promise.all([worker.stop(), closeWithin(app)]);
  } finally {
    await stopCheckpoints();
    await close();
  }
  return 0;
}

/** The whole HTTP surface on an open office. Tests build it too. `draining` aborted: the program is being stopped. */
export async function buildApp(
  opened: Office,
  settings: Settings,
  draining: AbortSignal = new AbortController().signal,
): Promise<FastifyInstance> {
  // A request sees nothing until its door has said in whose scope it is served.
  const office = { ...opened, db: await scopedDb(opened.db, { name: 'nobody' }) };
  const app = Fastify({
    frameworkErrors: badAddress(demoSite),
    // Unlike a count it is never used again, not even after a new start: the audit trail names it.
    genReqId: () => randomUUID(),
    // A log line names method and path: no query, no address, no header, so nothing personal.
    logger: {
      level: settings.logLevel,
      serializers: { req: ({ method, url }) => ({ method, path: url.split('?', 1)[0] }) },
    },
    // With TLS one proxy stands before the program: the address that it names is the caller's, any further one is hearsay.
    trustProxy: settings.secure ? (_address: string, hop: number) => hop === 0 : false,
    bodyLimit: 1_048_576,
    // A large file takes its time on a slow line; bodies of other kinds are given thirty seconds.
    requestTimeout: 1_800_000,
    http: { headersTimeout: 30_000 },
    connectionTimeout: 60_000,
    keepAliveTimeout: 10_000,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  });
  const kept = keepPages(app, office);
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  addMetrics(app, opened, settings.metricsToken, settings.processMetrics);
  await addGate(app, settings.places, settings.slowness);
  app.addHook('onRequest', async (request) => endSlowBody(request));
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: settings.secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(fastifyCompress, { threshold: 1024 });
  await app.register(fastifyCookie);
  // A text that is too long is told so at its field: the door lets in far more than any field takes.
  await app.register(fastifyFormbody, { bodyLimit: 2_097_152 });
  await mountApi(app, office, {
    ready: () => ready(opened, draining.aborted),
    adminFolder: settings.adminFolder,
    secure: settings.secure,
    origin: settings.origin,
  });
  const { smtpUrl, kioskSeconds } = settings;
  await mountPortal(app, office, { ...demoSite, mails: smtpUrl !== undefined, kioskSeconds }, settings.secure, kept);
  return app;
}

const bodyPatienceMs = 30_000;

/** Only routes that say `slowBody` wait longer for the end of a request. */
function endSlowBody({ raw, routeOptions }: FastifyRequest): void {
  if (routeOptions.config.slowBody === true || raw.complete) return;
  const timer = setTimeout(() => raw.destroy(), bodyPatienceMs);
  const stop = () => clearTimeout(timer);
  raw.once('end', stop).once('close', stop);
}

/** Between two checkpoints no more than five minutes pass (DB-11). */
const checkpointEveryMs = 4 * 60_000;

/** Takes a checkpoint now, then again and again, and a last one when it is told to stop. */
function keepCheckpoints(office: Office, witness: Witness, failed: (error: unknown) => void): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const take = () => {
    running = running.then(() => takeCheckpoint(office, witness)).catch(failed);
    return running;
  };
  void take();
  const timer = setInterval(take, checkpointEveryMs);
  return async () => {
    clearInterval(timer);
    await take();
  };
}

const drainMs = 10_000;

/** Answers what was begun, ten seconds at most; then what is still open is cut. */
async function closeWithin(app: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), drainMs);
  await app.close();
  clearTimeout(cut);
}

/** The jobs of this process, told to its log. */
async function startWork(
  office: Office,
  settings: Settings,
  kept: Pick<BackupRule, 'place' | 'witness'>,
  log: FastifyBaseLogger,
) {
  const mail =
    settings.smtpUrl === undefined
      ? null
      : (await import('#outside/mail/mail')).openMail(settings.smtpUrl, settings.mailFrom);
  const { origin, alertTo = null, backupKeep, backupAlarmHours, backupAt } = settings;
  const drop = dropFolder(settings.dropFolder);
  const backups = { ...kept, ...backupKeep, alarmHours: backupAlarmHours };
  const premises = { node: office.newId(), mail, origin, alertTo, backups, network: machineNetwork, drop };
  const table = { ...jobs, 'backup.make': { ...jobs['backup.make'], every: { at: backupAt } } };
  return startWorker(office, premises, table, {
    finished: (job, how, error) => {
      if (how === 'failed') log.error({ job, code: errorWords(error) }, 'job failed');
      else log.debug({ job }, 'job done');
    },
  });
}

async function ready(office: Office, draining: boolean): ReturnType<Ready> {
  try {
    if (!(await isMigrated(office.db))) return { ...unwell, draining, database: true };
    const { jobs, clocks } = await operationState(office);
    return { draining, database: true, migrations: true, jobs, clocks };
  } catch {
    return { ...unwell, draining };
  }
}

const unwell = { database: false, migrations: false, jobs: 'late', clocks: 'ok' } as const;

async function refuseBusyPort({ port, host }: Settings): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen({ port, host, exclusive: true }, resolve);
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why =
      code === 'EADDRINUSE' ? '已被其他程序占用' : code === 'EACCES' ? '需要更高的权限才能使用' : `不能使用（${code}）`;
    throw new Unusable(`端口 ${port} ${why}。请停止占用它的程序，或换一个端口启动，例如：PORT=8081 npm start。`);
  } finally {
    await new Promise((resolve) => probe.close(resolve));
  }
}

/** Loads the demo into an empty database, once, and remembers how to sign in. */
async function demoAccounts(office: Office, settings: Settings): Promise<readonly DemoAccount[]> {
  if (!settings.demo || (await demoIsLoaded(office))) return readDemoAccounts(settings);
  process.stdout.write('正在装入演示数据……\n');
  const accounts = await loadDemo(office);
  await writeFile(demoAccountsFile(settings), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  return accounts;
}

function welcome(office: Office, { host, port }: Settings, accounts: readonly DemoAccount[]): void {
  const origin = `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;
  const lines = [
    '',
    '公开 Gongkai 已经启动。',
    `  公众网站  ${origin}/`,
    `  年度报告  ${origin}/xxgk/reports`,
    `  后台      ${origin}/admin`,
    ...accounts.flatMap((account) => [
      `  登录      ${account.login}  密码 ${account.password}  （${account.name}）`,
      `            验证码 ${demoCode(account, office.now())}  手机验证器密钥 ${account.secret}`,
    ]),
    ...(accounts.length === 0
      ? []
      : ['验证码每30秒更换一次，每个只能用一次。查看现在的验证码：bin/gongkai demo code 用户名']),
    '按 Ctrl-C 停止。',
    '',
  ];
  process.stdout.write(lines.join('\n'));
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const stop = () => {
      // A second signal does not wait for what the first began.
      if (asked) process.exit(130);
      asked = true;
      process.stdout.write('\n正在停止……再按一次 Ctrl-C 立即结束。\n');
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
