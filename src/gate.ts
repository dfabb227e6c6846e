/** Lets in as many requests as can be served well, and turns the others away at once; what changes something has places of its own. */

import type { FastifyInstance, FastifyRequest } from 'fastify';

export interface Places {
  /** Requests that only look, at the same time. */
  readonly looking: number;
  /** Requests that change something: a flood of readers takes none of these. */
  readonly changing: number;
}

const retryAfterSeconds = 5;

/** Whatever watches the process is always let in. */
const watching: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

function looks({ method, routeOptions }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD' || routeOptions.config.looking === true;
}

/** To be added before any route. Who is turned away gets 503 with Retry-After from the error page of the door it came to. */
export function addGate(app: FastifyInstance, places: Places): void {
  const inside = { looking: 0, changing: 0 };
  const lanes = new WeakMap<FastifyRequest, keyof Places>();
  app.addHook('onRequest', async (request, reply) => {
    if (watching.has(request.routeOptions.url ?? '') || request.routeOptions.config.standing === true) return;
    const lane = looks(request) ? 'looking' : 'changing';
    if (inside[lane] >= places[lane]) {
      reply.header('retry-after', String(retryAfterSeconds));
      throw Object.assign(new Error('no place'), { statusCode: 503 });
    }
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
}
