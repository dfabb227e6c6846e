/** What is entered of a document later on: modified, repealed, ended, its term set anew. */

import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { DayField } from './parts.tsx';
import { type Change, type DocumentOne, useChanging, useRegister } from './question.ts';

const acts = { modify: '已被修改', repeal: '已被废止', expire: '提前失效', prolong: '调整有效期' } as const;
type Act = keyof typeof acts;

export function ChangeForm({ one }: { readonly one: DocumentOne }) {
  const today = useMe().data?.today ?? '';
  const changing = useChanging(one.caseId);
  const [act, setAct] = useState<Act>('modify');
  const [on, setOn] = useState(today);
  const [by, setBy] = useState('');
  const [document, setDocument] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const wish = (): Change => {
    if (act === 'prolong') return { act, expiresOn: expiresOn === '' ? null : expiresOn, reason };
    if (act === 'expire') return { act, on };
    return { act, on, by, ...(document === '' ? {} : { document }) };
  };
  const send = () => changing.mutate(wish(), { onSettled: () => setAsked(false) });
  return (
    <section aria-labelledby="change" className="no-print">
      <h2 id="change">登记变化</h2>
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (act === 'repeal' || act === 'expire') setAsked(true);
          else send();
        }}
      >
        <Field id="change-act" label="发生了什么">
          <Select
            id="change-act"
            value={act}
            onChange={setAct}
            options={Object.entries(acts).map(([value, label]) => ({ value: value as Act, label }))}
          />
        </Field>
        {act !== 'prolong' && <DayField id="change-on" label="从哪一天起" value={on} set={setOn} />}
        {(act === 'modify' || act === 'repeal') && (
          <OtherDocument own={one.caseId} by={by} setBy={setBy} document={document} setDocument={setDocument} />
        )}
        {act === 'prolong' && (
          <>
            <DayField
              id="change-expires"
              label="新的失效日期"
              hint="从这一天起不再有效。不再设期限的不填。"
              value={expiresOn}
              set={setExpiresOn}
              optional
            />
            <Field id="change-reason" label="评估的结论和理由">
              <Input
                id="change-reason"
                maxLength={500}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            </Field>
          </>
        )}
        <Button type="primary" htmlType="submit" loading={changing.isPending}>
          登记
        </Button>
        {changing.isError && <Refused error={changing.error} />}
      </form>
      <Modal
        open={asked}
        title={`登记为${acts[act]}`}
        okText="登记"
        cancelText="取消"
        onCancel={() => setAsked(false)}
        onOk={send}
      >
        <p>登记以后，网站立即标明这份文件不再有效，不能恢复。</p>
      </Modal>
    </section>
  );
}

interface OtherProps {
  readonly own: string;
  readonly by: string;
  readonly setBy: (value: string) => void;
  readonly document: string;
  readonly setDocument: (value: string) => void;
}

/** From the register, where it stands there; else by its name. */
function OtherDocument({ own, by, setBy, document, setDocument }: OtherProps) {
  const [text, setText] = useState('');
  const found = useRegister({ validity: null, text, page: 1 });
  const others = (found.data?.documents ?? []).filter(({ caseId }) => caseId !== own);
  const words = ({ title, documentNumber }: (typeof others)[number]) => `${title}（${documentNumber}）`;
  return (
    <>
      <Field id="change-document" label="由登记簿里的哪一件" optional>
        <Select
          id="change-document"
          showSearch={{ filterOption: false, onSearch: setText }}
          allowClear
          value={document === '' ? null : document}
          placeholder="输入名称、文号查找"
          notFoundContent={found.isPending ? '正在查找……' : '登记簿里没有'}
          options={others.map((line) => ({ value: line.caseId, label: words(line) }))}
          onChange={(value: string | null) => {
            setDocument(value ?? '');
            const line = others.find(({ caseId }) => caseId === value);
            if (line !== undefined) setBy(words(line));
          }}
        />
      </Field>
      <Field id="change-by" label="文件名称和字号">
        <Input id="change-by" maxLength={260} value={by} onChange={({ target }) => setBy(target.value)} />
      </Field>
    </>
  );
}
