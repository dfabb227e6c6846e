/** Pages of a listed site that an inspection reads, so that one which was stopped goes on where it was. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table site_page (
        site uuid not null references listed_site on delete cascade,
        agency text not null references agency,
        on_day date not null,
        n int not null,
        url text not null,
        kind text not null,
        from_home boolean not null,
        outcome text,
        found jsonb,
        primary key (site, on_day, url))`,
    )
    .execute(db);
}
