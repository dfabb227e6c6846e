/** 失信登记: who may not commit in place of a material, until when and why; entered by one person, removed by another. */

import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input, Modal, Select, Tag } from 'antd';
import { useId, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import {
  type BadFaithGround,
  type BadFaithRemoval,
  badFaithGrounds,
  badFaithRemovals,
  badFaithTerms,
} from '#law/matter/bad-faith';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import '../shell/case-lines.css';
import '../report/report.css';
import '../work/work.css';

type Entry = paths['/api/bad-faith']['get']['responses'][200]['content']['application/json']['entries'][number];

const refresh = () => queries.invalidateQueries({ queryKey: keys.badFaith });

export function BadFaithPage() {
  const asked = useQuery({ queryKey: keys.badFaith, queryFn: () => dataOf(api.GET('/api/bad-faith')) });
  const mayEnter = useMe().data?.deeds.includes('badFaith.enter') === true;
  return (
    <div className="list-page">
      <Heading title="失信登记" />
      <p className="quiet measure">
        承诺不实、没有履行承诺的，登记以后在期限内不适用告知承诺：窗口收件时按号码查询，查到的请收材料。姓名和号码加密保存，这里只显示一部分；结束一年以后删除。
        <Link to="/matters">返回办件</Link>
      </p>
      {mayEnter && <Entering />}
      {asked.isPending && <Loading />}
      {asked.isError && <Failed error={asked.error} again={() => asked.refetch()} />}
      {asked.isSuccess && <Entries entries={asked.data.entries} />}
    </div>
  );
}

const terms = badFaithTerms.map((months) => ({ value: months, label: `${months}个月` }));
const options = <K extends string>(table: Readonly<Record<K, string>>) =>
  Object.entries(table).map(([value, label]) => ({ value: value as K, label: label as string }));

function Entering() {
  const [search] = useSearchParams();
  const matter = /^\d+$/.test(search.get('matter') ?? '') ? Number(search.get('matter')) : null;
  const blank = { identity: '', name: '', ground: 'falseCommitment' as BadFaithGround, months: 12, reason: '' };
  const [wish, setWish] = useState(blank);
  const enter = useMutation({
    mutationFn: () => dataOf(api.POST('/api/bad-faith', { body: { ...wish, matter } })),
    onSuccess: () => {
      setWish(blank);
      return refresh();
    },
  });
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`} className="measure">
      <h2 id={`${id}-title`}>登记</h2>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          enter.mutate();
        }}
      >
        {matter !== null && (
          <p>
            来自办件：<Link to={`/matters/${matter}`}>打开办件</Link>
          </p>
        )}
        <div className="editor">
          <label htmlFor={`${id}-identity`}>公民身份号码或者统一社会信用代码</label>
          <Input
            id={`${id}-identity`}
            autoComplete="off"
            maxLength={40}
            value={wish.identity}
            onChange={({ target }) => setWish({ ...wish, identity: target.value })}
          />
        </div>
        <div className="editor">
          <label htmlFor={`${id}-name`}>姓名或者名称</label>
          <Input
            id={`${id}-name`}
            autoComplete="off"
            maxLength={100}
            value={wish.name}
            onChange={({ target }) => setWish({ ...wish, name: target.value })}
          />
        </div>
        <div className="editor">
          <label htmlFor={`${id}-ground`}>情形</label>
          <Select
            id={`${id}-ground`}
            value={wish.ground}
            options={options(badFaithGrounds)}
            onChange={(ground) => setWish({ ...wish, ground })}
          />
        </div>
        <div className="editor">
          <label htmlFor={`${id}-months`}>多久不适用告知承诺</label>
          <Select
            id={`${id}-months`}
            value={wish.months}
            options={terms}
            onChange={(months) => setWish({ ...wish, months })}
          />
        </div>
        <div className="editor">
          <label htmlFor={`${id}-reason`}>事实和依据（不写姓名、号码）</label>
          <Input.TextArea
            id={`${id}-reason`}
            rows={3}
            maxLength={1000}
            value={wish.reason}
            onChange={({ target }) => setWish({ ...wish, reason: target.value })}
          />
        </div>
        {enter.isError && <Refused error={enter.error} />}
        <div>
          <Button type="primary" htmlType="submit" loading={enter.isPending}>
            登记
          </Button>
        </div>
        {enter.isSuccess && <p role="status">已登记。</p>}
      </form>
    </section>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const mayRemove = useMe().data?.deeds.includes('badFaith.remove') === true;
  const [chosen, setChosen] = useState<Entry | null>(null);
  if (entries.length === 0) return <p role="status">没有登记。</p>;
  return (
    <>
      <table className="case-lines">
        <caption className="only-read">失信登记</caption>
        <thead>
          <tr>
            {['谁', '情形', '期限', '事实和依据', '登记', '情况'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {one.name}
                <br />
                <span className="quiet">{one.identity}</span>
              </th>
              <td data-label="情形">{badFaithGrounds[one.ground]}</td>
              <td data-label="期限">到{one.until}</td>
              <td data-label="事实和依据">
                {one.reason}
                {one.matter !== null && <Link to={`/matters/${one.matter}`}>（办件）</Link>}
              </td>
              <td data-label="登记">
                {one.enteredBy}，{one.on}
              </td>
              <td data-label="情况">
                {one.removed !== null &&
                  `${one.removed.on}由${one.removed.by}移出：${badFaithRemovals[one.removed.removal]}。${one.removed.reason}`}
                {one.removed === null && (
                  <Tag color={one.stands ? 'error' : 'default'}>{one.stands ? '登记中' : '已到期'}</Tag>
                )}
                {one.stands && mayRemove && (
                  <Button aria-label={`移出：${one.name}`} onClick={() => setChosen(one)}>
                    移出
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {chosen !== null && <Removal key={chosen.id} entry={chosen} close={() => setChosen(null)} />}
    </>
  );
}

function Removal({ entry, close }: { readonly entry: Entry; readonly close: () => void }) {
  const [removal, setRemoval] = useState<BadFaithRemoval>('repaired');
  const [reason, setReason] = useState('');
  const remove = useMutation({
    mutationFn: () =>
      done(api.POST('/api/bad-faith/{id}/removal', { params: { path: { id: entry.id } }, body: { removal, reason } })),
    onSuccess: async () => {
      await refresh();
      close();
    },
  });
  const id = useId();
  return (
    <Modal
      open
      title={`移出失信登记：${entry.name}`}
      okText="移出"
      cancelText="不移出"
      confirmLoading={remove.isPending}
      onOk={() => remove.mutate()}
      onCancel={close}
    >
      <div className="stack">
        <p>移出以后可以再用承诺代替材料。登记的人不能自己移出。</p>
        <div className="editor">
          <label htmlFor={`${id}-removal`}>为什么</label>
          <Select id={`${id}-removal`} value={removal} options={options(badFaithRemovals)} onChange={setRemoval} />
        </div>
        <div className="editor">
          <label htmlFor={`${id}-reason`}>依据（不写姓名、号码）</label>
          <Input.TextArea
            id={`${id}-reason`}
            rows={3}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
        {remove.isError && <Refused error={remove.error} />}
      </div>
    </Modal>
  );
}
