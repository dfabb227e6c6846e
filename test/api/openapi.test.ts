import { readFileSync } from 'node:fs';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running.stop());

const committed = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const description = async () => (await running.app.inject('/api/openapi.json')).json();

test('docs/openapi.json describes the routes as they are (else run: node setup/openapi.mjs)', async () => {
  expect(JSON.parse(committed('docs/openapi.json'))).toEqual(await description());
});

test('the client of the back office is typed by that description (else run: node setup/openapi.mjs)', async () => {
  const types = astToString(await openapiTypescript(await description()));
  expect(committed('src/admin/client/schema.ts')).toContain(types);
});

test('every route says what it takes and what it answers', async () => {
  const { openapi, paths } = (await description()) as {
    openapi: string;
    paths: Record<string, Record<string, { operationId?: string; responses: Record<string, object> }>>;
  };
  expect(openapi).toMatch(/^3\.1/);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
  );
  expect(operations.length).toBeGreaterThan(12);
  for (const { name, operation } of operations) {
    expect(operation.operationId, name).toBeTypeOf('string');
    expect(
      Object.keys(operation.responses).some((status) => /^2/.test(status)),
      name,
    ).toBe(true);
  }
});
