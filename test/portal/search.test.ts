/** The public search finds everything that contains the words, as a plain scan does; and nothing that was withdrawn. */

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldedGroups, siteHits } from '#store/site/search';
import { signedIn } from '../api/visitor.ts';
import { type RunningApp, startApp } from '../support/app.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running.stop());

const passedOver = '〔〕[]（）()【】［］<>《》-－—–·.,，。 　\t';
const folded = (text: string) =>
  [...text.normalize('NFKC').toLowerCase()].filter((one) => !passedOver.includes(one)).join('');

/** Everything that stands published, read from the tables that it was published into, and folded here. */
async function scanned(): Promise<readonly { readonly id: string; readonly words: string }[]> {
  const { rows } = await sql<{ id: string; words: string }>`
    select p.case_id as id, concat_ws(E'\n', p.title, p.document_number, p.index_number, p.summary, e.content ->> 'body',
        e.content ->> 'issuer', e.content ->> 'topic', e.content ->> 'keywords') as words
      from publication p left join lateral (
        select content from publication_edition where case_id = p.case_id order by number desc limit 1) e on true
      where published_on <= '2026-11-23' and withdrawn_on is null
    union all
    select s.case_id, concat_ws(E'\n', s.name, s.code, s.department, g.content ->> 'conditions', g.content ->> 'place',
        (select string_agg(m ->> 'name', E'\n') from jsonb_array_elements(g.content -> 'materials') m))
      from service s join lateral (select content from guide_edition where case_id = s.case_id and from_day <= '2026-11-23'
        order by edition desc limit 1) g on true
      where s.state <> 'cancelled' and s.listed_on <= '2026-11-23' and s.guide_from <= '2026-11-23'
    union all
    select r.agency || '/' || r.year, concat_ws(E'\n', r.report ->> 'title', r.report ->> 'overview', r.report ->> 'problems',
        r.report ->> 'other')
      from (select distinct on (agency, year) * from report_edition order by agency, year, edition desc) r`.execute(
    running.office.db,
  );
  return rows.map(({ id, words }) => ({ id, words: folded(words) }));
}

async function found(words: readonly string[]): Promise<ReadonlySet<string>> {
  const groups = await foldedGroups(
    running.office.db,
    words.map((word) => [word]),
  );
  const question = { words: [], today: running.office.today() };
  const ids = new Set<string>();
  let after = null;
  for (;;) {
    const hits: Awaited<ReturnType<typeof siteHits>> = await siteHits(running.office.db, question, groups, after, 50);
    for (const hit of hits) {
      expect(ids.has(hit.id), `${hit.id} twice for ${words.join(' ')}`).toBe(false);
      ids.add(hit.id);
    }
    const last = hits.at(-1);
    if (last === undefined || hits.length < 50) return ids;
    after = last;
  }
}

