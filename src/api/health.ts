/** For whatever watches the process: /healthz says that it lives, /readyz that it can work. */

import type { z } from 'zod';
import { alive, readiness } from '#contract/health';
import { ApiProblem, problemResponses } from './problem.ts';
import type { Api } from './routes.ts';

export type Ready = () => Promise<z.output<typeof readiness> & { readonly draining: boolean }>;

export function healthRoutes(api: Api, ready: Ready): void {
  api.get(
    '/healthz',
    {
      config: { deed: 'public' },
      schema: { operationId: 'alive', summary: 'The process lives', response: { 200: alive, ...problemResponses } },
    },
    async () => ({ status: 'ok' as const }),
  );

  api.get(
    '/readyz',
    {
      config: { deed: 'public' },
      schema: {
        operationId: 'ready',
        summary: 'The database answers and its migrations are complete',
        response: { 200: readiness, ...problemResponses },
      },
    },
    async () => {
      const { draining, ...state } = await ready();
      if (draining) throw new ApiProblem(503, 'draining', '本机正在停止，不再接受新的请求。');
      if (!state.database) throw new ApiProblem(503, 'database-away', '数据库没有应答，暂时不能服务。');
      if (!state.migrations)
        throw new ApiProblem(503, 'migrations-missing', '数据库的结构还没有升级完成，暂时不能服务。');
      return state;
    },
  );
}
