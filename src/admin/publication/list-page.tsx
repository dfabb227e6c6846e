/** Publications of the agency: what is drafted, under review, published; a new one is begun here. */

import { Link } from 'react-router';
import { catalogueName } from '#law/publication/catalogue';
import { type PublicationStateKey, publicationStates } from '#law/publication/fold';
import { Failed } from '../shell/failed.tsx';
import { Filter } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { More, useListFilters, WordsFilter } from '../shell/list-filters.tsx';
import { Loading } from '../shell/loading.tsx';
import { Begin } from './begin.tsx';
import { type Filters, type Line, usePublications } from './question.ts';
import { momentWords } from './schedule.tsx';
import '../report/case-lines.css';
import '../work/work.css';

const stateOptions = Object.entries(publicationStates).map(([value, label]) => ({ value, label }));

export function PublicationsPage() {
  const filters = useListFilters();
  const state = filters.of('state');
  const text = filters.of('text');
  const chosen: Filters = {
    ...(state in publicationStates ? { state: state as PublicationStateKey } : {}),
    ...(text === '' ? {} : { text }),
  };
  const pages = usePublications(chosen);
  return (
    <div className="list-page">
      <Heading title="主动公开" />
      <Begin label="起草一件" primary />
      <p className="no-print">
        <Link to="/publications/old-pages">旧网站信息迁移</Link> ·{' '}
        <Link to="/publications/words">规范表述和敏感词语</Link> · <Link to="/publications/steps">三审三校的步骤</Link>{' '}
        · <Link to="/publications/deputies">紧急发布的代行人</Link> ·{' '}
        <Link to="/publications/synonyms">网站检索同义词</Link>
      </p>
      <div className="filters no-print">
        <Filter
          id="state"
          label="状态"
          value={state}
          all="全部状态"
          options={stateOptions}
          choose={filters.set('state')}
        />
        <WordsFilter label="标题、文号或者索引号" filters={filters} most={80} />
      </div>
      {pages.isPending && <Loading />}
      {pages.isError && <Failed error={pages.error} again={() => pages.refetch()} />}
      {pages.isSuccess && <Lines lines={pages.data.pages.flatMap((page) => page.publications)} />}
      <More pages={pages} />
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  if (lines.length === 0) {
    return (
      <p className="quiet" role="status">
        没有符合条件的信息。请换一个条件再试，或者起草一件。
      </p>
    );
  }
  return (
    <table className="case-lines">
      <caption className="only-read">主动公开的信息</caption>
      <thead>
        <tr>
          {['标题', '发文字号', '索引号', '公开目录', '状态', '公布日'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.caseId}>
            <td>
              <Link to={`/publications/${line.caseId}`}>{line.title === '' ? '（还没有标题）' : line.title}</Link>
            </td>
            <td>{line.documentNumber}</td>
            <td>{line.indexNumber ?? '送审时编号'}</td>
            <td>{catalogueName(line.item)}</td>
            <td>
              {publicationStates[line.state]}
              {line.stepName !== null && `，待${line.stepName}`}
              {line.scheduledAt !== null && `，定于${momentWords(line.scheduledAt)}发布`}
              {line.missed !== null && '，定时发布没有成功'}
              {line.takeDownOn !== null && line.state !== 'withdrawn' && `，${line.takeDownOn}撤下`}
            </td>
            <td>{line.publishedOn ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
