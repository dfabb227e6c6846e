/** Beside a report: its contents, its edition, its files, what the checks said. */

import { type Day, inWords } from '#law/calendar/day';
import { sectionNumerals, sectionTitles } from '#law/report/form';
import { reportHref } from '../address.ts';
import type { CheckLine } from '../checks/lines.ts';
import { summary } from '../checks/summary.ts';

export interface Download {
  readonly label: string;
  readonly href: string;
  /** Null where the file is first made when it is asked for. */
  readonly bytes: number | null;
}

export interface EditionMention {
  readonly number: number;
  readonly publishedOn: Day;
}

export interface PanelProps {
  readonly agencyCode: string;
  readonly year: number;
  readonly edition: EditionMention & { readonly note: string | null };
  /** Every edition, newest first. */
  readonly editions: readonly EditionMention[];
  readonly cutOff: Day;
  readonly downloads: readonly Download[];
  readonly checks: readonly CheckLine[];
}

export function Panel(props: PanelProps) {
  return (
    <aside class="panel no-print" id="about" aria-label="关于本报告">
      <Contents />
      <Downloads downloads={props.downloads} />
      <About {...props} />
      <h2>检查</h2>
      <p>
        {summary(props.checks)}
        <a href="#checks">逐项查看</a>
      </p>
    </aside>
  );
}

function Contents() {
  return (
    <nav aria-label="目录">
      <h2>目录</h2>
      <ol>
        {sectionTitles.map((title, i) => (
          <li key={title}>
            <a href={`#section-${i + 1}`}>
              {sectionNumerals[i]}、{title}
            </a>
          </li>
        ))}
        <li>
          <a href="#checks">检查结果</a>
        </li>
        <li>
          <a href="#years">历年比较</a>
        </li>
      </ol>
    </nav>
  );
}

function Downloads({ downloads }: { readonly downloads: readonly Download[] }) {
  return (
    <>
      <h2 id="downloads">下载</h2>
      <ul class="files">
        {downloads.map(({ label, href, bytes }) => (
          <li key={href}>
            <a href={href}>{label}</a> {bytes !== null && <span class="quiet figure">{sizeText(bytes)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function About({ agencyCode, year, edition, editions, cutOff }: PanelProps) {
  const others = editions.filter((other) => other.number !== edition.number);
  return (
    <>
      <h2>版本</h2>
      <dl>
        <dt>本版</dt>
        <dd>
          第{edition.number}版，{inWords(edition.publishedOn)}发布
        </dd>
        {edition.note !== null && (
          <>
            <dt>更正说明</dt>
            <dd>{edition.note}</dd>
          </>
        )}
        <dt>统计截至</dt>
        <dd>{inWords(cutOff)}</dd>
        {others.length > 0 && (
          <>
            <dt>其他版本</dt>
            {others.map(({ number, publishedOn }) => (
              <dd key={number}>
                <a href={reportHref(agencyCode, year, number)}>第{number}版</a>（{publishedOn}）
              </dd>
            ))}
          </>
        )}
      </dl>
    </>
  );
}

/** 14.2 KB; one KB is 1,024 bytes. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
