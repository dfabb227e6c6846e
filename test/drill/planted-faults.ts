/** Faults as they happen to a site, each with what an inspector takes off for it. */

import { filed, type House, type Page } from './inspected-house.ts';

export interface Fault {
  readonly name: string;
  /** Seen in the own data, or from outside. */
  readonly by: 'inside' | 'outside';
  readonly plant: (house: House) => Promise<void> | void;
  readonly mend: (house: House) => Promise<void> | void;
  readonly failed: readonly string[];
  /** Points; null: the site fails. */
  readonly loses: number | null;
}

const ours = 'where agency = $agency';

/** A fault of the tables: `there` plants it, `back` takes it out again. */
const kept = (name: string, there: string, back: string, failed: readonly string[], loses: number | null): Fault => ({
  ...{ name, by: 'inside', failed, loses },
  plant: (house) => house.run(there),
  mend: (house) => house.run(back),
});

/** With its editions: the newest one's day counts. */
const moved = (days: number, which = 'true') =>
  [`- ${days}`, `+ ${days}`].map(
    (
      by,
    ) => `with moved as (update publication set published_on = published_on ${by} ${ours} and ${which} returning case_id)
      update publication_edition set published_on = published_on ${by} where case_id in (select case_id from moved)`,
  ) as [string, string];
/** Taken out of its column, as if nothing had ever been published in it. */
const emptied = (which: string) =>
  [
    `update publication set item = item + 100 ${ours} and item < 100 and ${which}`,
    `update publication set item = item - 100 ${ours} and item between 101 and 115`,
  ] as const;
/** The newest so many are taken out of the news, and put back. */
function unplaced(name: string, n: number): Fault {
  let taken: readonly string[] = [];
  return {
    ...{ name, by: 'inside', failed: ['newsStale'], loses: 5 },
    async plant({ officer }) {
      const { columns } = (await officer.get('/api/columns')).json();
      const { placed } = columns.find(({ key }: { key: string }) => key === 'news');
      taken = placed.slice(0, n).map(({ caseId }: { caseId: string }) => caseId);
      for (const id of taken) await officer.delete(`/api/columns/news/publications/${id}`);
    },
    async mend({ officer }) {
      for (const publication of taken.toReversed())
        await officer.post('/api/columns/news/publications', { publication });
    },
  };
}
const guides = (n: number) =>
  [
    `update service set guide_from = guide_from + 40000 ${ours} and code in
      (select code from service ${ours} and cancelled_on is null order by code limit ${n})`,
    `update service set guide_from = guide_from - 40000 ${ours} and guide_from > '2100-01-01'`,
  ] as const;
const waits = (days: number, n = 1) =>
  [
    `update complaint set state = 'assigned', same = 'planted ' || received_on, received_on = '2026-11-23'::date - ${days} ${ours}
      and case_id in (select case_id from complaint ${ours} and state = 'closed' order by case_id limit ${n})`,
    `update complaint set state = 'closed', received_on = substr(same, 9)::date, same = case_id ${ours} and same like 'planted %'`,
  ] as const;
/** Addresses written into the text of what was published last. */
const written = (links: readonly string[]) => {
  const words = links.map((link) => `planted ${link} `).join('');
  const where = `where (case_id, number) in (select e.case_id, e.number from publication_edition e join publication p using (case_id)
      where p.agency = $agency and p.withdrawn_on is null and p.published_on <= '2026-11-23' order by p.published_on desc, e.case_id, e.number desc limit 1)`;
  return [
    `update publication_edition set content = jsonb_set(content, '{body}', to_jsonb((content ->> 'body') || '\n${words}')) ${where}`,
    `update publication_edition set content = jsonb_set(content, '{body}', to_jsonb(split_part(content ->> 'body', '\nplanted ', 1))) ${where}`,
  ] as const;
};
const gone = (n: number) => Array.from({ length: n }, (_, i) => `http://gone.example.cn/${i}`);

