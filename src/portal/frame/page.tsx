/** The whole document around a page's own content. */

import type { ComponentChildren } from 'preact';
import { scriptHref } from '../script.ts';
import { stylesheetHref } from '../style/sheet.ts';
import { Footer } from './footer.tsx';
import { type Article, type Column, Head } from './head.tsx';
import { Header } from './header.tsx';
import type { Reading } from './reading.ts';
import type { SiteSettings } from './site.ts';
import { type Step, Trail } from './trail.tsx';

/** What every page is given by the request: the site, how it is read, and its own address. */
export interface Setting {
  readonly site: SiteSettings;
  readonly reading: Reading;
  /** Path and query of this page. */
  readonly path: string;
}

export interface PageProps {
  readonly setting: Setting;
  /** The page's own name; null on the home page. */
  readonly title: string | null;
  readonly column?: Column;
  readonly article?: Article;
  /** Pages above this one; absent where no path is shown. */
  readonly steps?: readonly Step[];
  /** Name of this page in the path, where the title is too long for it. */
  readonly here?: string;
  readonly noIndex?: boolean;
  /** Whether the site's script makes the page easier to use. */
  readonly script?: boolean;
  readonly children: ComponentChildren;
}

export function Page({ setting, title, column, article, steps, here, noIndex, script, children }: PageProps) {
  const { site, reading, path } = setting;
  const modes = [reading.large ? 'large' : '', reading.contrast ? 'contrast' : ''].filter((mode) => mode !== '');
  return (
    <html lang="zh-CN" {...(modes.length === 0 ? {} : { class: modes.join(' ') })}>
      <Head
        site={site}
        title={title}
        column={column ?? null}
        article={article ?? null}
        stylesheet={stylesheetHref}
        noIndex={noIndex ?? false}
        script={script ? scriptHref : null}
      />
      <body>
        <a class="skip" href="#main">
          跳到正文
        </a>
        {site.demonstration !== null && (
          <aside class="demo" aria-label="站点说明">
            <div class="wrap">
              <p>{site.demonstration}</p>
            </div>
          </aside>
        )}
        <Header site={site} reading={reading} path={path} />
        {steps && <Trail steps={steps} here={here ?? title ?? ''} />}
        <main id="main">{children}</main>
        <Footer site={site} path={path} />
      </body>
    </html>
  );
}
