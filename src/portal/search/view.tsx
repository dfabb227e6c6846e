/** `/search`: one box, filters, what contains the words with the place marked, and what may have been meant. */

import { audienceKeys, audiences } from '#law/publication/audiences';
import type { Part } from '#law/search/highlight';
import { type SiteChoice, type SiteFilters, type SiteFound, type SiteLine, siteKinds } from '#work/search/site';
import { Page, type Setting } from '../frame/page.tsx';
import { hitHref, kindNames, searchAddress, searchHref, suggestHref } from './address.ts';
import { searchColumn } from './column.ts';

export interface SearchProps {
  readonly setting: Setting;
  readonly choice: SiteChoice;
  /** Null where nothing was asked for yet. */
  readonly found: SiteFound | null;
  readonly filters: SiteFilters;
  /** The page is not the first. */
  readonly further: boolean;
}

export function SearchPage({ setting, choice, found, filters, further }: SearchProps) {
  return (
    <Page setting={setting} title="全站检索" column={searchColumn} steps={[]} script noIndex={found !== null}>
      <div class="wrap">
        <h1>全站检索</h1>
        <Form choice={choice} filters={filters} />
        {found === null ? (
          <p class="quiet">
            可以检索公开信息、政策解读、办事指南和年度报告。一个字也可以；文号用哪种括号都可以；几个词用空格分开，都包含的才列出。
          </p>
        ) : (
          <Found choice={choice} found={found} further={further} />
        )}
      </div>
    </Page>
  );
}

function Form({ choice, filters }: Pick<SearchProps, 'choice' | 'filters'>) {
  return (
    <form class="filter" method="get" action={searchHref}>
      <div class="wide">
        <label for="search-words">标题、文号、索引号或者正文中的词</label>
        <input
          id="search-words"
          name="q"
          type="search"
          maxLength={80}
          value={choice.typed}
          data-suggest={suggestHref}
        />
      </div>
      <Choice
        name="kind"
        label="类别"
        all="全部类别"
        value={choice.kind}
        options={siteKinds.map((kind) => [kind, kindNames[kind]])}
      />
      <Choice
        name="year"
        label="年份"
        all="全部年份"
        value={choice.year === null ? null : String(choice.year)}
        options={filters.years.map((year) => [String(year), `${year}年`])}
      />
      <Choice
        name="agency"
        label="机关"
        all="全部机关"
        value={choice.agency}
        options={filters.agencies.map(({ code, name }) => [code, name])}
      />
      <Choice
        name="topic"
        label="主题或者部门"
        all="全部主题"
        value={choice.topic}
        options={filters.topics.map((topic) => [topic, topic])}
      />
      <Choice
        name="audience"
        label="面向对象"
        all="不限对象"
        value={choice.audience}
        options={audienceKeys.map((key) => [key, audiences[key]])}
      />
      <button class="button" type="submit">
        检索
      </button>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly (readonly [string, string])[];
}

/** What was chosen is offered even where it is no longer among the frequent. */
function Choice({ name, label, all, value, options }: ChoiceProps) {
  const id = `search-${name}`;
  const offered =
    value === null || options.some(([one]) => one === value) ? options : [[value, value] as const, ...options];
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        <option value="">{all}</option>
        {offered.map(([one, words]) => (
          <option key={one} value={one} selected={one === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Found({
  choice,
  found,
  further,
}: {
  readonly choice: SiteChoice;
  readonly found: SiteFound;
  readonly further: boolean;
}) {
  const { lines, total, next, synonyms } = found;
  return (
    <>
      <p class="quiet" role="status">
        共 {total} 件{synonyms.length > 0 && `，同时检索了：${synonyms.join('、')}`}
      </p>
      {total === 0 ? <Nothing choice={choice} meant={found.meant} /> : <Lines lines={lines} />}
      {(further || next !== null) && (
        <nav class="pages" aria-label="翻页">
          {further && <a href={searchAddress(choice)}>回到第一页</a>}
          {next !== null && (
            <a href={searchAddress(choice, next)} rel="next">
              下一页
            </a>
          )}
        </nav>
      )}
    </>
  );
}

function Nothing({ choice, meant }: { readonly choice: SiteChoice; readonly meant: readonly string[] }) {
  const { typed, ...filters } = choice;
  const narrowed = Object.values(filters).some((one) => one !== null);
  return (
    <div class="empty">
      <h2>没有包含这些词的信息</h2>
      {meant.length > 0 && (
        <p>
          您要找的是不是：
          {meant.map((words, i) => (
            <>
              {i > 0 && '、'}
              <a key={words} href={searchAddress({ ...choice, typed: words })}>
                {words}
              </a>
            </>
          ))}
        </p>
      )}
      {narrowed && (
        <p>
          <a href={searchAddress({ typed })}>不限类别、年份、机关、主题和对象再找</a>
        </p>
      )}
      <p>
        没有公开的信息，可以<a href="/xxgk/apply">申请公开</a>。
      </p>
    </div>
  );
}

/** Title, where it stands in the text, kind, number, agency, day (PLT-13: never without a day). */
function Lines({ lines }: { readonly lines: readonly SiteLine[] }) {
  return (
    <ul class="lines found">
      {lines.map((line) => (
        <li key={`${line.kind} ${line.id}`}>
          <a class="line-title" href={hitHref(line)}>
            <Marked parts={line.title} />
          </a>
          <p class="excerpt">
            <Marked parts={line.excerpt} />
          </p>
          <span class="line-facts">
            <span>{kindNames[line.kind]}</span>
            {line.number.length > 0 && (
              <span>
                <Marked parts={line.number} />
              </span>
            )}
            <span>{line.agencyName}</span>
            <time dateTime={line.on}>{line.on}</time>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Marked({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ text, hit }, i) => {
        const key = `${i} ${text}`;
        return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </>
  );
}
