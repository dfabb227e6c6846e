/** What a job of the program is, and what it is handed. */

import type { Drop } from '#outside/drop/folder';
import type { Mail } from '#outside/mail/mail';
import type { Network } from '#outside/web/network';
import type { Every } from '#store/job/jobs';
import type { BackupPlace } from '../backup/make.ts';
import type { Witness } from '../log/witness.ts';
import type { Office } from '../office.ts';

/** How this installation keeps its backups. */
export interface BackupRule {
  readonly place: BackupPlace;
  /** Knows the keys by which the chains are proved. */
  readonly witness: Witness;
  readonly daily: number;
  readonly weekly: number;
  readonly alarmHours: number;
}

/** The place at which jobs run: what they reach outside the database. */
export interface Premises {
  /** This process among the nodes; another one after each start. */
  readonly node: string;
  /** Null: no mail server is named. */
  readonly mail: Mail | null;
  /** Scheme, host and port under which people reach the site. */
  readonly origin: string;
  /** Who is told of alarms by mail; null: nobody. */
  readonly alertTo: string | null;
  readonly backups: BackupRule;
  /** Over which links are looked at. */
  readonly network: Network;
  /** Where other systems leave tables of matters. */
  readonly drop: Drop;
}

export interface Shift {
  readonly office: Office;
  readonly premises: Premises;
  /** Aborted when the claim is lost or the program is being stopped. */
  readonly signal: AbortSignal;
}

export interface Job {
  /** Chinese: what it does. */
  readonly what: string;
  readonly every: Every;
  /** Does the work; what it returns is shown to the administrator, one Chinese sentence with nothing personal. */
  readonly run: (shift: Shift) => Promise<string>;
}

/** Why a job could not do its work, in a Chinese sentence for the administrator. Any other error is shown by its code alone. */
export class JobFailure extends Error {}

/** What is kept of an error: no message that we did not write, for it may quote data. */
export function errorWords(error: unknown): string {
  if (error instanceof JobFailure) return error.message;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return `程序出错（${[name, code].filter((part) => typeof part === 'string').join(' ') || '未知错误'}），详情见日志`;
}
