/** The description of this API, made from the same schemas that check its requests and responses: /api/openapi.json. */

import swagger from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Api } from './routes.ts';

/** To be registered before the routes that it describes. */
export async function describeRoutes(api: Api): Promise<void> {
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Gongkai 公开',
        description:
          'JSON over HTTP of the back office. Sign in at /api/session, or send `Authorization: Bearer` with a token issued at /api/me/tokens, which reaches as far as its scopes; every request but GET carries the header `x-gongkai: 1`.',
        version: '1',
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
}

export function openapiRoute(api: Api): void {
  api.get(
    '/openapi.json',
    {
      config: { deed: 'public' },
      schema: {
        operationId: 'openapi',
        summary: 'This description',
        response: { 200: z.record(z.string(), z.unknown()).describe('OpenAPI 3.1') },
      },
    },
    async () => {
      const whole = api.swagger();
      if (!('components' in whole)) return { ...whole };
      const schemas = usedSchemas(whole.paths, whole.components?.schemas ?? {});
      return { ...whole, components: { ...whole.components, schemas } };
    },
  );
}

/** Only the schemas that a route or another schema refers to: each is generated for requests and for responses. */
function usedSchemas(paths: unknown, schemas: object): Record<string, unknown> {
  const all = new Map<string, unknown>(Object.entries(schemas));
  const used = new Map<string, unknown>();
  const follow = (part: unknown): void => {
    for (const [, name] of JSON.stringify(part ?? {}).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name === undefined || used.has(name)) continue;
      used.set(name, all.get(name));
      follow(all.get(name));
    }
  };
  follow(paths);
  return Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1)));
}
