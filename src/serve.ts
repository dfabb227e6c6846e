/** Serves the public site and the back office on one port, until told to stop. */

import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyFormbody from '@fastify/formbody';
import fastifyHelmet from '@fastify/helmet';
import fastifyUnderPressure from '@fastify/under-pressure';
import Fastify, { type FastifyInstance } from 'fastify';
import { mountApi } from '#api/mount';
import { bootstrapWords } from '#cli/account/words';
import { demoSite } from '#portal/frame/site';
import { mountPortal } from '#portal/mount';
import { badAddress } from '#portal/notice/bad-address';
import { isMigrated } from '#store/migrate';
import { needsBootstrap, newBootstrapToken } from '#work/account/bootstrap';
import { type DemoAccount, demoCode } from '#work/demo/accounts';
import { demoIsLoaded, loadDemo } from '#work/demo/load';
import type { Office } from '#work/office';
import { demoAccountsFile, readDemoAccounts } from './demo-accounts.ts';
import { openOffice } from './office.ts';
import { type Settings, Unusable } from './settings.ts';

/** Starts, prints where to look, and returns when a signal has stopped everything, also one that came during the start. */
export async function serve(settings: Settings): Promise<0> {
  await refuseBusyPort(settings);
  const stopped = untilStopped();
  const { office, close } = await openOffice(settings);
  try {
    const accounts = await demoAccounts(office, settings);
    const app = await buildApp(office, settings);
    await app.listen({ port: settings.port, host: settings.host });
    welcome(office, settings, accounts);
    if (await needsBootstrap(office)) process.stdout.write(bootstrapWords(await newBootstrapToken(office)));
    await stopped;
    await app.close();
  } finally {
    await close();
  }
  return 0;
}

/** The whole HTTP surface on an open office. Tests build it too. */
export async function buildApp(office: Office, settings: Settings): Promise<FastifyInstance> {
  const app = Fastify({
    frameworkErrors: badAddress(demoSite),
    // A log line names method and path: no query, no address, no header, so nothing personal.
    logger: {
      level: settings.logLevel,
      serializers: { req: ({ method, url }) => ({ method, path: url.split('?', 1)[0] }) },
    },
    // With TLS one proxy stands before the program: the address that it names is the caller's, any further one is hearsay.
    trustProxy: settings.secure ? (_address: string, hop: number) => hop === 0 : false,
    bodyLimit: 1_048_576,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 10_000,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  });
  await app.register(fastifyUnderPressure, { maxEventLoopDelay: 1_000, retryAfter: 10, exposeStatusRoute: false });
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
  await app.register(fastifyFormbody, { bodyLimit: 262_144 });
  await mountApi(app, office, {
    ready: async () => ready(office),
    adminFolder: settings.adminFolder,
    secure: settings.secure,
  });
  await mountPortal(app, office, demoSite);
  return app;
}

async function ready(office: Office): Promise<{ database: boolean; migrations: boolean }> {
  try {
    return { database: true, migrations: await isMigrated(office.db) };
  } catch {
    return { database: false, migrations: false };
  }
}

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
    const stop = () => {
      process.stdout.write('\n正在停止……\n');
      resolve();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
