/** What a row of the table of deeds says. */

import type { Role } from './roles.ts';

/**
 * Whose work a deed reaches: one's own agency's; also that of the agencies below; the whole installation's, done by its
 * administrators; the same, done at the agency that stands at the top (`law/agency/calendar-keeper`).
 */
export const reaches = {
  own: '本机关',
  below: '本机关及所监督的下级机关',
  all: '全系统',
  top: '本机关（居于最上级的，为本平台各机关）',
} as const;
export type Reach = keyof typeof reaches;

/** What a person does to the work of an agency. */
export interface DeedRule {
  /** Chinese verb phrase: what is done. */
  readonly what: string;
  readonly who: readonly Role[];
  readonly reach: Reach;
  /** Deeds on the same case that exclude this one: the same person never does both. */
  readonly excludes: readonly string[];
}
