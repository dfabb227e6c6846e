/** The slim header: mark, name, the places that exist, and how pages are set. */

import { searchHref } from '../search/address.ts';
import { Mark } from './mark.tsx';
import { type Reading, readingHref } from './reading.ts';
import type { SiteSettings } from './site.ts';

export interface HeaderProps {
  readonly site: SiteSettings;
  readonly reading: Reading;
  /** Address of this page, with its query. */
  readonly path: string;
}

const places = [
  { href: '/', label: '首页' },
  { href: '/xxgk', label: '政府信息公开' },
  { href: '/xxgk/reports', label: '年度报告' },
  { href: '/xxgk/apply', label: '依申请公开' },
  { href: '/services', label: '办事服务' },
  { href: '/hall', label: '服务大厅' },
  { href: '/progress', label: '查询进度' },
  { href: '/complaints', label: '投诉建议' },
  { href: '/verify', label: '文件核验' },
] as const;

export function Header({ site, reading, path }: HeaderProps) {
  return (
    <header class="site-head">
      <div class="wrap">
        <a class="site-name" href="/">
          <Mark size={30} />
          {site.name}
        </a>
        <nav class="menu" aria-label="主菜单">
          <ul>
            {places.map(({ href, label }) => (
              <li key={href}>
                <a href={href} {...current(path, href)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {path.split('?')[0] !== searchHref && <SearchBox />}
        <Modes reading={reading} path={path} />
      </div>
    </header>
  );
}

/** In the header of every page but the search itself. */
function SearchBox() {
  return (
    <form class="site-search" method="get" action={searchHref} aria-label="全站">
      <input name="q" type="search" maxLength={80} aria-label="全站检索" placeholder="检索公开信息、办事指南" />
      <button type="submit">检索</button>
    </form>
  );
}

/** The menu marks the page itself, or else the nearest place above it. */
function current(path: string, href: string) {
  const here = path.split('?')[0] ?? '/';
  if (here === href) return { 'aria-current': 'page' } as const;
  if (places.some((place) => place.href === here)) return {};
  const nearest = places.filter((place) => place.href !== '/' && here.startsWith(`${place.href}/`)).at(-1);
  return nearest?.href === href ? ({ 'aria-current': 'true' } as const) : {};
}

function Modes({ reading, path }: { readonly reading: Reading; readonly path: string }) {
  const { large, contrast } = reading;
  return (
    <nav class="modes" aria-label="阅读方式">
      <ul>
        <li>
          <a href={readingHref({ large: !large, contrast }, path)} rel="nofollow">
            {large ? '标准字号' : '大字版'}
          </a>
        </li>
        <li>
          <a href={readingHref({ large, contrast: !contrast }, path)} rel="nofollow">
            {contrast ? '标准对比度' : '高对比度'}
          </a>
        </li>
      </ul>
    </nav>
  );
}
