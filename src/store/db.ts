/** The database's tables as types, and the connection. Days are text, money is integer fen, counts are numbers. */

import { type Generated, type JSONColumnType, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { AppealDecision } from '#law/appeal/decisions';
import type { AppealEvent, AppealGround, Procedure } from '#law/appeal/events';
import type { AppealStateKey } from '#law/appeal/states';
import type { ApplicationEvent, DeliveryWay, IntakeChannel, TravellingWay } from '#law/application/events';
import type { AssessmentEvent, ScoringEvent } from '#law/assessment/events';
import type { BundleEvent } from '#law/bundle/events';
import type { Day } from '#law/calendar/day';
import type { ColumnEvent } from '#law/column/events';
import type { ComplaintEvent } from '#law/complaint/events';
import type { DocumentEvent, RoundEvent } from '#law/document/events';
import type { FileState, OwnerSubject } from '#law/file/access';
import type { FileKind } from '#law/file/kinds';
import type { MeetingEvent, TaskEvent } from '#law/plan/events';
import type { Channel, PublicationEvent } from '#law/publication/events';
import type { PublicationStateKey } from '#law/publication/fold';
import type { StepKey } from '#law/publication/steps';
import type { CollectionEvent } from '#law/report/collect/events';
import type { FigureOrigin, ReportEvent } from '#law/report/events';
import type { Link } from '#law/report/linked/links';
import type { AnnualReport, AppealBlock, AppealResult, ApplicantType, OutcomeKey } from '#law/report/report';
import type { ServiceEvent } from '#law/service/events';
import type { WarningEvent } from '#law/warning/events';
import type { AccountTables } from './account/tables.ts';
import type { ApplicationTables } from './application/tables.ts';
import type { AssessmentTables } from './assessment/tables.ts';
import type { BundleTables } from './bundle/tables.ts';
import type { ChannelTables } from './channel/tables.ts';
import type { Suite } from './cipher.ts';
import type { SiteColumnTable } from './column/tables.ts';
import type { ComparisonTables } from './comparison/tables.ts';
import type { ComplaintTables } from './complaint/tables.ts';
import type { DocumentTables } from './document/tables.ts';
import type { GazetteTables } from './gazette/tables.ts';
import type { HallPlanTables } from './hall/plan.ts';
import type { InspectionTables } from './inspection/tables.ts';
import type { JobTables } from './job/tables.ts';
import type { LetterTables } from './letter/tables.ts';
import type { LinkTables } from './link/tables.ts';
import type { ChainColumns, LogTables } from './log/tables.ts';
import type { BadFaithTables } from './matter/bad-faith.ts';
import type { MatterTables } from './matter/tables.ts';
import type { NotificationTable } from './notification/notifications.ts';
import type { MailWishTable } from './notification/wishes.ts';
import type { PlanTables } from './plan/tables.ts';
import type { PublicationTables } from './publication/tables.ts';
import type { ReleaseTables } from './release/tables.ts';
import type { CollectionTables } from './report/collect/tables.ts';
import type { EditionFileTable } from './report/edition-files.ts';
import type { HandbookTables } from './service/handbook-tables.ts';
import type { ServiceImportTables } from './service/import-tables.ts';
import type { ServiceTables } from './service/tables.ts';
import type { GuideUpkeepTables } from './service/upkeep.ts';
import type { SiteTables } from './site/tables.ts';
import type { StandardTables } from './standard/tables.ts';
import type { SubscriptionTables } from './subscription/tables.ts';
import type { SweepTables } from './sweep/tables.ts';
import type { WarningTables } from './warning/tables.ts';

/** What a ledger can be about, and the events that it holds. */
export interface LedgerEvents {
  application: ApplicationEvent;
  appeal: AppealEvent;
  publication: PublicationEvent;
  document: DocumentEvent;
  documentRound: RoundEvent;
  service: ServiceEvent;
  bundle: BundleEvent;
  report: ReportEvent;
  collection: CollectionEvent;
  complaint: ComplaintEvent;
  column: ColumnEvent;
  scoring: ScoringEvent;
  assessment: AssessmentEvent;
  task: TaskEvent;
  meeting: MeetingEvent;
  warning: WarningEvent;
}
export type Subject = keyof LedgerEvents;

export interface AgencyTable {
  code: string;
  name: string;
  short_name: string;
  /** 机关代字 of its document numbers (PLT-22). */
  document_prefix: string;
  level: 'state' | 'province' | 'city' | 'county' | 'township';
  kind: 'government' | 'department' | 'office';
  /** 垂直领导 and 司法行政 change the organ of reconsideration (REG-66). */
  line: Generated<'ordinary' | 'vertical' | 'justice'>;
  example: boolean;
  from_day: Day;
  to_day: Day | null;
}

export interface AgencyEdgeTable {
  child: string;
  parent: string;
  kind: 'territory' | 'system';
  from_day: Day;
  to_day: Day | null;
}

export interface LedgerTable extends ChainColumns {
  entry: Generated<number>;
  agency: string;
  subject: Subject;
  case_id: string;
  sequence: number;
  type: string;
  on_day: Day;
  written_at: string;
  actor: string;
  payload: JSONColumnType<Record<string, unknown>>;
}

export interface ApplicantTable {
  id: string;
  agency: string;
  key_version: number;
  name: Buffer;
  identity: Buffer | null;
  contact: Buffer;
  /** The description and the form asked for: what a person typed may name persons. */
  request: Buffer;
  /** HMAC of the identity number: the same applicant is found without decrypting (FEE-06). */
  identity_index: Buffer | null;
  erased_at: string | null;
}

export interface ApplicationTable {
  case_id: string;
  agency: string;
  number: string;
  channel: IntakeChannel;
  applicant_type: ApplicantType;
  applicant_id: string;
  /** The colleague who works on it; null where nobody does yet, and where it was given to a group. */
  assigned_account: string | null;
  state: string;
  submitted_on: Day;
  received_on: Day | null;
  /** Number of the application that it was split from. */
  part_of: string | null;
  /** Number of the application that it was merged into. */
  merged_into: string | null;
  due_on: Day | null;
  /** The day from which the reply period runs again if nobody of the consulted answers; null where none is suspended. */
  resumes_on: Day | null;
  extended: boolean;
  outcome: OutcomeKey | null;
  concluded_on: Day | null;
  delivered_on: Day | null;
  /** Day on which it left the count: withdrawn before receipt, split, merged. */
  set_aside_on: Day | null;
  fee_noticed_on: Day | null;
  fee_fen: number;
  fee_paid_on: Day | null;
  sequence: number;
  /** The reply that is on its way: when it was sent last, how, and whether it came back. */
  sent_on: Day | null;
  sent_by: TravellingWay | null;
  tracking: string | null;
  /** Where its number is kept, sealed. */
  sending_text: string | null;
  returned_on: Day | null;
  /** Of the first reply, which later rounds never change. */
  reply_number: string | null;
  reply_due_on: Day | null;
  reply_late_by: number | null;
  reply_working_days: number | null;
  delivered_by: DeliveryWay | null;
}

export interface AppealTable {
  case_id: string;
  agency: string;
  application_id: string;
  block: AppealBlock;
  number: string;
  filed_on: Day;
  result: Exclude<AppealResult, 'pending'> | null;
  result_on: Day | null;
  sequence: number;
  state: Exclude<AppealStateKey, 'unfiled'>;
  /** 复议机关 or court. */
  organ: string;
  ground: AppealGround;
  after_case: string | null;
  assigned_to: string | null;
  procedure: Procedure | null;
  accepted_on: Day | null;
  copy_received_on: Day | null;
  answered_on: Day | null;
  answer_due_on: Day | null;
  decision: AppealDecision | null;
  decided_on: Day | null;
  order_binds_on: Day | null;
}

export interface PublicationTable {
  case_id: string;
  agency: string;
  title: string;
  index_number: string;
  document_number: string | null;
  item: number;
  summary: string;
  interprets: string | null;
  formed_on: Day;
  published_on: Day | null;
  withdrawn_on: Day | null;
  state: PublicationStateKey;
  /** Whose turn it is; null where nobody is to look at it. */
  step: StepKey | null;
  withdrawn_reason: string | null;
  sequence: number;
  scheduled_at: string | null;
  /** Why it did not go out when its moment came. */
  missed: string | null;
  take_down_on: Day | null;
  /** The next mark that was left out in haste, and until when it is owed. */
  owed_step: StepKey | null;
  owed_by: Day | null;
}

export interface DeliveryTable {
  case_id: string;
  agency: string;
  channel: Channel;
  delivered_on: Day;
}

export interface ReportFigureTable {
  agency: string;
  year: number;
  row: string;
  value: number;
  source: string;
  entered_on: Day;
  entered_by: string;
  /** Null where no file stands behind it. */
  origin: JSONColumnType<FigureOrigin> | null;
}

export interface ReportSectionTable {
  agency: string;
  year: number;
  section: 1 | 5 | 6;
  /** Null: drafted from the ledger. */
  text: string | null;
  links: JSONColumnType<readonly Link[]>;
}

export interface ReportEditionTable {
  agency: string;
  year: number;
  edition: number;
  published_on: Day;
  note: string | null;
  report: JSONColumnType<AnnualReport>;
}

export interface FileTable {
  id: string;
  agency: string;
  owner_subject: OwnerSubject;
  owner_case: string;
  personal: boolean;
  /** Null for personal files, whose name is sealed. */
  name: string | null;
  sealed_name: Buffer | null;
  kind: FileKind;
  size: number;
  /** Of the bytes as received; null for personal files. */
  sha256: Buffer | null;
  /** SHA-256 of each stored chunk, one after another. */
  chunks: Buffer;
  suite: Suite | null;
  /** The file's own key, sealed by the vault. */
  sealed_key: Buffer | null;
  state: FileState;
  /** What the scanner said. */
  scan: string | null;
  /** What the inspection told of it. */
  notes: JSONColumnType<readonly { readonly code: string; readonly message: string }[]>;
  uploaded_by: string;
  upload_key: string | null;
  received_at: string;
  changed_at: string;
}

export interface CounterTable {
  agency: string;
  series: string;
  year: number;
  last: number;
}

export interface AuditTable extends ChainColumns {
  entry: Generated<number>;
  at: string;
  actor: string;
  actor_name: string;
  agency: string;
  act: string;
  subject: string;
  object: string;
  result: 'done' | 'refused';
  reason: string | null;
  from_where: string;
  actor_agency: Generated<string>;
  roles: Generated<string[]>;
  session: Generated<string>;
  request: Generated<string>;
  before: string | null;
  after: string | null;
}

export interface SettingTable {
  name: string;
  value: JSONColumnType<Record<string, unknown>>;
}

export interface Database
  extends AccountTables,
    ApplicationTables,
    CollectionTables,
    ComplaintTables,
    DocumentTables,
    JobTables,
    LetterTables,
    LogTables,
    PlanTables,
    MatterTables,
    PublicationTables,
    AssessmentTables,
    ComparisonTables,
    InspectionTables,
    SiteTables,
    ChannelTables,
    GazetteTables,
    SweepTables,
    LinkTables,
    WarningTables,
    ReleaseTables,
    ServiceTables,
    HandbookTables,
    GuideUpkeepTables,
    BadFaithTables,
    HallPlanTables,
    ServiceImportTables,
    StandardTables,
    SubscriptionTables,
    BundleTables {
  agency: AgencyTable;
  agency_edge: AgencyEdgeTable;
  ledger: LedgerTable;
  applicant: ApplicantTable;
  application: ApplicationTable;
  appeal: AppealTable;
  publication: PublicationTable;
  delivery: DeliveryTable;
  site_column: SiteColumnTable;
  report_figure: ReportFigureTable;
  report_section: ReportSectionTable;
  report_edition: ReportEditionTable;
  report_edition_file: EditionFileTable;
  file: FileTable;
  counter: CounterTable;
  audit: AuditTable;
  setting: SettingTable;
  notification: NotificationTable;
  mail_wish: MailWishTable;
}

export type Db = Kysely<Database>;
export type Tx = Transaction<Database>;

const dateOid = 1082;
const timestamptzOid = 1184;
const bigintOid = 20;
const numericOid = 1700;

/** The one place where PostgreSQL's text becomes our values: days and moments stay text, counts become numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === dateOid) return (text: string) => text;
    if (oid === timestamptzOid) return instant;
    if (oid === bigintOid || oid === numericOid) return (text: string) => exactNumber(text);
    return pg.types.getTypeParser(oid, format as 'text');
  }) as pg.CustomTypesConfig['getTypeParser'],
};

/** An instant in UTC to the millisecond. A server whose clock is UTC says it nearly so, and lists have hundreds of them. */
export function instant(text: string): string {
  if (!text.endsWith('+00') || text[10] !== ' ' || text[19] === ':') return new Date(text).toISOString();
  const parts = text.slice(20, -3);
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${parts.slice(0, 3).padEnd(3, '0')}Z`;
}

function exactNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new RangeError(`not exact as a number: ${text}`);
  return value;
}

/** Connects to PostgreSQL. `url` is a connection string; at most `connections` are open at once and idle ones are closed. */
export function connect(url: string, connections = 10): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 10_000,
    types,
    pipeline: true,
  });
  pool.on('error', () => {
    // An idle connection that the server closed: the pool drops it and the next question opens another.
  });
  pool.on('connect', (client) =>
    client.on('error', () => {
      // A connection at work that the server closed: whoever works with it is told by its question, the program goes on.
    }),
  );
  return keepPool(new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }), pool);
}

const pools = new WeakMap<Db, pg.Pool>();

/** Remembers which connections a database uses. */
export function keepPool(db: Db, pool: pg.Pool): Db {
  pools.set(db, pool);
  return db;
}

/** Whether the database has connections of its own: one that lives inside a transaction has not. */
export function hasPool(db: Db): boolean {
  return pools.has(db);
}

/** The connections of a database. Throws RangeError for one that lives inside a transaction. */
export function poolOf(db: Db): pg.Pool {
  const pool = pools.get(db);
  if (pool === undefined) throw new RangeError('this database has no connections of its own');
  return pool;
}
