/** `/xxgk/gazette`: the issues of the 政府公报 with their contents, each to download; what was withdrawn since is said. */

import { inWords } from '#law/calendar/day';
import type { PublicIssue } from '#work/gazette/view';
import type { Column } from '../frame/head.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { publicationHref } from '../publication/address.ts';

export const gazetteHref = '/xxgk/gazette';

const column: Column = {
  name: '政府公报',
  description: '按期编印的政府公报，可以查看目录、下载全文。',
  keywords: '政府公报,公报,政府信息公开',
  type: '政策文件',
};
const above = [{ label: '政府信息公开', href: '/xxgk' }];

export interface GazetteProps {
  readonly setting: Setting;
  readonly issues: readonly PublicIssue[];
}

export function GazettePage({ setting, issues }: GazetteProps) {
  return (
    <Page setting={setting} title="政府公报" column={column} steps={above}>
      <div class="wrap">
        <h1>政府公报</h1>
        <p class="lede">公报刊登的文本与网站公布的一致，免费下载、查阅。</p>
        {issues.length === 0 && (
          <div class="empty">
            <h2>还没有印发公报</h2>
            <p>
              已经公布的信息，请看<a href="/xxgk/publications">法定主动公开内容</a>。
            </p>
          </div>
        )}
        {issues.map((issue) => (
          <Issue key={issue.id} issue={issue} />
        ))}
      </div>
    </Page>
  );
}

function Issue({ issue: { id: of, agencyName, name, issuedOn, entries, notes } }: { readonly issue: PublicIssue }) {
  const id = `issue-${of}`;
  return (
    <section aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {agencyName}公报{name}
      </h2>
      <p class="quiet">
        <time dateTime={issuedOn}>{inWords(issuedOn)}</time>印发，共{entries.length}件。{' '}
        <a href={`${gazetteHref}/${of}.pdf`} download>
          下载{name}（PDF）
        </a>
      </p>
      <ol class="catalogue">
        {entries.map(({ caseId, edition, title, withdrawnOn, newest }) => (
          <li key={caseId}>
            <a href={publicationHref(caseId)}>{title}</a>
            {withdrawnOn !== null && <strong>（已于{withdrawnOn}撤下）</strong>}
            {withdrawnOn === null && newest > edition && <strong>（已更正，以网站上的第{newest}版为准）</strong>}
          </li>
        ))}
      </ol>
      {notes.length > 0 && (
        <ul>
          {notes.map(({ issue, caseId, title, kind, on }) => (
            <li key={`${issue} ${caseId} ${kind}`}>
              {kind === 'withdrawn' ? '撤回' : '更正'}：{issue}刊登的“{title}”，{on}。
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
