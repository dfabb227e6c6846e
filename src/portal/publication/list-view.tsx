/** The list of publications: by item of Article 20, by year, by words; twenty a page (PLT-04, PLT-05). */

import { itemPlace } from '#law/publication/catalogue';
import type { CatalogueLine, PublishedLine } from '#work/publication/published';
import { Page, type Setting } from '../frame/page.tsx';
import { Pages } from '../frame/pages.tsx';
import { subscribeHref } from '../subscription/address.ts';
import { feedHref, itemHref, listHref, type Narrowed, publicationHref, publicationsHref } from './address.ts';
import { AudienceChoice } from './audience-choice.tsx';
import { publicationsColumn } from './column.ts';

export interface PublicationsProps {
  readonly setting: Setting;
  readonly catalogue: readonly CatalogueLine[];
  readonly chosen: Narrowed;
  readonly years: readonly number[];
  readonly lines: readonly PublishedLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export function PublicationsPage(props: PublicationsProps) {
  const { setting, catalogue, chosen, lines, total, page, pages } = props;
  const item = catalogue.find((line) => line.item === chosen.item);
  const narrowed = Object.values(chosen).some((one) => one !== null && one !== '');
  return (
    <Page
      setting={setting}
      title={item?.name ?? '法定主动公开内容'}
      here={item === undefined ? '法定主动公开内容' : itemPlace(item.item)}
      column={publicationsColumn}
      steps={[
        { label: '政府信息公开', href: '/xxgk' },
        ...(item === undefined ? [] : [{ label: '法定主动公开内容', href: publicationsHref }]),
      ]}
    >
      <div class="wrap">
        <h1>{item?.name ?? '法定主动公开内容'}</h1>
        <p class="lede">
          {item === undefined
            ? '依照《中华人民共和国政府信息公开条例》第二十条、第二十一条主动公开的政府信息。'
            : `《中华人民共和国政府信息公开条例》${itemPlace(item.item)}。`}
        </p>
        <Filter {...props} />
        <p class="quiet" role="status">
          共 {total} 件{pages > 1 && `，第 ${page} 页，共 ${pages} 页`}
          {narrowed && (
            <>
              {' '}
              <a href={publicationsHref}>查看全部</a>
            </>
          )}
        </p>
        {lines.length === 0 ? <Empty narrowed={narrowed} /> : <PublicationLines lines={lines} />}
        <Pages page={page} pages={pages} hrefOf={(to) => listHref(chosen, to)} />
        {item === undefined && <Catalogue catalogue={catalogue} />}
        <p class="quiet">
          <a href={subscribeHref(chosen.item)}>用邮件订阅</a> · <a href={feedHref}>订阅更新（RSS）</a> ·{' '}
          <a href="/open-data">开放数据和其他订阅格式</a>
        </p>
      </div>
    </Page>
  );
}

function Filter({ catalogue, chosen, years }: PublicationsProps) {
  return (
    <form class="filter" method="get" action={publicationsHref}>
      <div class="wide">
        <label for="publication-words">标题、文号、索引号或者正文中的词</label>
        <input id="publication-words" name="q" type="search" maxLength={80} value={chosen.q} />
      </div>
      <div>
        <label for="publication-item">公开目录</label>
        <select id="publication-item" name="item">
          <option value="">全部目录</option>
          {catalogue.map(({ item, name }) => (
            <option key={item} value={String(item)} selected={item === chosen.item}>
              {item <= 15 ? `（${item}）${name}` : name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for="publication-year">公布年份</label>
        <select id="publication-year" name="year">
          <option value="">全部年份</option>
          {years.map((year) => (
            <option key={year} value={String(year)} selected={year === chosen.year}>
              {year}年
            </option>
          ))}
        </select>
      </div>
      <AudienceChoice id="publication-audience" chosen={chosen.audience} />
      <button class="button" type="submit">
        查找
      </button>
    </form>
  );
}

function Empty({ narrowed }: { readonly narrowed: boolean }) {
  return (
    <div class="empty">
      <h2>{narrowed ? '没有符合条件的信息' : '还没有公布信息'}</h2>
      <p>
        {narrowed ? '请换一个词、目录、年份或对象再试。没有公开的信息，可以' : '没有公开的信息，可以'}
        <a href="/xxgk/apply">申请公开</a>。
      </p>
    </div>
  );
}

/** Title, agency, number, day: one line each (PLT-13: never without a day). */
export function PublicationLines({ lines }: { readonly lines: readonly PublishedLine[] }) {
  return (
    <ul class="lines">
      {lines.map(({ caseId, title, agencyName, documentNumber, publishedOn }) => (
        <li key={caseId}>
          <a class="line-title" href={publicationHref(caseId)}>
            {title}
          </a>
          <span class="line-facts">
            {documentNumber !== null && <span>{documentNumber}</span>}
            <span>{agencyName}</span>
            <time dateTime={publishedOn}>{publishedOn}</time>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Catalogue({ catalogue }: { readonly catalogue: readonly CatalogueLine[] }) {
  return (
    <section aria-labelledby="catalogue">
      <h2 class="section-title" id="catalogue">
        公开目录
      </h2>
      <ol class="catalogue">
        {catalogue.map(({ item, name, count }) => (
          <li key={item}>
            {count === 0 ? name : <a href={itemHref(item)}>{name}</a>}
            <span class="quiet">{count === 0 ? ' 暂无' : ` ${count} 件`}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
