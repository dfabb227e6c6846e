import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running.stop());

const nonceOf = (policy: unknown) => /style-src 'self' 'nonce-([^']+)'/.exec(String(policy))?.[1];

test('every page of the back office has a nonce of its own, in the page and in the policy', async () => {
  const first = await running.app.inject('/admin');
  const second = await running.app.inject('/admin/reports/somewhere/2025');
  expect(first.statusCode).toBe(200);
  const nonce = nonceOf(first.headers['content-security-policy']);
  expect(nonce).toMatch(/^[A-Za-z0-9+/=]{20,}$/);
  expect(first.body).toContain(`<meta property="csp-nonce" nonce="${nonce}">`);
  expect(first.body).not.toContain('__CSP_NONCE__');
  expect(nonceOf(second.headers['content-security-policy'])).not.toBe(nonce);
  expect(first.headers['content-security-policy']).not.toContain('unsafe');
  expect(first.headers['cache-control']).toBe('no-store');
});

test('the page holds no script of its own', async () => {
  const { body } = await running.app.inject('/admin');
  const scripts = [...body.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  expect(scripts.length).toBeGreaterThan(0);
  for (const [, attributes, text] of scripts) {
    expect(attributes).toContain('src="/admin/assets/');
    expect(text).toBe('');
  }
});

test('assets may be kept for ever, and what is not there is not a page', async () => {
  const [name] = readdirSync(new URL('../../build/admin/assets/', import.meta.url));
  const asset = await running.app.inject(`/admin/assets/${name}`);
  expect(asset.statusCode).toBe(200);
  expect(asset.headers['cache-control']).toContain('immutable');
  expect(asset.headers['x-content-type-options']).toBe('nosniff');
  const gone = await running.app.inject('/admin/assets/gone-00000000.js');
  expect(gone.statusCode).toBe(404);
  expect(gone.headers['content-type']).toContain('text/plain');
});
