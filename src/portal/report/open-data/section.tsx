/** What the open data are: files, columns, what may be done with them. */

import { dataColumns, licence } from '#work/report/open-data';
import { dataHref } from '../address.ts';

export function OpenDataSection() {
  return (
    <section class="after open-data no-print" aria-labelledby="open-data">
      <h2 id="open-data">开放数据</h2>
      <p>
        所有机关、所有年度的最新一版报告：
        <a href={dataHref('csv')}>全部数字（CSV，一格一行）</a>、<a href={dataHref('json')}>全部报告（JSON）</a>。
        网址不变，可以定期下载；新的报告公布后五分钟内更新。
      </p>
      <p>{licence}</p>
      <details>
        <summary>CSV 各列的含义</summary>
        <dl class="data-columns">
          {dataColumns.map(([name, meaning]) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
