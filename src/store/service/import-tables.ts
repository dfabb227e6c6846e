/** Tables of the imports of services. */

import type { Generated, JSONColumnType } from 'kysely';
import type { ImportState } from '#law/service/import';
import type { ImportResult } from '#law/service/template';

interface ServiceImportTable {
  id: string;
  agency: string;
  /** Of the file. */
  name: string;
  asked_by: string;
  asked_at: string;
  /** Only tried: nothing but the answers is written. */
  dry: boolean;
  /** Accounts whose drafts may be written over. */
  over: JSONColumnType<readonly string[]>;
  state: ImportState;
  /** Rows that have their answer, of `total`; null until the file is read. */
  done: Generated<number>;
  total: number | null;
  /** Runs since a row was answered last. */
  tries: Generated<number>;
  /** About the file as a whole. */
  remarks: JSONColumnType<readonly string[]>;
  failure: string | null;
  ended_at: string | null;
}

interface ServiceImportFileTable {
  import: string;
  agency: string;
  bytes: Buffer;
}

interface ServiceImportRowTable {
  import: string;
  agency: string;
  /** Of the file. */
  row: number;
  code: string;
  name: string;
  result: ImportResult;
  messages: JSONColumnType<readonly string[]>;
  /** Account whose draft the row writes over. */
  colleague: string | null;
}

export interface ServiceImportTables {
  service_import: ServiceImportTable;
  service_import_file: ServiceImportFileTable;
  service_import_row: ServiceImportRowTable;
}
