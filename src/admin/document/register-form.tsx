/** Entering a document by hand: from before this program, or one that was published without being entered. */

import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { type DocumentKind, documentKinds } from '#law/document/events';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { DayField } from './parts.tsx';
import { type Register, useRegistering } from './question.ts';

const blank = { title: '', documentNumber: '', issuedOn: '', effectiveOn: '', expiresOn: '', publication: '' };

export function NewDocument({ unregistered }: { readonly unregistered: Register['unregistered'] }) {
  const sending = useRegistering();
  const [kind, setKind] = useState<DocumentKind>('normativeDocuments');
  const [form, setForm] = useState(blank);
  const set = (name: keyof typeof blank) => (value: string) => setForm({ ...form, [name]: value });
  const choose = (publication: string) => {
    const title = unregistered.find(({ caseId }) => caseId === publication)?.title ?? form.title;
    setForm({ ...form, publication, title });
  };
  const send = () => {
    const { title, documentNumber, issuedOn, effectiveOn, expiresOn, publication } = form;
    const optional = {
      ...(effectiveOn === '' ? {} : { effectiveOn }),
      ...(expiresOn === '' ? {} : { expiresOn }),
      ...(publication === '' ? {} : { publication }),
    };
    sending.mutate({ kind, title, documentNumber, issuedOn, ...optional }, { onSuccess: () => setForm(blank) });
  };
  return (
    <details className="no-print" open={unregistered.length > 0}>
      <summary>登记一件{unregistered.length > 0 && `（有${unregistered.length}件已经发布，还没有登记）`}</summary>
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {unregistered.length > 0 && (
          <Field id="document-publication" label="已经发布的文本" optional>
            <Select
              id="document-publication"
              value={form.publication}
              onChange={choose}
              options={[
                { value: '', label: '不关联' },
                ...unregistered.map(({ caseId, title }) => ({ value: caseId, label: title })),
              ]}
            />
          </Field>
        )}
        <Field id="document-kind" label="种类">
          <Select
            id="document-kind"
            value={kind}
            onChange={setKind}
            options={Object.entries(documentKinds).map(([value, label]) => ({ value: value as DocumentKind, label }))}
          />
        </Field>
        <Field id="document-title" label="文件名称">
          <Input
            id="document-title"
            maxLength={200}
            value={form.title}
            onChange={({ target }) => set('title')(target.value)}
          />
        </Field>
        <Field id="document-number" label="发文字号">
          <Input
            id="document-number"
            maxLength={60}
            value={form.documentNumber}
            onChange={({ target }) => set('documentNumber')(target.value)}
          />
        </Field>
        <DayField id="document-issued" label="印发日期" value={form.issuedOn} set={set('issuedOn')} />
        <DayField
          id="document-effective"
          label="施行日期"
          value={form.effectiveOn}
          set={set('effectiveOn')}
          hint="不填的，自印发之日起施行。"
          optional
        />
        <DayField
          id="document-expires"
          label="失效日期"
          value={form.expiresOn}
          set={set('expiresOn')}
          hint="从这一天起不再有效。没有写明有效期的不填。"
          optional
        />
        <Button type="primary" htmlType="submit" loading={sending.isPending}>
          登记
        </Button>
        {sending.isError && <Refused error={sending.error} />}
        {sending.isSuccess && <p role="status">已登记。</p>}
      </form>
    </details>
  );
}
