/** 规章和规范性文件 with their validity (PLT-32, PLT-33): narrowed by mark and words, each leads to its text. */

import { documentKinds } from '#law/document/events';
import { type Validity, validities, validityKeys } from '#law/document/fold';
import type { RegisterPage as Found, PublicDocument } from '#work/document/published';
import { Page, type Setting } from '../frame/page.tsx';
import { Pages } from '../frame/pages.tsx';
import { publicationHref } from '../publication/address.ts';
import { AudienceChoice } from '../publication/audience-choice.tsx';
import { type Chosen, registerHref, registerListHref } from './address.ts';

export interface RegisterProps extends Found {
  readonly setting: Setting;
  readonly chosen: Chosen;
  readonly page: number;
}

export function RegisterPage(props: RegisterProps) {
  const { setting, lines, total, page, pages, chosen } = props;
  const narrowed = Object.values(chosen).some((one) => one !== null && one !== '');
  return (
    <Page
      setting={setting}
      title="规章和规范性文件"
      column={{
        name: '规章和规范性文件',
        description: '规章和行政规范性文件的现行有效目录、修改和废止情况。',
        keywords: '规章,行政规范性文件,有效性,废止',
        type: '政策文件',
      }}
      steps={[{ label: '政府信息公开', href: '/xxgk' }]}
    >
      <div class="wrap">
        <h1>规章和规范性文件</h1>
        <p class="lede">每份文件都标明今天的有效性。修改、废止它的文件互相关联。</p>
        <Filter {...props} />
        <p class="quiet" role="status">
          共 {total} 件{pages > 1 && `，第 ${page} 页，共 ${pages} 页`}
          {narrowed && (
            <>
              {' '}
              <a href={registerHref}>查看全部</a>
            </>
          )}
        </p>
        {lines.length === 0 ? (
          <div class="empty">
            <h2>{narrowed ? '没有符合条件的文件' : '还没有登记文件'}</h2>
            <p>
              没有公开的文件，可以<a href="/xxgk/apply">申请公开</a>。
            </p>
          </div>
        ) : (
          <Lines lines={lines} />
        )}
        <Pages page={page} pages={pages} hrefOf={(to) => registerListHref(chosen, to)} />
      </div>
    </Page>
  );
}

function Filter({ chosen, counts }: RegisterProps) {
  return (
    <form class="filter" method="get" action={registerHref}>
      <div class="wide">
        <label for="document-words">文件名称或者发文字号</label>
        <input id="document-words" name="q" type="search" maxLength={80} value={chosen.q} />
      </div>
      <div>
        <label for="document-validity">有效性</label>
        <select id="document-validity" name="validity">
          <option value="">全部</option>
          {validityKeys.map((key) => (
            <option key={key} value={key} selected={key === chosen.validity}>
              {`${validities[key]}（${counts[key]}）`}
            </option>
          ))}
        </select>
      </div>
      <AudienceChoice id="document-audience" chosen={chosen.audience} />
      <button class="button" type="submit">
        查找
      </button>
    </form>
  );
}

const holds: readonly Validity[] = ['inForce', 'modified', 'pending'];

function Lines({ lines }: { readonly lines: readonly PublicDocument[] }) {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line.caseId}>
          {line.open && line.publication !== null ? (
            <a class="line-title" href={publicationHref(line.publication)}>
              {line.title}
            </a>
          ) : (
            <span class="line-title">{line.title}</span>
          )}
          <span class="line-facts">
            <span class={holds.includes(line.validity) ? 'tag holds' : 'tag ended'}>{validities[line.validity]}</span>
            <span>{documentKinds[line.kind]}</span>
            <span>{line.documentNumber}</span>
            <span>{line.agencyName}</span>
            <time dateTime={line.issuedOn}>{line.issuedOn}</time>
            {line.endedOn !== null && <span>{untilWords(line)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function untilWords({ validity, endedOn }: PublicDocument): string {
  if (validity === 'repealed') return `${endedOn}废止`;
  return validity === 'expired' ? `${endedOn}失效` : `有效期至${endedOn}`;
}
