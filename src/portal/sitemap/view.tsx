/** `/sitemap`: every column of the site as links (PLT-10). */

import { hallColumns } from '#law/column/columns';
import { complaintsHref } from '../complaint/address.ts';
import { registerHref } from '../document/address.ts';
import { enterpriseHref } from '../enterprise/address.ts';
import type { Column } from '../frame/head.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { gazetteHref } from '../gazette/view.tsx';
import { hallHref, sectionHref } from '../hall/address.ts';
import { atomHref, feedHref, jsonFeedHref, publicationsHref } from '../publication/address.ts';
import { agencyHref, dataHref, reportsHref } from '../report/address.ts';
import { servicesHref } from '../service/address.ts';
import { subscriptionHref } from '../subscription/address.ts';

const sitemapColumn: Column = {
  name: '网站地图',
  description: '本站全部栏目的链接。',
  keywords: '网站地图,栏目',
  type: '网站地图',
};

export interface SitemapProps {
  readonly setting: Setting;
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
}

export function SitemapPage({ setting, agencies }: SitemapProps) {
  return (
    <Page setting={setting} title="网站地图" column={sitemapColumn} steps={[]}>
      <div class="wrap">
        <h1>网站地图</h1>
        <ul class="sitemap">
          <li>
            <a href="/">首页</a>
          </li>
          <li>
            <a href="/xxgk">政府信息公开</a>
            <ul>
              <li>
                <a href={publicationsHref}>法定主动公开内容</a>（<a href={feedHref}>RSS</a>、<a href={atomHref}>Atom</a>
                、<a href={jsonFeedHref}>JSON Feed</a>）
              </li>
              <li>
                <a href={registerHref}>规章和规范性文件</a>
              </li>
              <li>
                <a href={gazetteHref}>政府公报</a>
              </li>
              <li>
                <a href={enterpriseHref}>企业服务</a>
              </li>
              <li>
                <a href={subscriptionHref}>邮件订阅</a>
              </li>
              <li>
                <a href={reportsHref}>年度报告</a>
                {agencies.length > 0 && (
                  <ul>
                    {agencies.map(({ code, name }) => (
                      <li key={code}>
                        <a href={agencyHref(code)}>{name}</a>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
              <li>
                年度报告开放数据：<a href={dataHref('csv')}>CSV</a>、<a href={dataHref('json')}>JSON</a>
              </li>
            </ul>
          </li>
          <li>
            <a href="/year">今年做了什么</a>
          </li>
          <li>
            <a href={complaintsHref}>投诉、建议、找错</a>
          </li>
          <li>
            <a href={servicesHref}>办事服务</a>
          </li>
          <li>
            <a href={hallHref()}>政务服务大厅</a>
            <ul>
              {hallColumns.map(({ key, name }) => (
                <li key={key}>
                  <a href={sectionHref(key)}>{name}</a>
                </li>
              ))}
            </ul>
          </li>
          <li>
            <a href="/search">全站检索</a>
          </li>
          <li>
            <a href="/open-data">开放数据</a>
          </li>
          <li>
            <a href="/verify">文件核验</a>
          </li>
        </ul>
      </div>
    </Page>
  );
}
