/** A database for the length of one proof, and the question whether one has anything in it. */

import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** True where no table stands in it. */
export async function isEmptyDatabase(url: string): Promise<boolean> {
  return connected(url, async (client) => {
    const { rows } = await client.query<{ tables: number }>(
      `select count(*)::int as tables from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
    );
    return rows[0]?.tables === 0;
  });
}

/** Makes an empty database on the same server, and drops it afterwards. The user has to be allowed to (CREATEDB). */
export async function withPassingDatabase<T>(url: string, use: (url: string) => Promise<T>): Promise<T> {
  const name = `gongkai_proof_${randomUUID().replaceAll('-', '')}`;
  await connected(url, (client) => client.query(`create database ${name}`));
  try {
    return await use(url.replace(/\/[^/?]*(?=\?|$)/, `/${name}`));
  } finally {
    await connected(url, (client) => drop(client, name));
  }
}

const inUse = '55006';

/**
 * First without force, which is refused while the server itself cleans up there; then, if a connection is still being closed,
 * by force.
 */
async function drop(client: pg.Client, name: string): Promise<void> {
  try {
    await client.query(`drop database ${name}`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== inUse) throw error;
    await client.query(`drop database ${name} with (force)`);
  }
}

async function connected<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
