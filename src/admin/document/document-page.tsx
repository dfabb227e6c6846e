/** One document of the register: its days, what changed it and what it changed, and what may be entered now. */

import { Link, useParams } from 'react-router';
import { documentKinds, verdicts } from '#law/document/events';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { ChangeForm } from './change-form.tsx';
import { Mark } from './parts.tsx';
import { type DocumentOne, useDocument } from './question.ts';
import '../application/application.css';
import '../appeal/appeal.css';

export function DocumentPage() {
  const { id = '' } = useParams();
  const one = useDocument(id);
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to="/documents">规范性文件</Link>
      </nav>
      {one.isPending && <Loading />}
      {one.isError && (
        <>
          <Heading title="规范性文件" />
          <Failed error={one.error} again={() => one.refetch()} />
        </>
      )}
      {one.isSuccess && <Whole key={one.data.caseId} one={one.data} />}
    </div>
  );
}

function Whole({ one }: { readonly one: DocumentOne }) {
  const facts: readonly (readonly [string, string | null])[] = [
    ['种类', documentKinds[one.kind]],
    ['发文字号', one.documentNumber],
    ['印发日期', one.issuedOn],
    ['施行日期', one.effectiveOn ?? '印发之日'],
    ['有效期', one.expiresOn === null ? '没有期限' : `至${one.expiresOn}，当天起失效`],
    ['不再有效之日', one.endedOn],
    [
      '最近的清理',
      one.reviewed &&
        `${one.reviewed.round}（${one.reviewed.on}）：${verdicts[one.reviewed.verdict]}，${one.reviewed.reason}`,
    ],
  ];
  return (
    <>
      <header className="case-head">
        <Heading title={one.title} />
        <Mark validity={one.validity} />
      </header>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
        <div>
          <dt>公开的文本</dt>
          <dd>
            {one.publication === null ? (
              '还没有关联。没有公布的规范性文件不能作为行政管理的依据。'
            ) : (
              <Link to={`/publications/${one.publication}`}>查看公开信息</Link>
            )}
          </dd>
        </div>
      </dl>
      <Links title="修改、废止它的文件" links={one.changedBy} />
      <Links title="它修改、废止的文件" links={one.changes} />
      {one.can.includes('change') && <ChangeForm one={one} />}
    </>
  );
}

const relations = { modified: '修改', repealed: '废止' } as const;

function Links({ title, links }: { readonly title: string; readonly links: DocumentOne['changes'] }) {
  if (links.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {links.map(({ relation, on, name, document }) => (
          <li key={`${relation}${on}${name}`}>
            {on}
            {relations[relation]}：{document === null ? name : <Link to={`/documents/${document}`}>{name}</Link>}
          </li>
        ))}
      </ul>
    </section>
  );
}
