/** `/qy`, behind the enterprises' code: policies, interpretations, guides and bundles for enterprises, newest first. */

import type { CodeKind, ForEnterprises } from '#work/channel/enterprise-code';
import { bundleHref } from '../bundle/address.ts';
import type { Column } from '../frame/head.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { Pages } from '../frame/pages.tsx';
import { publicationHref } from '../publication/address.ts';
import { serviceHref } from '../service/address.ts';
import { enterpriseHref, enterpriseListHref } from './address.ts';

const column: Column = {
  name: '企业服务',
  description: '面向企业的政策、政策解读、办事指南和“一件事”。',
  keywords: '企业码,惠企政策,办事指南',
  type: '政策文件',
};

const kinds: Readonly<Record<CodeKind, string>> = {
  policy: '政策',
  interpretation: '政策解读',
  service: '办事指南',
  bundle: '一件事',
};
const kindKeys = Object.keys(kinds) as CodeKind[];

export interface EnterpriseProps extends ForEnterprises {
  readonly setting: Setting;
  readonly kind: CodeKind | null;
  readonly q: string;
  readonly page: number;
}

export function EnterprisePage(props: EnterpriseProps) {
  const { setting, kind, q, lines, counts, total, page, pages } = props;
  return (
    <Page setting={setting} title="企业服务" column={column}>
      <div class="wrap">
        <h1>企业服务</h1>
        <p class="lede">面向企业的政策、解读、办事指南和“一件事”，新的在前。</p>
        <form class="filter" method="get" action={enterpriseHref}>
          <div class="wide">
            <label for="enterprise-words">标题中的词</label>
            <input id="enterprise-words" name="q" type="search" maxLength={80} value={q} />
          </div>
          <div>
            <label for="enterprise-kind">类别</label>
            <select id="enterprise-kind" name="kind">
              <option value="">全部类别</option>
              {kindKeys.map((key) => (
                <option key={key} value={key} selected={key === kind}>
                  {kinds[key]}（{counts[key]}）
                </option>
              ))}
            </select>
          </div>
          <button class="button" type="submit">
            查找
          </button>
        </form>
        <p class="quiet" role="status">
          共 {total} 件{pages > 1 && `，第 ${page} 页，共 ${pages} 页`}
          {(kind !== null || q !== '') && (
            <>
              {' '}
              <a href={enterpriseHref}>查看全部</a>
            </>
          )}
        </p>
        {lines.length === 0 ? <Empty narrowed={kind !== null || q !== ''} /> : <Lines {...props} />}
        <Pages page={page} pages={pages} hrefOf={(to) => enterpriseListHref(kind, q, to)} />
      </div>
    </Page>
  );
}

function Empty({ narrowed }: { readonly narrowed: boolean }) {
  return (
    <div class="empty">
      <h2>{narrowed ? '没有符合条件的内容' : '还没有面向企业的内容'}</h2>
      <p>
        可以到<a href="/services">办事服务</a>和<a href="/xxgk/publications">法定主动公开内容</a>查找。
      </p>
    </div>
  );
}

function Lines({ setting, lines }: EnterpriseProps) {
  const { agencyCode } = setting.site;
  return (
    <ul class="lines">
      {lines.map(({ kind, id, agency, agencyName, title, on }) => {
        const other = agency === agencyCode ? null : agency;
        const href = {
          policy: () => publicationHref(id),
          interpretation: () => publicationHref(id),
          service: () => serviceHref(id, other),
          bundle: () => bundleHref(id, other),
        }[kind];
        return (
          <li key={`${kind} ${agency} ${id}`}>
            <a class="line-title" href={href()}>
              {title}
            </a>
            <span class="line-facts">
              <span>{kinds[kind]}</span>
              <span>{agencyName}</span>
              <time dateTime={on}>{on}</time>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
