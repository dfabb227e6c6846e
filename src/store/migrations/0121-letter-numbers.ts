/** Which document numbers an agency's letters bear, for which case: the same number stands on no two letters. A projection of the ledger. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** As `comparableDocumentNumber` of the law writes it. */
const comparable = (text: string) =>
  `translate(regexp_replace(normalize(${text}, NFKC), '\\s', '', 'g'), '[]()【】', '〔〕〔〕〔〕')`;

const statements = [
  `create table letter_number (
    case_id text not null,
    sequence integer not null,
    agency text not null references agency,
    number text not null,
    kind text not null,
    on_day date not null,
    primary key (case_id, sequence))`,
  'create index letter_number_at on letter_number (agency, number)',
  `insert into letter_number (case_id, sequence, agency, number, kind, on_day)
    select case_id, sequence, agency, ${comparable("coalesce(payload->>'letter', '')")}, type, on_day from ledger
    where subject = 'application' and type in ('consultationSent', 'feeNoticeSent') and coalesce(payload->>'letter', '') <> ''`,
  `insert into letter_number (case_id, sequence, agency, number, kind, on_day)
    select case_id, sequence, agency, ${comparable("payload->>'documentNumber'")}, type, on_day from ledger
    where subject = 'application' and type = 'letterSigned'`,
];
