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
const tries = 12;

/**
 * Not by force: that is refused while the server itself cleans up there. Without, the server's worker is told to leave and waited
 * for, five seconds a try.
 */
async function drop(client: pg.Client, name: string): Promise<void> {
  for (let left = tries; ; left -= 1) {
    try {
      await client.query(`drop database ${name}`);
      return;
    } catch (error) {
      if (left === 1 || !(error instanceof pg.DatabaseError) || error.code !== inUse) throw error;
    }
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
