/** 同义词 of the public site's search, a group a line; the list is replaced as a whole. */

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
import '../application/application.css';
import '../appeal/appeal.css';

type Groups = readonly (readonly string[])[];

export function SynonymsPage() {
  const list = useQuery({ queryKey: keys.searchSynonyms, queryFn: () => dataOf(api.GET('/api/search-synonyms')) });
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to="/publications">主动公开</Link>
      </nav>
      <Heading title="网站检索同义词" />
      {list.isPending && <Loading />}
      {list.isError && <Failed error={list.error} again={() => list.refetch()} />}
      {list.isSuccess && <Synonyms groups={list.data.groups} />}
    </div>
  );
}

const linesOf = (groups: Groups) => groups.map((group) => group.join('、')).join('\n');

function groupsOf(lines: string): string[][] {
  return lines
    .split('\n')
    .map((line) =>
      line
        .split(/[、,，]/)
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    )
    .filter((group) => group.length > 0);
}

function Synonyms({ groups }: { readonly groups: Groups }) {
  const may = useMe().data?.deeds.includes('publication.setSynonyms') === true;
  const [lines, setLines] = useState(linesOf(groups));
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () => dataOf(api.PUT('/api/search-synonyms', { body: { groups: groupsOf(lines) } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.searchSynonyms }),
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
        id="synonyms"
        label="同义词表"
        hint="一行一组，词之间用顿号或者逗号分开，例如：营业执照、工商执照、执照。公众检索其中一个词，同组的词也一起检索。"
      >
        <Input.TextArea
          id="synonyms"
          rows={18}
          readOnly={!may}
          value={lines}
          onChange={({ target }) => setLines(target.value)}
        />
      </Field>
      {groups.length === 0 && <p className="quiet">还没有同义词。同义词表由本机关自己维护，保存后网站检索立即生效。</p>}
      {may && (
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          保存
        </Button>
      )}
      {save.isSuccess && (
        <p role="status" className="quiet">
          已保存{save.data.groups.length}组同义词。
        </p>
      )}
      {save.isError && <Refused error={save.error} />}
    </form>
  );
}
