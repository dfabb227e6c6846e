/** Lets in as many requests as can be served well, and turns the others away at once; what changes something has places of its own. */

import fastifyUnderPressure from '@fastify/under-pressure';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export interface Places {
  /** Requests that only look, at the same time. */
  readonly looking: number;
  /** Requests that change something: a flood of readers takes none of these. */
  readonly changing: number;
}

export interface Slowness {
  /** How late the program's own clock may ring on average, in milliseconds, before everybody is turned away; 0: however late. */
  readonly afterMs: number;
  /** The time that the average is taken over, in milliseconds: a single stall that is shorter turns nobody away once it is over. */
  readonly overMs: number;
}

const retryAfterSeconds = 5;

/** Whatever watches the process is always let in. */
const watching: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

function looks({ method, routeOptions }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD' || routeOptions.config.looking === true;
}

const isWatching = ({ routeOptions }: FastifyRequest) => watching.has(routeOptions.url ?? '');

function turnAway(reply: FastifyReply): Error {
  reply.header('retry-after', String(retryAfterSeconds));
  return Object.assign(new Error('no place'), { statusCode: 503 });
}

/** To be added before any route. Who is turned away gets 503 with Retry-After from the error page of the door it came to. */
export async function addGate(app: FastifyInstance, places: Places, slowness: Slowness): Promise<void> {
  const inside = { looking: 0, changing: 0 };
  const lanes = new WeakMap<FastifyRequest, keyof Places>();
  app.addHook('onRequest', async (request, reply) => {
    if (isWatching(request) || request.routeOptions.config.standing === true) return;
    const lane = looks(request) ? 'looking' : 'changing';
    if (inside[lane] >= places[lane]) throw turnAway(reply);
    inside[lane] += 1;
    lanes.set(request, lane);
  });
  const leave = async (request: FastifyRequest) => {
    const lane = lanes.get(request);
    if (lane === undefined) return;
    lanes.delete(request);
    inside[lane] -= 1;
  };
  app.addHook('onResponse', leave);
  app.addHook('onRequestAbort', leave);
  await app.register(fastifyUnderPressure, {
    maxEventLoopDelay: slowness.afterMs,
    sampleInterval: slowness.overMs,
    exposeStatusRoute: false,
    pressureHandler: (request, reply) => {
      if (!isWatching(request)) throw turnAway(reply);
    },
  });
}
