// Writes the description of the API to docs/openapi.json, and the types of its client to src/admin/client/schema.ts.
// Run it after the contract or the routes have changed: node setup/openapi.mjs (the test of the description names it).

import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastify from 'fastify';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { mountApi } from '#api/mount';

const root = new URL('..', import.meta.url);
const app = fastify();
// The description needs no office: no act is done.
const nobody = async () => ({ database: false, migrations: false });
await mountApi(app, {}, { ready: nobody, adminFolder: fileURLToPath(new URL('build/admin', root)), secure: false });
const answer = await app.inject('/api/openapi.json');
await app.close();

const description = answer.json();
await writeFile(new URL('docs/openapi.json', root), `${JSON.stringify(description, null, 2)}\n`);

const types = astToString(await openapiTypescript(description));
const head =
  '/** The API as types, written by setup/openapi.mjs from docs/openapi.json. Not to be edited by hand. */\n\n';
await mkdir(new URL('src/admin/client/', root), { recursive: true });
await writeFile(new URL('src/admin/client/schema.ts', root), head + types);
