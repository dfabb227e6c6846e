/** The editor of a bundle; what it merges to is shown while it is written, by the law that the server uses. */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { lifeGroups } from '#law/bundle/bundle';
import { bundleFaults } from '#law/bundle/faults';
import { audiences } from '#law/service/guide';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { Choice, Choices, Entries, LimitField, Text, Whole } from '../service/fields.tsx';
import { Materials } from './materials.tsx';
import { Members } from './members.tsx';
import { guidesIn, Merged } from './merged.tsx';
import { type BundleContent, type MemberService, refreshBundles } from './question.ts';

interface Props {
  readonly id: string;
  readonly start: BundleContent;
  readonly version: number;
  readonly services: readonly MemberService[];
}

export function BundleForm({ id, start, version, services: known }: Props) {
  const [bundle, setBundle] = useState(start);
  const [services, setServices] = useState(known);
  const [seen, setSeen] = useState(version);
  const params = { path: { id } };
  const write = async () => {
    const saved = await dataOf(api.PUT('/api/bundles/{id}/draft', { params, body: { content: bundle, seen } }));
    setSeen(saved.version);
    return saved.version;
  };
  const save = useMutation({ mutationFn: write });
  const submit = useMutation({
    mutationFn: async () => dataOf(api.POST('/api/bundles/{id}/submission', { params, body: { seen: await write() } })),
    onSuccess: refreshBundles,
  });
  const set =
    <K extends keyof BundleContent>(key: K) =>
    (value: BundleContent[K]) =>
      setBundle((now) => ({ ...now, [key]: value }));
  const field = <K extends keyof BundleContent>(key: K) => ({
    ...{ id: `bundle-${key}`, value: bundle[key], change: set(key) },
  });
  const own = services.filter(({ code }) => bundle.members.some((member) => member.code === code));
  const faults = bundleFaults(bundle, guidesIn(own));
  return (
    <form
      className="stack guide-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Text {...field('name')} label="名称" />
      <Choice {...field('group')} label="阶段" options={lifeGroups} />
      <Choices {...field('audiences')} label="服务对象" options={audiences} />
      <Text {...field('lead')} label="牵头部门" />
      <Lines {...field('partners')} label="配合部门（一行一个）" />
      <Text {...field('summary')} label="说明：什么人、什么时候办" rows={2} />
      <h3>事项和次序</h3>
      <Members
        members={bundle.members}
        services={services}
        change={set('members')}
        found={(service) => setServices((now) => [...now.filter(({ code }) => code !== service.code), service])}
      />
      <h3>一张表</h3>
      <Text
        id="bundle-form-name"
        label="表的名称"
        value={bundle.form.name}
        change={(name) => set('form')({ ...bundle.form, name })}
      />
      <Materials
        id="bundle-form-replaces"
        label="代替这些表"
        services={own}
        value={bundle.form.replaces}
        change={(replaces) => set('form')({ ...bundle.form, replaces })}
      />
      <Lines
        id="bundle-form-fields"
        label="要填的内容（一行一项，相同的只写一次）"
        value={bundle.form.fields}
        change={(fields) => set('form')({ ...bundle.form, fields })}
      />
      <h3>名称不同、其实相同的材料</h3>
      <Entries
        what="合并"
        entries={bundle.sames}
        change={set('sames')}
        empty={(): BundleContent['sames'][number] => ({ name: '', materials: [] })}
      >
        {(same, change, at) => (
          <>
            <Text id={`${at}-name`} label="统一叫什么" value={same.name} change={(name) => change({ ...same, name })} />
            <Materials
              id={`${at}-materials`}
              label="包括这些材料"
              services={own}
              value={same.materials}
              change={(materials) => change({ ...same, materials })}
            />
          </>
        )}
      </Entries>
      <h3>承诺、地点和电话</h3>
      <LimitField {...field('promised')} label="承诺办结时限" none="当场" />
      <Whole {...field('visits')} label="到办事现场次数" />
      <Text {...field('place')} label="办理地点" />
      <Text {...field('hours')} label="办理时间" />
      <Text {...field('telephone')} label="咨询电话" />
      <h3>合并的结果</h3>
      <Merged bundle={bundle} services={own} />
      {faults.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`送审前还要改${faults.length}处`}
          description={
            <ul className="reasons">
              {faults.map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          }
        />
      )}
      {save.isError && <Refused error={save.error} />}
      {submit.isError && <Refused error={submit.error} />}
      <div className="buttons">
        <Button htmlType="submit" loading={save.isPending}>
          保存
        </Button>
        <Button type="primary" loading={submit.isPending} disabled={faults.length > 0} onClick={() => submit.mutate()}>
          保存并送审
        </Button>
        {save.isSuccess && <span role="status">已保存。</span>}
      </div>
    </form>
  );
}

interface LinesProps {
  readonly id: string;
  readonly label: string;
  readonly value: string[];
  readonly change: (lines: string[]) => void;
}

/** One entry a line; what is typed stays as typed, empty lines are not entries. */
function Lines({ id, label, value, change }: LinesProps) {
  const [text, setText] = useState(value.join('\n'));
  return (
    <Text
      id={id}
      label={label}
      rows={4}
      value={text}
      change={(next) => {
        setText(next);
        change([...new Set(next.split('\n').map((one) => one.trim()))].filter((one) => one !== ''));
      }}
    />
  );
}
