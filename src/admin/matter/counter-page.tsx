/** The counter: a service in force is chosen, the materials of its guide are ticked, a matter is opened, its receipt printed. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { limitWords } from '#law/matter/guide';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { lacks, MaterialWay, notHanded, type Said, toldOf } from './material-way.tsx';
import { type Guide, useGuide, useOpenServices } from './question.ts';
import '../application/application.css';
import './matter.css';

export function CounterPage() {
  const [text, setText] = useState('');
  const [service, setService] = useState('');
  const services = useOpenServices(text);
  const guide = useGuide(service);
  const options = (services.data?.services ?? []).map(({ code, name, department }) => ({
    value: code,
    label: `${name}（${department}，${code}）`,
  }));
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to="/matters">办件</Link>
      </nav>
      <Heading title="窗口收件" />
      <div className="act-form">
        <Field id="service" label="办什么事" hint="只列出清单中今天有有效办事指南的事项。输入名称或者编码查找。">
          <Select
            id="service"
            showSearch
            filterOption={false}
            onSearch={setText}
            value={service === '' ? null : service}
            onChange={(code: string) => setService(code)}
            options={options}
            loading={services.isFetching}
            notFoundContent="没有找到。清单之外的事项不能收件。"
          />
        </Field>
      </div>
      {guide.isError && <Failed error={guide.error} again={() => guide.refetch()} />}
      {guide.isSuccess && <Opening key={guide.data.service} guide={guide.data} />}
    </div>
  );
}

function Opening({ guide }: { readonly guide: Guide }) {
  const go = useNavigate();
  const queries = useQueryClient();
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const [name, setName] = useState('');
  const [contact, setContact] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const { materials, met } = toldOf(said);
  const lacking = guide.materials.filter((one) => lacks(one, said[one.key] ?? notHanded));
  const body = { service: guide.service, materials, met, person: { name: name.trim(), contact: contact.trim() } };
  const send = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/matters', {
          headers: { 'idempotency-key': `${key}-${JSON.stringify(body).length}` },
          body,
        }),
      ),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: keys.matters });
      go(`/matters/${id}/receipt`);
    },
  });
  const limits = [
    guide.promised === null ? null : `承诺${limitWords(guide.promised)}办结`,
    guide.statutory === null ? null : `法定${limitWords(guide.statutory)}`,
  ].filter((one) => one !== null);
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <p>
        {guide.department}，办事指南第{guide.edition}版{limits.length > 0 && `，${limits.join('，')}`}。
      </p>
      <fieldset className="matter-materials">
        <legend>材料怎样收</legend>
        <p className="quiet">只有指南列出的材料；指南之外的不能收，也不能要。</p>
        {guide.materials.length === 0 && <p>这件事不需要提交材料。</p>}
        {guide.materials.map((one) => (
          <MaterialWay
            key={one.key}
            material={one}
            said={said[one.key] ?? notHanded}
            say={(next) => setSaid((now) => ({ ...now, [one.key]: next }))}
            commitment={`/api/counter/guides/${encodeURIComponent(guide.service)}/commitments/${one.key}`}
            forms={`/api/counter/guides/${encodeURIComponent(guide.service)}/forms`}
          />
        ))}
      </fieldset>
      <Field id="person-name" label="办事人姓名或者单位名称" hint="加密保存，不进入台账和日志。">
        <Input id="person-name" value={name} maxLength={100} onChange={({ target }) => setName(target.value)} />
      </Field>
      <Field id="person-contact" label="联系电话" optional>
        <Input
          id="person-contact"
          value={contact}
          maxLength={100}
          onChange={({ target }) => setContact(target.value)}
        />
      </Field>
      {lacking.length > 0 && (
        <p className="provisional" role="status">
          还缺{lacking.map((one) => one.name).join('、')}。可以先收件，回执上一次性告知全部要补的材料。
        </p>
      )}
      <div className="can-buttons">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {lacking.length === 0 ? '收件，打印回执' : '收件，一次性告知补正'}
        </Button>
      </div>
      {send.isError && <Refused error={send.error} />}
    </form>
  );
}
