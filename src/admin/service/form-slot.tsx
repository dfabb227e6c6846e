/** One file of a material: sent, screened, its blanks read; refused with a sentence where a blank is unknown. */

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ChangeEvent, useState } from 'react';
import { Link } from 'react-router';
import { sizeText } from '#law/file/kinds';
import { formBlanks } from '#law/service/form-blanks';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { sendFile } from '../file/send.ts';
import type { GuideContent } from './question.ts';

export type FormFile = NonNullable<NonNullable<GuideContent['materials'][number]['ways']>['blank']>;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly service: string;
  readonly form: FormFile | null;
  readonly change: (form: FormFile | null) => void;
}

export function FormSlot({ id, label, service, form, change }: Props) {
  const [percent, setPercent] = useState(0);
  const send = useMutation({
    mutationFn: async (file: File) => {
      setPercent(0);
      const owner = { subject: 'service', id: service } as const;
      const stop = new AbortController();
      const sent = await sendFile(owner, file, crypto.randomUUID(), stop.signal, setPercent);
      await dataOf(api.POST('/api/files/{id}/screening', { params: { path: { id: sent } } }));
      return dataOf(api.GET('/api/services/{id}/forms/{file}', { params: { path: { id: service, file: sent } } }));
    },
    onSuccess: (taken) => change(taken),
  });
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (file !== undefined) send.mutate(file);
  };
  return (
    <div className="act-field">
      <label htmlFor={id}>{label}</label>
      {form === null ? (
        <>
          <p className="quiet" id={`${id}-hint`}>
            DOCX、PDF 或者 XLSX。DOCX 中写“{'{{申请人姓名}}'}”这样的占位符，窗口和网上就能自动填写。
          </p>
          <details>
            <summary>可以用的占位符</summary>
            {Object.keys(formBlanks)
              .map((blank) => `{{${blank}}}`)
              .join('　')}
          </details>
          <input
            id={id}
            type="file"
            accept=".docx,.pdf,.xlsx"
            aria-describedby={`${id}-hint`}
            disabled={send.isPending}
            onChange={choose}
          />
          {send.isPending && (
            <span role="status">{percent < 100 ? `正在上传，${percent}%` : '正在查毒、检查个人信息……'}</span>
          )}
        </>
      ) : (
        <div className="buttons">
          <a href={`/api/files/${form.file}/content`} download={form.name}>
            {form.name}
          </a>
          <span className="quiet">
            {sizeText(form.size)}
            {form.blanks.length > 0 && `，自动填写：${form.blanks.join('、')}`}
          </span>
          <Link to={`/files/${form.file}`}>个人信息检查</Link>
          <Button size="small" onClick={() => change(null)} aria-label={`换掉${label}`}>
            换掉
          </Button>
        </div>
      )}
      {send.isError && <Refused error={send.error} />}
    </div>
  );
}
