/** The dropped files, a line each: what was read, whose it is, and what a person can do with it. */

import { useMutation } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { sizeText } from '#law/file/kinds';
import { api } from '../../client/api.ts';
import { dataOf, done } from '../../client/fault.ts';
import { queries } from '../../client/queries.ts';
import { CaseTable, type Column } from '../../shell/case-table.tsx';
import { Loading } from '../../shell/loading.tsx';
import type { CollectionAddress } from './address.ts';
import { collectionKey, type FileLine, useMembers, useReading } from './questions.ts';
import { fileStates, findingsInWords } from './words.ts';

interface Props {
  readonly lines: readonly FileLine[];
  readonly address: CollectionAddress;
}

export function FileLines({ lines, address }: Props) {
  const members = useMembers(address);
  const [open, setOpen] = useState<string | null>(null);
  if (lines.length === 0) return null;
  const names = new Map((members.data ?? []).map(({ value, label }) => [value, label]));
  const columns: readonly Column<FileLine>[] = [
    {
      head: '文件',
      className: 'file-name',
      cell: ({ name, size }) => (
        <>
          {name} <span className="quiet">{sizeText(size)}</span>
        </>
      ),
    },
    {
      head: '结果',
      cell: ({ state, reason }) => (
        <>
          <span className={`file-${state}`}>{fileStates[state]}</span>
          {reason !== null && <span className="file-reason">{reason}</span>}
        </>
      ),
    },
    {
      head: '机关',
      cell: (line) => (
        <Whose line={line} address={address} members={members.data ?? []} name={names.get(line.child ?? '')} />
      ),
    },
    { head: '年度', cell: ({ readYear }) => (readYear === null || readYear === 0 ? '—' : readYear) },
    {
      head: '检查结果',
      cell: ({ id, findings }) => (
        <>
          {findings === null ? (
            '—'
          ) : (
            <Button
              size="small"
              type="link"
              aria-expanded={open === id}
              onClick={() => setOpen(open === id ? null : id)}
            >
              {findingsInWords(findings)}
            </Button>
          )}
          {open === id && <Reading address={address} file={id} />}
        </>
      ),
    },
    { head: '办理', cell: (line) => <Doings line={line} address={address} /> },
  ];
  return <CaseTable caption="导入的文件" columns={columns} lines={lines} keyOf={({ id }) => id} />;
}

interface WhoseProps {
  readonly line: FileLine;
  readonly address: CollectionAddress;
  readonly members: readonly { readonly value: string; readonly label: string }[];
  readonly name: string | undefined;
}

/** Where the words of the report leave it open a person chooses. */
function Whose({ line, address, members, name }: WhoseProps) {
  const { agency, year } = address;
  const match = useMutation({
    mutationFn: (child: string) =>
      done(
        api.PUT('/api/collections/{agency}/{year}/files/{file}/child', {
          params: { path: { agency, year, file: line.id } },
          body: { child },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: collectionKey(address) }),
  });
  if (line.state !== 'read' || line.certain) return <>{name ?? line.readAgency ?? '—'}</>;
  return (
    <div className="whose">
      <span className="quiet">
        {line.readAgency === '' || line.readAgency === null ? '没有读出机关名称' : `写的是“${line.readAgency}”`}，
        {name === undefined ? '请选定机关：' : `可能是“${name}”，请确认：`}
      </span>
      <Select
        aria-label={`“${line.name}”是哪个机关的`}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="选择机关"
        loading={match.isPending}
        options={[...members]}
        onChange={(child: string) => match.mutate(child)}
      />
      {name !== undefined && line.child !== null && (
        <Button size="small" onClick={() => match.mutate(line.child ?? '')} loading={match.isPending}>
          就是{name}
        </Button>
      )}
      {match.isError && <p role="alert">{match.error.message}</p>}
    </div>
  );
}

function Reading({ address, file }: { readonly address: CollectionAddress; readonly file: string }) {
  const reading = useReading(address, file);
  if (reading.isPending) return <Loading />;
  if (!reading.isSuccess) return null;
  return (
    <ol className="reasons">
      {reading.data.findings.map(({ rule, severity, message, row, column }) => (
        <li key={`${rule} ${row} ${column} ${message}`} className={severity}>
          {message}
        </li>
      ))}
    </ol>
  );
}

function Doings({ line, address }: { readonly line: FileLine; readonly address: CollectionAddress }) {
  const { agency, year } = address;
  const settled = { onSettled: () => queries.invalidateQueries({ queryKey: collectionKey(address) }) };
  const take = useMutation({
    mutationFn: async (replace: boolean) => {
      const path = '/api/collections/{agency}/{year}/files/take';
      const body = { files: [line.id], replace };
      const { taken } = await dataOf(api.POST(path, { params: { path: { agency, year } }, body }));
      const [one] = taken;
      if (one?.done === false) throw new Error(one.reason ?? '');
    },
    ...settled,
  });
  const aside = useMutation({
    mutationFn: () =>
      done(
        api.DELETE('/api/collections/{agency}/{year}/files/{file}', {
          params: { path: { agency, year, file: line.id } },
        }),
      ),
    ...settled,
  });
  const ready = line.state === 'read' && line.certain && String(line.readYear) === year;
  return (
    <div className="doings">
      {ready && (
        <Button size="small" onClick={() => take.mutate(take.isError)} loading={take.isPending}>
          {take.isError ? '改收这一份' : '收取'}
        </Button>
      )}
      {line.state !== 'taken' && line.state !== 'waiting' && line.state !== 'dropped' && (
        <Button size="small" onClick={() => aside.mutate()} loading={aside.isPending} aria-label={`移出${line.name}`}>
          移出
        </Button>
      )}
      {line.file !== null && <a href={`/api/files/${line.file}/content`}>下载</a>}
      {take.isError && <p role="alert">{take.error.message}</p>}
    </div>
  );
}
