/** 基层政务公开标准目录: which entries are published, which are missing, which there are none of this year. */

import { Button, Input, Modal, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { type EntryStanding, entryStandingKeys, entryStandings, isOpen, windowDays } from '#law/standard/complete';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { Begin } from '../publication/begin.tsx';
import { Failed } from '../shell/failed.tsx';
import { Filter } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { useListFilters } from '../shell/list-filters.tsx';
import { Loading } from '../shell/loading.tsx';
import { Below } from './below.tsx';
import { ImportStandard } from './import.tsx';
import { type Entry, type Standard, useDeclaring, useStandard } from './question.ts';
import '../application/application.css';
import '../shell/case-lines.css';
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
  return (
    <>
      <p role="status">{entryStandingKeys.map((key) => `${entryStandings[key]}${counts[key]}项`).join('，')}。</p>
      <div className="filters no-print">
        <Filter
          id="field"
          label="领域"
          value={field}
          all="全部领域"
          options={fields.map((value) => ({ value, label: value }))}
          choose={filters.set('field')}
        />
        <Filter
          id="standing"
          label="情况"
          value={standing}
          all="全部"
          options={entryStandingKeys.map((value) => ({ value, label: entryStandings[value] }))}
          choose={filters.set('standing')}
        />
      </div>
      <Lines entries={shown} />
    </>
  );
}

const heads = ['序号', '事项', '公开内容和依据', '公开时限', '情况', '办理'];

function Lines({ entries }: { readonly entries: readonly Entry[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const chosen = entries.find(({ code }) => code === open);
  if (entries.length === 0) return <p className="quiet">没有符合条件的事项。</p>;
  return (
    <>
      <table className="case-lines">
        <caption className="only-read">标准目录的事项</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Line key={entry.code} entry={entry} declare={() => setOpen(entry.code)} />
          ))}
        </tbody>
      </table>
      {chosen !== undefined && <Declare key={chosen.code} entry={chosen} close={() => setOpen(null)} />}
    </>
  );
}

function Line({ entry, declare }: { readonly entry: Entry; readonly declare: () => void }) {
  const { code, field, first, second, standing, newest, newestOn, publications, none } = entry;
  const { data: me } = useMe();
  const mayDeclare = me?.deeds.includes('publication.declareNone') === true;
  const name = second === '' ? first : `${first}：${second}`;
  return (
    <tr>
      <th scope="row">{code}</th>
      <td data-label="事项">
        {name}
        <br />
        <span className="quiet">{field}</span>
      </td>
      <td data-label="公开内容和依据">
        {entry.content}
        {entry.basis !== '' && <span className="quiet">（{entry.basis}）</span>}
      </td>
      <td data-label="公开时限">{entry.limit.text === '' ? '20个工作日（条例）' : entry.limit.text}</td>
      <td data-label="情况">
        <Tag color={colors[standing]}>{entryStandings[standing]}</Tag>
        {newest !== null && (
          <Link to={`/publications/${newest}`}>
            {newestOn}，共{publications}件
          </Link>
        )}
        {none !== null && <span className="quiet">{none}</span>}
      </td>
      <td data-label="办理">
        {isOpen(standing) && (
          <Begin
            label="起草"
            known={{ title: name.slice(0, 200), standard: code, topic: field.slice(0, 60), item: 15 }}
          />
        )}
        {mayDeclare && (isOpen(standing) || none !== null) && (
          <Button type="link" onClick={declare} aria-label={`“${name}”今年没有`}>
            {none === null ? '今年没有' : '改变说明'}
          </Button>
        )}
      </td>
    </tr>
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
