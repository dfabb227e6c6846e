/** The agency's own list of expressions, one a line; it is replaced as a whole. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import type { Expression } from './question.ts';
import '../application/application.css';
import '../appeal/appeal.css';

export function WordsPage() {
  const list = useQuery({ queryKey: keys.publicationWords, queryFn: () => dataOf(api.GET('/api/publication-words')) });
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to="/publications">主动公开</Link>
      </nav>
      <Heading title="规范表述和敏感词语" />
      {list.isPending && <Loading />}
      {list.isError && <Failed error={list.error} again={() => list.refetch()} />}
      {list.isSuccess && <Words list={list.data.expressions} />}
    </div>
  );
}

/** `错词 → 正确的表述`; a line that begins with ? only reminds. */
function linesOf(list: readonly Expression[]): string {
  return list
    .map(({ word, instead, severity }) => `${severity === 'warning' ? '?' : ''}${word}${instead && ` → ${instead}`}`)
    .join('\n');
}

function listOf(lines: string): Expression[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const reminds = /^[?？]/.test(line);
      const [word = '', instead = ''] = (reminds ? line.slice(1) : line).split(/→|=>/).map((part) => part.trim());
      return { word, instead, severity: reminds ? 'warning' : 'error' };
    });
}

function Words({ list }: { readonly list: readonly Expression[] }) {
  const may = useMe().data?.deeds.includes('publication.setWords') === true;
  const [lines, setLines] = useState(linesOf(list));
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () => dataOf(api.PUT('/api/publication-words', { body: { expressions: listOf(lines) } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.publicationWords }),
  });
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Field
        id="words"
        label="词语表"
        hint="一行一个。“错误的表述 → 规范的表述”；只写一个词的，正文中不能出现；以“?”开头的只作提醒，不妨碍送审。词语中的空格、全角半角和大小写不影响检查。"
      >
        <Input.TextArea
          id="words"
          rows={18}
          readOnly={!may}
          value={lines}
          onChange={({ target }) => setLines(target.value)}
        />
      </Field>
      {list.length === 0 && <p className="quiet">还没有词语。词语表由本机关自己维护，保存后对所有草稿生效。</p>}
      {may && (
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          保存
        </Button>
      )}
      {save.isSuccess && (
        <p role="status" className="quiet">
          已保存{save.data.expressions.length}个词语。
        </p>
      )}
      {save.isError && <Refused error={save.error} />}
    </form>
  );
}
