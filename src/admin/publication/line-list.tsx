/** A list that the agency keeps itself, one entry a line, replaced as a whole. */

import { type QueryKey, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Deed } from '#law/account/deeds';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import '../application/application.css';
import '../appeal/appeal.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  /** Said while there is no entry. */
  readonly empty: string;
  /** What is counted once it is saved: 组同义词 */
  readonly unit: string;
  readonly deed: Deed;
  readonly queryKey: QueryKey;
  readonly ask: () => Promise<string>;
  /** How many entries the lines had. */
  readonly replace: (lines: string) => Promise<number>;
}

export function LineList(props: Props) {
  const { title, queryKey, ask } = props;
  const lines = useQuery({ queryKey, queryFn: ask });
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to="/publications">主动公开</Link>
      </nav>
      <Heading title={title} />
      {lines.isPending && <Loading />}
      {lines.isError && <Failed error={lines.error} again={() => lines.refetch()} />}
      {lines.isSuccess && <Lines {...props} standing={lines.data} />}
    </div>
  );
}

function Lines({ id, label, hint, empty, unit, deed, queryKey, replace, standing }: Props & { standing: string }) {
  const may = useMe().data?.deeds.includes(deed) === true;
  const [lines, setLines] = useState(standing);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () => replace(lines),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
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
      <Field id={id} label={label} hint={hint}>
        <Input.TextArea
          id={id}
          rows={18}
          readOnly={!may}
          value={lines}
          onChange={({ target }) => setLines(target.value)}
        />
      </Field>
      {standing === '' && <p className="quiet">{empty}</p>}
      {may && (
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          保存
        </Button>
      )}
      {save.isSuccess && (
        <p role="status" className="quiet">
          已保存{save.data}
          {unit}。
        </p>
      )}
      {save.isError && <Refused error={save.error} />}
    </form>
  );
}
