/** A page for when there is no page: plain words, what to do, where to go on. */

import { Page, type Setting } from '../frame/page.tsx';
import { type NoticeStatus, wordsFor } from './words.ts';

export interface NoticeProps {
  readonly setting: Setting;
  readonly status: NoticeStatus;
  /** A form was sent, rather than an address opened. */
  readonly posted?: boolean;
  /** What exactly was not found or is not right, where that is known; else the general words stand. */
  readonly what?: string;
}

export function NoticePage({ setting, status, posted = false, what }: NoticeProps) {
  const words = wordsFor(status, posted);
  return (
    <Page setting={setting} title={words.title} noIndex>
      <div class="wrap notice-page">
        <h1>{words.title}</h1>
        <p>{what ?? words.what}</p>
        <p>{words.todo}</p>
        <ul>
          <li>
            <a href="/">回到首页</a>
          </li>
          <li>
            <a href="/xxgk/reports">年度报告目录</a>
          </li>
          <li>
            <a href="/sitemap">网站地图</a>
          </li>
        </ul>
        <p class="quiet small">状态码 {status}</p>
      </div>
    </Page>
  );
}
