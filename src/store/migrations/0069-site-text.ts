/**
 * What the public site is searched by: one row for everything that stands published, kept by triggers, so that nothing is published
 * without it. All of it is public; row security would keep its index from being used, so its column is no `agency`.
 */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const passedOver = '〔〕[]（）()【】［］<>《》-－—–·.,，。 　';

const statements = [
  // Width and case folded, brackets and blanks passed over: 息政办〔2024〕5号 in any bracket.
  `create function folded_words(given text) returns text language sql immutable parallel safe as $$
    select lower(translate(normalize(coalesce(given, ''), nfkc), '${passedOver}' || E'\\t', '')) $$`,

  // Every character, and every two beside each other, as numbers: no two pairs have the same one.
  `create function grams_of(folded text) returns bigint[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct gram), '{}') from (
      select unnest(array[ascii(one)::bigint, (ascii(one)::bigint << 21) + ascii(lead(one) over (order by place))]) as gram
      from string_to_table(folded, null) with ordinality as each (one, place)) as all_grams where gram is not null $$`,

  `create table site_text (
    kind text not null check (kind in ('publication', 'interpretation', 'service', 'report')),
    id text not null,
    part integer not null default 0,
    publisher text not null references agency,
    title text not null,
    number text not null,
    code text not null,
    topic text not null,
    on_day date not null,
    until_day date,
    plain text not null,
    title_words text not null,
    words text not null,
    title_grams bigint[] not null,
    grams bigint[] not null,
    primary key (id, kind, part))`,
  'create index site_text_grams on site_text using gin (grams)',
  'create index site_text_title on site_text using gin (title_grams)',
  'create index site_text_newest on site_text (on_day desc, kind desc, id desc)',

  `create function put_site_text(of_kind text, of_id text, of_part integer, by_agency text, its_title text, its_number text,
    its_code text, its_topic text, since date, until date, its_plain text) returns void language sql
    security definer set search_path = public, pg_catalog as $$
    insert into site_text
      select of_kind, of_id, of_part, by_agency, its_title, coalesce(its_number, ''), coalesce(its_code, ''),
        coalesce(its_topic, ''), since, until, coalesce(its_plain, ''), t, w, grams_of(t), grams_of(w)
      from (select folded_words(its_title) as t,
        folded_words(concat_ws(E'\\n', its_title, its_number, its_code, its_topic, its_plain)) as w) as folded $$`,

  `create function site_text_of_publication(of_case text) returns void language plpgsql
    security definer set search_path = public, pg_catalog as $$
    declare p publication; e jsonb;
    begin
      delete from site_text where id = of_case and kind in ('publication', 'interpretation');
      select * into p from publication where case_id = of_case and published_on is not null and withdrawn_on is null;
      if not found then return; end if;
      select content into e from publication_edition where case_id = of_case order by number desc limit 1;
      perform put_site_text(case when p.interprets is null then 'publication' else 'interpretation' end, p.case_id, 0, p.agency,
        p.title, p.document_number, p.index_number, e ->> 'topic', p.published_on, null,
        concat_ws(E'\\n', p.summary, e ->> 'issuer', e ->> 'genre',
          (select string_agg(word, E'\\n') from jsonb_array_elements_text(coalesce(e -> 'keywords', '[]')) as word),
          regexp_replace(regexp_replace(regexp_replace(e ->> 'body', '!\\[([^]]*)\\]\\([0-9a-f-]{36}\\)', '\\1', 'g'),
            '^(#+|-)\\s+', '', 'gn'), '\\s*\\|\\s*', E'\\n', 'g'),
          (select string_agg(one ->> 'title', E'\\n') from jsonb_array_elements(coalesce(e -> 'attachments', '[]')) as one)));
    end $$`,

  `create function site_text_of_service(of_case text) returns void language plpgsql
    security definer set search_path = public, pg_catalog as $$
    declare s service;
    begin
      delete from site_text where id = of_case and kind = 'service';
      select * into s from service where case_id = of_case and state <> 'cancelled' and guide_from is not null;
      if not found then return; end if;
      perform put_site_text('service', s.case_id, g.edition, s.agency, s.name, null, s.code, s.department,
        greatest(g.from_day, s.listed_on), least(s.cancelled_on, g.next_day), g.plain)
      from (select edition, from_day, lead(from_day) over (order by edition) as next_day,
          (select string_agg(words #>> '{}', E'\\n') from jsonb_path_query(coalesce(content, '{}'), 'strict $.** ? (@.type() == "string")')
            as words where words #>> '{}' ~ '[^\\x01-\\x7f]|^[0-9 ()-]{6,}$') as plain
        from guide_edition where case_id = of_case) as g
      where g.next_day is null or g.next_day > g.from_day;
    end $$`,

  `create function site_text_of_report(of_agency text, of_year integer) returns void language plpgsql
    security definer set search_path = public, pg_catalog as $$
    declare e report_edition;
    begin
      delete from site_text where id = of_agency || '/' || of_year and kind = 'report';
      select * into e from report_edition where agency = of_agency and year = of_year order by edition desc limit 1;
      if not found then return; end if;
      perform put_site_text('report', of_agency || '/' || of_year, 0, of_agency, e.report ->> 'title', null, null, '政府信息公开工作年度报告',
        e.published_on, null, concat_ws(E'\\n', e.report ->> 'agency', e.report ->> 'preamble', e.report ->> 'overview',
          e.report ->> 'problems', e.report ->> 'other'));
    end $$`,

  `create function keep_site_text() returns trigger language plpgsql security definer set search_path = public, pg_catalog as $$
    declare row record := coalesce(new, old);
    begin
      if tg_table_name in ('service', 'guide_edition') then perform site_text_of_service(row.case_id);
      elsif tg_table_name = 'report_edition' then perform site_text_of_report(row.agency, row.year);
      else perform site_text_of_publication(row.case_id);
      end if;
      return null;
    end $$`,
  // A draft has nothing to be found by.
  `create trigger keep_site_text after update on publication for each row
    when (new.published_on is not null or old.published_on is not null) execute function keep_site_text()`,
  `create trigger keep_new_site_text after insert on publication for each row when (new.published_on is not null)
    execute function keep_site_text()`,
  `create trigger drop_site_text after delete on publication for each row when (old.published_on is not null)
    execute function keep_site_text()`,
  ...['publication_edition', 'service', 'guide_edition', 'report_edition'].map(
    (table) =>
      `create trigger keep_site_text after insert or update or delete on ${table} for each row execute function keep_site_text()`,
  ),

  'select site_text_of_publication(case_id) from publication where published_on is not null',
  'select site_text_of_service(case_id) from service where guide_from is not null',
  'select site_text_of_report(agency, year) from (select distinct agency, year from report_edition) as reports',

  // 同义词: words of one agency that mean the same to who searches its site.
  `create table search_synonym (
    agency text not null references agency,
    position integer not null,
    words text[] not null check (cardinality(words) > 1),
    primary key (agency, position))`,
];
