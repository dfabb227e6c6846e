/** The footer with everything that a government site has to say about itself, in order (PLT-10). */

import type { ComponentChildren } from 'preact';
import { errorHref } from '../complaint/address.ts';
import { Mark } from './mark.tsx';
import { notFiled, type SiteSettings } from './site.ts';

const icpRegister = 'https://beian.miit.gov.cn/';

/** `path`: of the page, for whoever finds an error on it. */
export function Footer({ site, path }: { readonly site: SiteSettings; readonly path: string }) {
  const { icp, police } = site;
  return (
    <footer class="site-foot">
      <div class="wrap">
        <dl>
          <Item name="主办单位">{site.sponsor}</Item>
          {site.undertaker !== null && <Item name="承办单位">{site.undertaker}</Item>}
          <Item name="联系电话">{site.contact.telephone}</Item>
          <Item name="办公地址">{site.contact.address}</Item>
          <Item name="办公时间">{site.contact.hours}</Item>
          <Item name="ICP备案号">{icp === null ? notFiled : <a href={icpRegister}>{icp}</a>}</Item>
          <Item name="公安机关备案号">{police === null ? notFiled : <a href={police.href}>{police.number}</a>}</Item>
          <Item name="网站标识码">{site.identityCode}</Item>
          <Item name="党政机关网站标识">
            {site.governmentMarkHref === null ? '演示站点，未挂标' : <a href={site.governmentMarkHref}>查看标识</a>}
          </Item>
          <Item name="我为政府网站找错">
            <a href={errorHref(path)} rel="nofollow">
              本页有错
            </a>
            {site.reportErrorHref !== null && (
              <>
                ，<a href={site.reportErrorHref}>全国平台</a>
              </>
            )}
          </Item>
          <Item name="网站地图">
            <a href="/sitemap">本站全部栏目</a>
          </Item>
        </dl>
        <p class="by">
          <Mark size={20} />
          本站由“公开”（Gongkai）程序提供
        </p>
      </div>
    </footer>
  );
}

function Item({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
