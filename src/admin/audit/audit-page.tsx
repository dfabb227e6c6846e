/** The audit trail for the auditor: search, follow one object or person, export. */

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { subjectName } from '#law/account/audited';
import { saveFile } from '../client/save-file.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { Entries } from './entries.tsx';
import { askCsv, useAudit } from './questions.ts';
import { type Search, useSearch } from './search.ts';
import { SearchForm } from './search-form.tsx';
import './audit.css';

export function AuditPage() {
  const [search, setSearch] = useSearch();
  const audit = useAudit(search);
  const entries = audit.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <div className="audit-page">
      <Heading title="审计记录" />
      <p className="quiet measure">
        谁在什么时候、从哪里、对什么做了什么，结果如何。记录只增不改，被拒绝的也在内；查看和导出审计记录本身也会记下。
      </p>
      <SearchForm search={search} onSearch={setSearch} />
      <Following search={search} />
      {audit.isPending && <Loading />}
      {audit.isError && <Failed error={audit.error} again={() => audit.refetch()} />}
      {audit.isSuccess && (
        <>
          <p role="status" className="quiet">
            {entries.length === 0
              ? '没有符合条件的记录。请放宽条件再查。'
              : `已列出${entries.length}条，最新的在前${audit.hasNextPage ? '，还有更早的' : '，已全部列出'}。`}
          </p>
          {entries.length > 0 && <Entries entries={entries} />}
          <div className="audit-buttons no-print">
            {audit.hasNextPage && (
              <Button onClick={() => audit.fetchNextPage()} loading={audit.isFetchingNextPage}>
                继续列出
              </Button>
            )}
            {entries.length > 0 && <Export search={search} />}
          </div>
        </>
      )}
    </div>
  );
}

/** Says that one object is followed. */
function Following({ search }: { readonly search: Search }) {
  if (search.object === undefined || search.subject === undefined) return null;
  return (
    <h2>
      {subjectName(search.subject)} {search.object} 的全部记录
    </h2>
  );
}

function Export({ search }: { readonly search: Search }) {
  const save = useMutation({ mutationFn: async () => saveFile('审计记录.csv', await askCsv(search)) });
  return (
    <>
      <Button onClick={() => save.mutate()} loading={save.isPending}>
        导出（CSV）
      </Button>
      {save.isError && <p role="alert">{save.error.message}</p>}
    </>
  );
}
