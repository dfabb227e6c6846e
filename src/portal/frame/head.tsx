/** What stands in `<head>`: the title (PLT-07) and the page tags of government sites (PLT-06). */

import type { Day } from '#law/calendar/day';
import type { SiteSettings } from './site.ts';

export interface Column {
  readonly name: string;
  readonly description: string;
  /** Separated by half-width commas. */
  readonly keywords: string;
  /** Kind of column, in the words of the guideline: 政府信息公开, 统计数据 … */
  readonly type: string;
}

export interface Article {
  readonly title: string;
  readonly publishedOn: Day;
  /** `YYYY-MM-DD HH:mm` in Beijing's time, where the moment is known. */
  readonly publishedAt?: string;
  /** Who made it: never empty, the own agency for own work. */
  readonly source: string;
}

export interface HeadProps {
  readonly site: SiteSettings;
  /** Null on the home page. */
  readonly title: string | null;
  readonly column: Column | null;
  readonly article: Article | null;
  readonly stylesheet: string;
  /** True for pages that are no content: errors. */
  readonly noIndex: boolean;
  /** Address of the script; null where the page has none. */
  readonly script: string | null;
  /** Where the page goes by itself after a time, where no script runs. */
  readonly refresh?: { readonly seconds: number; readonly to: string };
}

export function Head(props: HeadProps) {
  const { site, column, article } = props;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{titleOf(props)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="SiteName" content={site.name} />
      <meta name="SiteDomain" content={site.domain} />
      <meta name="SiteIDCode" content={site.identityCode} />
      {column && <ColumnTags {...column} />}
      {article && <ArticleTags {...article} />}
      {props.noIndex && <meta name="robots" content="noindex" />}
      <meta name="theme-color" content="#1d4f9e" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={props.stylesheet} />
      {props.refresh !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={`${props.refresh.seconds}; url=${props.refresh.to}`} />
        </noscript>
      )}
      {props.script !== null && <script type="module" src={props.script} />}
    </head>
  );
}

function ColumnTags({ name, description, keywords, type }: Column) {
  return (
    <>
      <meta name="ColumnName" content={name} />
      <meta name="ColumnDescription" content={description} />
      <meta name="ColumnKeywords" content={keywords} />
      <meta name="ColumnType" content={type} />
    </>
  );
}

/** Where the ledger dates by the day alone, the tag's form wants a time: midnight stands for the day [convention]. */
function ArticleTags({ title, publishedOn, publishedAt, source }: Article) {
  return (
    <>
      <meta name="ArticleTitle" content={title} />
      <meta name="PubDate" content={publishedAt ?? `${publishedOn} 00:00`} />
      <meta name="ContentSource" content={source} />
    </>
  );
}

/** Home: the site. Column: column and site. Article: title, column, site (PLT-07). */
function titleOf({ site, title, column }: HeadProps): string {
  const parts = [title, column?.name, site.name].filter((part) => part !== undefined && part !== null);
  return [...new Set(parts)].join('_');
}