/** The same each run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test('of 200 pieces of published texts, of one to twelve characters, one or two of them, nothing is missed', async () => {
  const all = await scanned();
  expect(all.length).toBeGreaterThan(100);
  const next = random(7);
  const piece = () => {
    const lines = (all[Math.floor(next() * all.length)]?.words ?? '').split('\n').filter((line) => line !== '');
    const chars = [...(lines[Math.floor(next() * lines.length)] ?? '一')].filter(
      (one) => !/[|#"\\,，、;；\s]/.test(one),
    );
    const at = Math.floor(next() * chars.length);
    return chars.slice(at, at + 1 + Math.floor(next() * 12)).join('');
  };
  for (let i = 0; i < 200; i += 1) {
    const words = [piece(), ...(i % 3 === 0 ? [piece()] : [])].filter((word) => word !== '');
    const wanted = all.filter((one) => words.every((word) => one.words.includes(folded(word)))).map(({ id }) => id);
    const ids = await found(words);
    expect(
      wanted.filter((id) => !ids.has(id)),
      words.join(' '),
    ).toEqual([]);
  }
}, 240_000);

const page = async (query: string) => (await fetch(`${running.origin}/search?${query}`)).text();
const search = (words: string, more = '') => page(`q=${encodeURIComponent(words)}${more}`);
const idsIn = (html: string) => [...html.matchAll(/class="line-title" href="([^"]+)"/g)].map(([, href]) => href);

describe('over HTTP', () => {
  test('a number is found in any bracket, half or full width', async () => {
    const { document_number: number, case_id: id } = await running.office.db
      .selectFrom('publication')
      .select(['document_number', 'case_id'])
      .where('document_number', 'like', '%〔%')
      .where('published_on', 'is not', null)
      .where('withdrawn_on', 'is', null)
      .executeTakeFirstOrThrow();
    const plain = number ?? '';
    for (const [open, close] of ['〔〕', '[]', '()', '（）', '【】', '［］']) {
      const typed = plain.replace('〔', open ?? '').replace('〕', close ?? '');
      expect(idsIn(await search(typed)), typed).toContain(`/xxgk/publications/${id}`);
    }
    const wide = plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect(idsIn(await search(wide))).toContain(`/xxgk/publications/${id}`);
  });

  test('kinds, years, agencies and topics narrow it; words are marked; no word is markup', async () => {
    const services = await search('办', '&kind=service');
    expect(idsIn(services).length).toBeGreaterThan(0);
    expect(idsIn(services).every((href) => href?.startsWith('/services/'))).toBe(true);
    expect(idsIn(await search('', '&kind=report&year=2025')).every((href) => href?.startsWith('/xxgk/reports/'))).toBe(
      true,
    );
    expect(services).toContain('<mark>办</mark>');
    const hostile = await search('<script>alert(1)</script>"><img src=x>');
    expect(hostile).not.toMatch(/<script>alert|<img src=x/);
    expect((await fetch(`${running.origin}/search?q=x&after=nonsense`)).status).toBe(404);
  });

  test('pages hold everything once, though something is published between them', async () => {
    const hrefs: (string | undefined)[] = [];
    const total = Number(/共 (\d+) 件/.exec(await search('的'))?.[1]);
    expect(total).toBeGreaterThan(40);
    let next: string | undefined = `q=${encodeURIComponent('的')}`;
    for (let i = 0; next !== undefined; i += 1) {
      const html = await page(next);
      hrefs.push(...idsIn(html));
      next = /href="\/search\?([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
      if (i === 0) {
        await sql`insert into publication (case_id, agency, title, index_number, item, summary, formed_on, published_on, sequence)
          values ('new', 'shili-spj', '新的', 'NEW/2026-1', 1, '新的', '2026-11-20', '2026-11-23', 1)`.execute(
          running.office.db,
        );
      }
    }
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs.filter((href) => href !== '/xxgk/publications/new')).toHaveLength(total);
    await sql`delete from publication where case_id = 'new'`.execute(running.office.db);
    expect(await search('新的')).not.toContain('/xxgk/publications/new');
  });

  test('the agency’s synonyms are looked for as well, and what was mistyped is put right', async () => {
    const head = await signedIn(running, 'shili');
    const officer = await signedIn(running, 'shili-jb');
    const own = 'xixian';
    expect((await officer.put('/api/search-synonyms', { groups: [['甲', '乙']] })).statusCode).toBe(403);
    const twice = await head.put('/api/search-synonyms', { groups: [['甲', '甲']] });
    expect(twice.json().code).toBe('synonyms-unsound');
    const groups = [['一件事套餐', '办事']];
    expect((await head.put('/api/search-synonyms', { groups })).statusCode).toBe(200);
    expect((await officer.get('/api/search-synonyms')).json().groups).toEqual(groups);
    const site = await (await fetch(`${running.origin}/search?q=%E4%B8%80%E4%BB%B6%E4%BA%8B%E5%A5%97%E9%A4%90`)).text();
    const { rows } = await sql<{ agency: string }>`select agency from search_synonym`.execute(running.office.db);
    expect(rows.map(({ agency }) => agency)).not.toContain(own);
    expect(site).toContain(idsIn(site).length > 0 ? '同时检索了：办事' : '没有包含这些词的信息');
    const title = idsIn(await search('政务服务'));
    expect(title.length).toBeGreaterThan(0);
    expect(await search('政务服雾')).toContain('>政务服务</a>');
  });

  test('while somebody types, titles are offered', async () => {
    const answer = await fetch(`${running.origin}/search/suggest?q=${encodeURIComponent('政务')}`);
    const titles = (await answer.json()) as string[];
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.every((title) => title.includes('政务'))).toBe(true);
  });
});

test('a service whose guide has no words yet is found by its name', async () => {
  const { db } = running.office;
  await sql`insert into service (case_id, agency, code, name, kind, department, listed_on, guide_from, sequence, editions)
    values ('bare', 'shili-spj', 'BARE1', '无指南内容的事项', '01', '某局', '2024-01-01', '2024-01-01', 2, 1)`.execute(
    db,
  );
  await sql`insert into guide_edition (case_id, edition, agency, from_day) values ('bare', 1, 'shili-spj', '2024-01-01')`.execute(
    db,
  );
  const { body } = await running.app.inject({ url: `/search?q=${encodeURIComponent('无指南内容')}` });
  expect(body).toContain('BARE1');
});
