/** 面向对象 of what the public search finds: of a publication as its edition says it, of a service as its guide does (自然人 are of the public). */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  "alter table site_text add column audience text[] not null default '{}'",
  'create index site_text_audience on site_text using gin (audience)',

  `create function texts_of(list jsonb) returns text[] language sql immutable parallel safe as $$
    select array(select one from jsonb_array_elements_text(coalesce(nullif(list, 'null'), '[]')) as one) $$`,

  'drop function put_site_text(text, text, integer, text, text, text, text, text, date, date, text)',
  `create function put_site_text(of_kind text, of_id text, of_part integer, by_agency text, its_title text, its_number text,
    its_code text, its_topic text, since date, until date, its_plain text, its_audience text[] default '{}') returns void language sql
    security definer set search_path = public, pg_catalog as $$
    insert into site_text
      select of_kind, of_id, of_part, by_agency, its_title, coalesce(its_number, ''), coalesce(its_code, ''),
        coalesce(its_topic, ''), since, until, coalesce(its_plain, ''), t, w, grams_of(t), grams_of(w), its_audience
      from (select folded_words(its_title) as t,
        folded_words(concat_ws(E'\\n', its_title, its_number, its_code, its_topic, its_plain)) as w) as folded $$`,

  `create or replace function site_text_of_publication(of_case text) returns void language plpgsql
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
          (select string_agg(one ->> 'title', E'\\n') from jsonb_array_elements(coalesce(e -> 'attachments', '[]')) as one)),
        texts_of(e -> 'audience'));
    end $$`,

  `create or replace function site_text_of_service(of_case text) returns void language plpgsql
    security definer set search_path = public, pg_catalog as $$
    declare s service;
    begin
      delete from site_text where id = of_case and kind = 'service';
      select * into s from service where case_id = of_case and state <> 'cancelled' and guide_from is not null;
      if not found then return; end if;
      perform put_site_text('service', s.case_id, g.edition, s.agency, s.name, null, s.code, s.department,
        greatest(g.from_day, s.listed_on), least(s.cancelled_on, g.next_day), g.plain,
        array_replace(texts_of(g.audiences), 'person', 'public'))
      from (select edition, from_day, lead(from_day) over (order by edition) as next_day, content -> 'audiences' as audiences,
          (select string_agg(words #>> '{}', E'\\n') from jsonb_path_query(coalesce(content, '{}'), 'strict $.** ? (@.type() == "string")')
            as words where words #>> '{}' ~ '[^\\x01-\\x7f]|^[0-9 ()-]{6,}$') as plain
        from guide_edition where case_id = of_case) as g
      where g.next_day is null or g.next_day > g.from_day;
    end $$`,

  'select site_text_of_service(case_id) from service where guide_from is not null',
];
