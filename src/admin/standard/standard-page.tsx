/** 基层政务公开标准目录: which entries are published, which are missing, which there are none of this year. */

import { Button, Input, Modal, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { type EntryStanding, entryStandingKeys, entryStandings, isOpen, windowDays } from '#law/standard/complete';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { Begin } from '../publication/begin.tsx';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Failed } from '../shell/failed.tsx';
import { type Choice, Choices } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { useListFilters } from '../shell/list-filters.tsx';
import { Loading } from '../shell/loading.tsx';
import { type SavedColumn, SaveList } from '../shell/save-list.tsx';
import { Below } from './below.tsx';
import { ImportStandard } from './import.tsx';
import { type Entry, type Standard, useDeclaring, useStandard } from './question.ts';
import '../application/application.css';
import '../work/work.css';

const colors: Readonly<Record<EntryStanding, string>> = {
  missing: 'error',
  stale: 'warning',
  published: 'success',
  none: 'processing',
  notOurs: 'default',
};

export function StandardPage() {
  const { data: me } = useMe();
  const standard = useStandard();
  return (
    <div className="list-page">
      <Heading title="基层政务公开标准目录" />
      <p className="quiet measure">
        目录中由本级主动公开的每一项，都应当有最近{windowDays}
        天内发布的信息，或者写明今年没有。起草时选好目录的序号，发布后就计入这一项。
      </p>
      {standard.isPending && <Loading />}
      {standard.isError && <Failed error={standard.error} again={() => standard.refetch()} />}
      {standard.isSuccess && standard.data.entries.length > 0 && <Entries standard={standard.data} />}
      {standard.isSuccess && standard.data.entries.length === 0 && <p>还没有导入目录。</p>}
      {me?.deeds.includes('publication.compareStandards') === true && <Below />}
      {me?.deeds.includes('publication.setStandard') === true && <ImportStandard />}
    </div>
  );
}

function Entries({ standard: { entries, counts } }: { readonly standard: Standard }) {
  const filters = useListFilters();
  const field = filters.of('field');
  const standing = filters.of('standing');
  const fields = [...new Set(entries.map((entry) => entry.field))];
  const shown = entries.filter(
    (entry) => (field === '' || entry.field === field) && (standing === '' || entry.standing === standing),
  );
  const choices: readonly Choice[] = [
    { id: 'field', label: '领域', all: '全部领域', options: fields.map((value) => ({ value, label: value })) },
    {
      id: 'standing',
      label: '情况',
      all: '全部',
      options: entryStandingKeys.map((value) => ({ value, label: entryStandings[value] })),
    },
  ];
  return (
    <>
      <p role="status">{entryStandingKeys.map((key) => `${entryStandings[key]}${counts[key]}项`).join('，')}。</p>
      <div className="filters no-print">
        <Choices filters={filters} of={choices} />
      </div>
      <Lines entries={shown} />
    </>
  );
}

function Lines({ entries }: { readonly entries: readonly Entry[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const chosen = entries.find(({ code }) => code === open);
  const mayDeclare = useMe().data?.deeds.includes('publication.declareNone') === true;
  if (entries.length === 0) return <p className="quiet">没有符合条件的事项。</p>;
  const columns: readonly Column<Entry>[] = [
    ...shownColumns,
    {
      head: '办理',
      cell: (entry) => <EntryActs entry={entry} mayDeclare={mayDeclare} declare={() => setOpen(entry.code)} />,
    },
  ];
  return (
    <>
      <CaseTable caption="标准目录的事项" columns={columns} lines={entries} keyOf={({ code }) => code} />
      <SaveList name="标准目录" columns={saved} ask={async () => ({ lines: entries, next: null })} />
      {chosen !== undefined && <Declare key={chosen.code} entry={chosen} close={() => setOpen(null)} />}
    </>
  );
}

const nameOf = ({ first, second }: Entry) => (second === '' ? first : `${first}：${second}`);
const limitOf = ({ limit }: Entry) => (limit.text === '' ? '20个工作日（条例）' : limit.text);

const saved: readonly SavedColumn<Entry>[] = [
  { head: '序号', text: ({ code }) => code },
  { head: '领域', text: ({ field }) => field },
  { head: '事项', text: nameOf },
  { head: '公开内容', text: ({ content }) => content },
  { head: '依据', text: ({ basis }) => basis },
  { head: '公开时限', text: limitOf },
  { head: '情况', text: ({ standing }) => entryStandings[standing] },
  { head: '最近公开', text: ({ newestOn }) => newestOn },
  { head: '今年没有的说明', text: ({ none }) => none },
];

const shownColumns: readonly Column<Entry>[] = [
  { head: '序号', cell: ({ code }) => code },
  {
    head: '事项',
    cell: (entry) => (
      <>
        {nameOf(entry)}
        <br />
        <span className="quiet">{entry.field}</span>
      </>
    ),
  },
  {
    head: '公开内容和依据',
    cell: ({ content, basis }) => (
      <>
        {content}
        {basis !== '' && <span className="quiet">（{basis}）</span>}
      </>
    ),
  },
  { head: '公开时限', cell: limitOf },
  {
    head: '情况',
    cell: ({ standing, newest, newestOn, publications, none }) => (
      <>
        <Tag color={colors[standing]}>{entryStandings[standing]}</Tag>
        {newest !== null && (
          <Link to={`/publications/${newest}`}>
            {newestOn}，共{publications}件
          </Link>
        )}
        {none !== null && <span className="quiet">{none}</span>}
      </>
    ),
  },
];

interface EntryActsProps {
  readonly entry: Entry;
  readonly mayDeclare: boolean;
  readonly declare: () => void;
}

function EntryActs({ entry, mayDeclare, declare }: EntryActsProps) {
  const { code, field, standing, none } = entry;
  const name = nameOf(entry);
  return (
    <div className="can-buttons">
      {isOpen(standing) && (
        <Begin
          label="起草"
          known={{ title: name.slice(0, 200), standard: code, topic: field.slice(0, 60), item: 15 }}
        />
      )}
      {mayDeclare && (isOpen(standing) || none !== null) && (
        <Button onClick={declare} aria-label={`“${name}”今年没有`}>
          {none === null ? '今年没有' : '改变说明'}
        </Button>
      )}
    </div>
  );
}

function Declare({ entry, close }: { readonly entry: Entry; readonly close: () => void }) {
  const declaring = useDeclaring();
  const [reason, setReason] = useState(entry.none ?? '');
  return (
    <Modal
      open
      title={`${entry.first}：今年没有`}
      okText="保存"
      cancelText="取消"
      onCancel={close}
      confirmLoading={declaring.isPending}
      onOk={() => declaring.mutate({ code: entry.code, reason }, { onSuccess: close })}
    >
      <Field id="none-reason" label="为什么没有" hint="留空并保存，就收回这一说明。明年重新说明。">
        <Input id="none-reason" maxLength={300} value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
      {declaring.isError && <Refused error={declaring.error} />}
    </Modal>
  );
}
