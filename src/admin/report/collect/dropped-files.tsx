/** What became of the files of a drop, or of all files of the year: read, not read, the same; whose each is; taken in. */

import { useMutation } from '@tanstack/react-query';
import { Button, Progress, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../../client/api.ts';
import { dataOf } from '../../client/fault.ts';
import { queries } from '../../client/queries.ts';
import { Failed } from '../../shell/failed.tsx';
import type { CollectionAddress } from './address.ts';
import { FileLines } from './file-lines.tsx';
import { askFiles, collectionKey, type FileLine, type FilePage, type FileState, useFiles } from './questions.ts';
import { Reasons } from './reasons.tsx';
import { fileStates } from './words.ts';

interface Props {
  readonly address: CollectionAddress;
  /** Null: every file of the year. */
  readonly batch: string | null;
}

const shownStates: readonly FileState[] = ['read', 'unread', 'same', 'taken', 'waiting', 'dropped'];

export function DroppedFiles({ address, batch }: Props) {
  const [query, setQuery] = useSearchParams();
  const [state, setState] = useState<FileState | ''>('');
  // After a drop its own lines stand here; those of earlier days are opened when they are wanted.
  const [all, setAll] = useState(false);
  const files = useFiles(address, { ...(batch === null ? {} : { batch }), ...(state === '' ? {} : { state }) });
  const counts = files.data?.pages[0]?.counts;
  if (files.isError) return <Failed error={files.error} again={() => files.refetch()} />;
  if (counts === undefined) return null;
  const total = shownStates.reduce((sum, key) => sum + counts[key], 0);
  if (total === 0) return null;
  const showAll = () => {
    const next = new URLSearchParams(query);
    next.delete('batch');
    setQuery(next, { replace: true });
    setAll(true);
  };
  if (batch === null && !all) {
    return <Button onClick={() => setAll(true)}>看以前导入的{total}个文件</Button>;
  }
  return (
    <>
      <Standing counts={counts} total={total} />
      <div className="filters">
        <div>
          <label htmlFor="file-state">{batch === null ? '全部导入的文件' : '这次导入的文件'}</label>
          <Select
            id="file-state"
            value={state}
            onChange={setState}
            options={[
              { value: '' as const, label: `全部（${total}）` },
              ...shownStates
                .filter((key) => counts[key] > 0)
                .map((value) => ({ value, label: `${fileStates[value]}（${counts[value]}）` })),
            ]}
          />
        </div>
        {batch !== null && <Button onClick={showAll}>看全部导入的文件</Button>}
        <TakeAll address={address} batch={batch} count={counts.read} />
      </div>
      <FileLines lines={files.data?.pages.flatMap((page) => page.files) ?? []} address={address} />
      {files.hasNextPage && (
        <Button onClick={() => files.fetchNextPage()} loading={files.isFetchingNextPage}>
          再看100个文件
        </Button>
      )}
    </>
  );
}

function Standing({ counts, total }: { readonly counts: FilePage['counts']; readonly total: number }) {
  const { waiting, unread, same } = counts;
  const done = total - waiting;
  const told = [
    `读完${done}个，共${total}个`,
    ...(unread > 0 ? [`不能读取${unread}个`] : []),
    ...(same > 0 ? [`重复${same}个`] : []),
  ];
  return (
    <div role="status" className="progress">
      <p>
        {told.join('，')}。{waiting > 0 && '正在读取，可以离开本页，过后再来看。'}
      </p>
      {waiting > 0 && <Progress percent={Math.floor((done / total) * 100)} aria-label="读取进度" />}
    </div>
  );
}

const atOnce = 50;

/** Those whose agency is certain and whose year is right; the others are told with their reasons. */
function TakeAll({ address, batch, count }: Props & { readonly count: number }) {
  const { agency, year } = address;
  const take = useMutation({
    mutationFn: async () => {
      const ready = await allRead(address, batch);
      const names = new Map(ready.map(({ id, name }) => [id, name]));
      const reasons: string[] = [];
      let done = 0;
      for (let at = 0; at < ready.length; at += atOnce) {
        const body = { files: ready.slice(at, at + atOnce).map(({ id }) => id) };
        const path = '/api/collections/{agency}/{year}/files/take';
        const { taken } = await dataOf(api.POST(path, { params: { path: { agency, year } }, body }));
        done += taken.filter((one) => one.done).length;
        reasons.push(...taken.flatMap((one) => (one.done ? [] : [`${names.get(one.id) ?? ''}：${one.reason ?? ''}`])));
      }
      return { done, reasons };
    },
    onSettled: () => queries.invalidateQueries({ queryKey: collectionKey(address) }),
  });
  return (
    <div className="take-all">
      {count > 0 && (
        <Button type="primary" onClick={() => take.mutate()} loading={take.isPending}>
          收取读出的{count}份
        </Button>
      )}
      <div role="status">
        {take.isError && <p role="alert">{take.error.message}</p>}
        {take.isSuccess && <p>收取了{take.data.done}份。</p>}
        {take.isSuccess && take.data.reasons.length > 0 && (
          <Reasons title={`有${take.data.reasons.length}份没有收取`} reasons={take.data.reasons} />
        )}
      </div>
    </div>
  );
}

async function allRead(address: CollectionAddress, batch: string | null): Promise<readonly FileLine[]> {
  const lines: FileLine[] = [];
  let after: number | null = null;
  do {
    const page: FilePage = await askFiles(address, {
      ...{ state: 'read' as const, limit: '500' },
      ...(batch === null ? {} : { batch }),
      ...(after === null ? {} : { after: String(after) }),
    });
    lines.push(...page.files);
    after = page.next;
  } while (after !== null);
  return lines;
}
