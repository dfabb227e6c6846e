/** The files of a published report as they were issued: a program of later years writes them otherwise, and these are the registered ones. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table report_edition_file (
    agency text not null references agency,
    year integer not null,
    edition integer not null,
    format text not null,
    bytes bytea not null,
    primary key (agency, year, edition, format))`.execute(db);
  await sql`create trigger report_edition_file_stands before update or delete on report_edition_file
    for each row execute function refuse_change()`.execute(db);
  await sql`create trigger report_edition_file_stays before truncate on report_edition_file
    for each statement execute function refuse_change()`.execute(db);
}
