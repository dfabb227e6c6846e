/** What an import meets: the services of an agency under the codes of a file, with the newest that is written of their guides. */

import { sql } from 'kysely';
import { wholeGuide } from '#law/service/elements';
import type { ServiceStateKey } from '#law/service/fold';
import type { Guide } from '#law/service/guide';
import type { Db, Tx } from '../db.ts';
import type { GuideDraft } from './drafts.ts';

export interface KnownService {
  readonly caseId: string;
  readonly code: string;
  readonly name: string;
  readonly state: ServiceStateKey;
  /** Of the draft; 0 where there is none. */
  readonly version: number;
  readonly editors: readonly string[];
  /** Account that saved the draft last, and its name; null where there is none. */
  readonly savedBy: string | null;
  readonly savedByName: string | null;
  /** Of the draft, or else of the newest edition. */
  readonly content: Guide | null;
}

export async function knownServices(
  db: Db | Tx,
  agency: string,
  codes: readonly string[],
): Promise<readonly KnownService[]> {
  const { rows } = await sql<KnownService>`
    select s.case_id as "caseId", s.code, s.name, s.state, coalesce(d.version, 0) as version,
      coalesce(d.editors, '[]') as editors, coalesce(d.content, e.content) as content,
      d.saved_by as "savedBy", a.name as "savedByName"
    from service s left join guide_draft d on d.case_id = s.case_id left join account a on a.id = d.saved_by
      left join lateral (select content from guide_edition where case_id = s.case_id order by edition desc limit 1) e on true
    where s.agency = ${agency} and s.code = any (${sql.val([...codes])}::text[])`.execute(db);
  return rows.map(whole);
}

const whole = <R extends { readonly content: Guide | null }>(row: R): R => ({
  ...row,
  content: row.content === null ? null : wholeGuide(row.content),
});

/** Saves drafts, each on top of the version before it. Returns how many: fewer where somebody has saved in between. */
export async function saveGuideDrafts(tx: Tx, drafts: readonly GuideDraft[]): Promise<number> {
  const rows = drafts.map(({ caseId: case_id, savedBy: saved_by, savedAt: saved_at, ...draft }) => ({
    ...{ ...draft, case_id, saved_by, saved_at },
  }));
  const saved = await sql<{ n: number }>`
    with saved as (
      insert into guide_draft (case_id, agency, version, content, editors, saved_by, saved_at)
      select case_id, agency, version, content, editors, saved_by, saved_at
      from jsonb_populate_recordset(null::guide_draft, ${JSON.stringify(rows)}::jsonb)
      on conflict (case_id) do update set version = excluded.version, content = excluded.content,
        editors = excluded.editors, saved_by = excluded.saved_by, saved_at = excluded.saved_at
      where guide_draft.version = excluded.version - 1 returning 1)
    select count(*)::int as n from saved`.execute(tx);
  return saved.rows[0]?.n ?? 0;
}

/** All services of an agency with what is newest of their guides, by department and code. */
export async function allServices(
  db: Db,
  agency: string,
): Promise<
  readonly {
    readonly code: string;
    readonly name: string;
    readonly kind: string;
    readonly department: string;
    readonly content: Guide | null;
  }[]
> {
  const { rows } = await sql<{ code: string; name: string; kind: string; department: string; content: Guide | null }>`
    select s.code, s.name, s.kind, s.department, e.content
    from service s left join lateral
      (select content from guide_edition where case_id = s.case_id order by edition desc limit 1) e on true
    where s.agency = ${agency} and s.state <> 'cancelled' order by s.department, s.code`.execute(db);
  return rows.map(whole);
}
