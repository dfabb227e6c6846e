/** Figures for whatever watches the program (Prometheus): requests, deeds, jobs, the outbox, backups, connections, the event loop. */

import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { poolOf } from '#store/db';
import { operationFigures } from '#work/job/figures';
import type { Office } from '#work/office';

/** Seconds. */
const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Serves /metrics to this machine, and elsewhere to whoever has the token. `process`: figures of the process too. */
export function addMetrics(app: FastifyInstance, office: Office, token: string | undefined, process: boolean): void {
  const registry = new Registry();
  if (process) collectDefaultMetrics({ register: registry });
  countRequests(app, registry);
  const readOffice = gaugeOffice(registry, office);
  app.get('/metrics', { logLevel: 'silent' }, async (request, reply) => {
    if (!mayWatch(request, token)) {
      return reply.code(403).type('text/plain; charset=utf-8').send('只供本机或者持有令牌的监控程序读取。\n');
    }
    await readOffice();
    return reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics());
  });
}

/** A proxy on this machine says for whom it asks: then the caller is not this machine. */
function mayWatch({ socket, headers }: FastifyRequest, token: string | undefined): boolean {
  const given = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  if (token !== undefined && given !== undefined) {
    const [a, b] = [Buffer.from(given), Buffer.from(token)];
    return a.length === b.length && timingSafeEqual(a, b);
  }
  const here = /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');
  return here && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
}

/** By the address as it was registered: an address with a number in it names a case. */
function countRequests(app: FastifyInstance, registry: Registry): void {
  const registers = [registry];
  const seconds = new Histogram({
    ...{ name: 'gongkai_http_seconds', help: 'Time to answer', registers, buckets },
    labelNames: ['method', 'route', 'status'],
  });
  const deeds = new Counter({
    ...{ name: 'gongkai_deeds_total', help: 'Requests by the deed that they do', registers },
    labelNames: ['deed', 'result'],
  });
  app.addHook('onResponse', async (request, reply) => {
    const { url = 'none', config } = request.routeOptions;
    if (config.standing === true) return;
    const status = reply.statusCode;
    seconds.observe({ method: request.method, route: url, status }, reply.elapsedTime / 1000);
    const { deed } = config as { readonly deed?: string };
    if (deed === undefined || deed === 'public' || deed === 'self') return;
    deeds.inc({ deed, result: status < 400 ? 'done' : status < 500 ? 'refused' : 'failed' });
  });
}

/** Registers the figures of the office; what is returned reads them anew. */
function gaugeOffice(registry: Registry, office: Office): () => Promise<void> {
  const gauge = (name: string, help: string) => new Gauge({ name: `gongkai_${name}`, help, registers: [registry] });
  const up = gauge('database_up', '1 where the database answered');
  const poolBusy = gauge('pool_busy', 'Connections in use');
  const poolWaiting = gauge('pool_waiting', 'Work that waits for a connection');
  const figures = {
    jobsFailed: gauge('jobs_failed', 'Jobs that were given up'),
    jobsLateSeconds: gauge('jobs_late_seconds', 'By how much the most overdue job is late'),
    postsOpen: gauge('posts_open', 'Posts that wait in the outbox'),
    postsQuarantined: gauge('posts_quarantined', 'Posts that were set aside'),
    backupAgeHours: gauge('backup_age_hours', 'Age of the last backup; NaN where there is none'),
    nodes: gauge('nodes', 'Nodes at work'),
    skewMs: gauge('clock_skew_ms', 'Greatest distance between clocks of nodes and database'),
  };
  const pool = poolOf(office.db);
  return async () => {
    poolBusy.set(pool.totalCount - pool.idleCount);
    poolWaiting.set(pool.waitingCount);
    const read = await operationFigures(office).catch(() => null);
    up.set(read === null ? 0 : 1);
    for (const name of Object.keys(figures) as (keyof typeof figures)[]) figures[name].set(read?.[name] ?? Number.NaN);
  };
}