const inside: readonly Fault[] = [
  kept('两周没有发布', ...moved(15), ['homeStale', 'newsStale'], null),
  kept('一年没有发布', ...moved(400), ['columnsStale', 'homeStale', 'newsStale', 'noticesStale', 'policyStale'], null),
  kept('十个栏目过期', ...moved(400, 'item between 3 and 12'), ['columnsStale', 'noticesStale'], null),
  kept('五个空白栏目', ...emptied('item in (4, 6, 8, 10, 12)'), ['columnsEmpty'], null),
  kept('八个空白栏目', ...emptied('item between 4 and 11'), ['columnsEmpty'], null),
  kept('留言过了三个月没有答复', ...waits(91), ['messagesUnanswered'], null),
  kept('三件留言过了三个月没有答复', ...waits(200, 3), ['messagesUnanswered'], null),
  kept(
    '没有政务服务事项',
    `update service set cancelled_on = '2026-11-01' ${ours} and cancelled_on is null`,
    `update service set cancelled_on = null ${ours} and cancelled_on = '2026-11-01'`,
    ['noServices'],
    null,
  ),
  kept(
    '三个月没有办件数据',
    `update matter set received_on = received_on - 400, ended_on = ended_on - 400 ${ours}`,
    `update matter set received_on = received_on + 400, ended_on = ended_on + 400 ${ours}`,
    ['statisticsStale'],
    2,
  ),
  kept('政策文件过了六个月', ...moved(181, 'item = 1'), ['policyStale'], 5),
  kept('没有政策文件', ...emptied('item = 1'), ['policyStale'], 5),
  kept(
    '公开答复过了两个月',
    `update complaint_answer set published_on = published_on - 61 ${ours}`,
    `update complaint_answer set published_on = published_on + 61 ${ours}`,
    ['answersStale'],
    3,
  ),
  kept(
    '没有公开答复',
    `update complaint_answer set published_on = published_on - 40000 ${ours}`,
    `update complaint_answer set published_on = published_on + 40000 ${ours}`,
    ['answersStale'],
    3,
  ),
  unplaced('新的工作动态撤下', 1),
  unplaced('工作动态撤空', 2),
  kept('一个事项没有办事指南', ...guides(1), ['guidesMissing'], 1),
  kept('四个事项没有办事指南', ...guides(4), ['guidesMissing'], 4),
  kept('十一个事项没有办事指南', ...guides(11), ['guidesMissing'], 10),
  kept('正文里一个链接打不开', ...written(gone(1)), ['linksDead'], 0.1),
  kept('正文里七个链接打不开', ...written(gone(7)), ['linksDead'], 0.7),
  kept('正文里的域名不存在', ...written(['http://nobody.example.invalid/']), ['linksDead'], 0.1),
  kept('正文里是内部地址', ...written(['http://10.0.0.1/file', 'http://192.168.1.1/']), ['linksDead'], 0.2),
  kept('正文里的链接一再跳转', ...written(['http://loop.example.cn/']), ['linksDead'], 0.1),
];

/** A fault of the pages: what the site sends is changed by hand. */
const sent = (name: string, hand: House['hand'], failed: readonly string[], loses: number | null): Fault => ({
  ...{ name, by: 'outside', failed, loses },
  plant: (house) => {
    house.hand = hand;
  },
  mend: (house) => {
    house.hand = (_path, page) => page;
  },
});
const without =
  (words: string | RegExp, where: (path: string) => boolean = () => true): House['hand'] =>
  (path, page) =>
    where(path) ? { ...page, body: page.body.replaceAll(words, '') } : page;
const lost =
  (where: (path: string) => boolean): House['hand'] =>
  (path, page): Page =>
    where(path) ? { status: 404, body: '' } : page;

const outside: readonly Fault[] = [
  { ...kept('首页两周没有更新', ...moved(15), ['homeStale'], null), by: 'outside' },
  {
    ...{ name: '没有备案号', by: 'outside', failed: ['marksMissing'], loses: 2 },
    plant: (house) => {
      house.site = { ...filed, icp: null, police: null };
    },
    mend: (house) => {
      house.site = filed;
    },
  },
  {
    ...{ name: '没有网站标识码', by: 'outside', failed: ['marksMissing'], loses: 1 },
    plant: (house) => {
      house.site = { ...filed, identityCode: '没有' };
    },
    mend: (house) => {
      house.site = filed;
    },
  },
  sent(
    '首页没有页脚',
    without(/<footer[\s\S]*<\/footer>/g, (path) => path === '/'),
    ['marksMissing'],
    6,
  ),
  sent('全站没有网站标签', without(/<meta name="Site[^>]*>/g), ['tagsMissing'], 3),
  sent(
    '一个栏目页没有页脚',
    without(/<footer[\s\S]*<\/footer>/g, (path) => path === '/services'),
    ['pagesFrameless'],
    0.1,
  ),
  sent(
    '首页的两个链接打不开',
    lost((path) => path === '/services' || path === '/hall'),
    ['linksDead'],
    2,
  ),
  sent(
    '站内一个页面打不开',
    lost((path) => path === '/xxgk/documents'),
    ['pagesDead'],
    0.1,
  ),
  sent(
    '首页没有日期',
    (path, page) =>
      path === '/'
        ? { ...page, body: page.body.replace(/>[^<]*</g, (text) => text.replace(/20\d\d[-年]/g, '')) }
        : page,
    ['homeStale'],
    null,
  ),
  sent('网站打不开', () => null, ['unreachable'], null),
];

export const faults: readonly Fault[] = [...inside, ...outside];
