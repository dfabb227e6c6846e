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
];
