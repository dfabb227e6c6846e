/** `/open-data`: what programs of others can read, how, and what may be done with it. */

import { licence, publicationColumns } from '#work/open-data/open-data';
import type { Column } from '../frame/head.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { atomHref, feedHref, jsonFeedHref } from '../publication/address.ts';
import { dataHref } from '../report/address.ts';
import { openApi } from './address.ts';

const column: Column = {
  name: '开放数据',
  description: '公开信息、办事指南和年度报告的机器可读数据：接口、批量下载、变更记录和使用许可。',
  keywords: '开放数据,接口,批量下载,变更记录',
  type: '数据开放',
};

const apis = [
  { path: '/publications', what: '公开信息，含正文，按发布日期从早到晚', form: 'JSON，分页' },
  { path: '/services', what: '办事指南，只含现行的', form: 'JSON，分页' },
  { path: '/changes', what: '变更记录：发布、更正、撤下，按先后', form: 'JSON，按游标续读' },
  { path: '/publications.jsonl', what: '全部公开信息，含正文，一行一件', form: 'JSON Lines，批量下载' },
  { path: '/publications.csv', what: '全部公开信息的元数据，一行一件', form: 'CSV，批量下载' },
] as const;

export function OpenDataPage({ setting }: { readonly setting: Setting }) {
  return (
    <Page setting={setting} title="开放数据" column={column} steps={[]}>
      <div class="wrap">
        <h1>开放数据</h1>
        <p class="lede">本站公布的信息，程序也可以读取：不用注册，不用密钥，不限用途。</p>
        <section aria-labelledby="licence">
          <h2 class="section-title" id="licence">
            使用许可
          </h2>
          <p>{licence}</p>
        </section>
        <Interfaces />
        <Paging />
        <Columns />
        <Feeds />
      </div>
    </Page>
  );
}

function Interfaces() {
  return (
    <section aria-labelledby="interfaces">
      <h2 class="section-title" id="interfaces">
        接口和下载
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by the keyboard too. */}
      <section class="table-box" aria-label="接口和下载的地址" tabIndex={0}>
        <table>
          <caption class="out-of-sight">接口和下载的地址</caption>
          <thead>
            <tr>
              <th scope="col">地址</th>
              <th scope="col">内容</th>
              <th scope="col">格式</th>
            </tr>
          </thead>
          <tbody>
            {apis.map(({ path, what, form }) => (
              <tr key={path}>
                <td>
                  <a href={openApi + path}>{openApi + path}</a>
                </td>
                <td>{what}</td>
                <td>{form}</td>
              </tr>
            ))}
            <tr>
              <td>
                <a href={dataHref('json')}>{dataHref('json')}</a>、<a href={dataHref('csv')}>CSV</a>
              </td>
              <td>年度报告的全部数字</td>
              <td>JSON，CSV</td>
            </tr>
          </tbody>
        </table>
      </section>
      <p>
        每个字段的名称、类型和含义见 <a href="/api/openapi.json">接口说明（OpenAPI 3.1）</a>。
      </p>
    </section>
  );
}

function Paging() {
  return (
    <section aria-labelledby="paging">
      <h2 class="section-title" id="paging">
        分页和续读
      </h2>
      <ul>
        <li>
          分页的接口返回 <code>next</code>；把它作为参数 <code>after</code> 再请求，就是下一页；<code>null</code>{' '}
          表示读完了。每页件数用 <code>limit</code> 指定，最多 500。翻页期间新发布的信息排在最后，不会重复，也不会漏。
        </li>
        <li>
          变更记录的 <code>next</code> 请保存，下次作为参数 <code>since</code> 从那里读起，无论隔多久都不会漏。读到{' '}
          <code>withdrawn</code> 的，请删除自己保存的副本。
        </li>
        <li>撤下的信息不再出现在接口和下载中。</li>
      </ul>
    </section>
  );
}

function Columns() {
  return (
    <details>
      <summary>公开信息 CSV 各列的含义</summary>
      <dl class="data-columns">
        {publicationColumns.map(([name, meaning]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Feeds() {
  return (
    <section aria-labelledby="feeds">
      <h2 class="section-title" id="feeds">
        订阅
      </h2>
      <ul>
        <li>
          <a href={feedHref}>RSS 2.0</a>
        </li>
        <li>
          <a href={atomHref}>Atom 1.0</a>
        </li>
        <li>
          <a href={jsonFeedHref}>JSON Feed 1.1</a>
        </li>
      </ul>
    </section>
  );
}
