/** Every column that holds sealed values, and the place that each is bound to. What is not in this list is never re-encrypted. */

export interface SealedTable {
  readonly table: string;
  /** Its primary key, of type text. */
  readonly id: string;
  /** Each sealed column, and the place of its value in the row with this id. */
  readonly columns: Readonly<Record<string, (id: string) => string>>;
  /** Column that repeats the version of the key, where there is one. */
  readonly version?: string;
}

const inApplicant = (column: string) => (id: string) => `applicant.${column}.${id}`;

export const sealedTables: readonly SealedTable[] = [
  {
    table: 'applicant',
    id: 'id',
    columns: {
      name: inApplicant('name'),
      identity: inApplicant('identity'),
      contact: inApplicant('contact'),
      request: inApplicant('request'),
    },
    version: 'key_version',
  },
  {
    table: 'case_text',
    id: 'id',
    columns: { body: (id) => `case_text.body.${id}` },
    version: 'key_version',
  },
  {
    table: 'complainant',
    id: 'id',
    columns: { name: (id) => `complainant.name.${id}`, contact: (id) => `complainant.contact.${id}` },
    version: 'key_version',
  },
  {
    table: 'matter_person',
    id: 'id',
    columns: { name: (id) => `matter_person.name.${id}`, contact: (id) => `matter_person.contact.${id}` },
    version: 'key_version',
  },
  {
    table: 'bad_faith',
    id: 'id',
    columns: { name: (id) => `bad_faith.name.${id}`, identity: (id) => `bad_faith.identity.${id}` },
    version: 'key_version',
  },
  {
    table: 'complaint_text',
    id: 'id',
    columns: { body: (id) => `complaint_text.body.${id}` },
    version: 'key_version',
  },
  {
    table: 'publication_waiver',
    id: 'id',
    columns: {
      covers: (id) => `publication_waiver.covers.${id}`,
      reason: (id) => `publication_waiver.reason.${id}`,
    },
  },
  {
    table: 'mail_wish',
    id: 'account_id',
    columns: { email: (id) => `mail_wish.email.${id}` },
    version: 'key_version',
  },
  {
    table: 'subscription',
    id: 'id',
    columns: { email: (id) => `subscription.email.${id}` },
    version: 'key_version',
  },
  { table: 'channel_setting', id: 'id', columns: { secret: (id) => `channel_setting.secret.${id}` } },
  { table: 'outbox', id: 'key', columns: { recipient: (key) => `outbox.recipient.${key}` } },
  // The secret of a sign-in on its way is gone after minutes: no need to seal it again.
  { table: 'second_factor', id: 'account_id', columns: { secret: (id) => `second_factor.secret.${id}` } },
  {
    // Of files only the names and keys: their bytes are sealed with keys of their own.
    table: 'file',
    id: 'id',
    columns: { sealed_name: (id) => `file.name.${id}`, sealed_key: (id) => `file.key.${id}` },
  },
  {
    table: 'screening',
    id: 'file',
    columns: { findings: (id) => `screening.findings.${id}`, waiver: (id) => `screening.waiver.${id}` },
  },
];
