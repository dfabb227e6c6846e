/** Where there is no form yet: a plain one made out of what it is to ask. */

import { useMutation } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { askedBlanks, formBlanks } from '#law/service/form-blanks';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import type { FormFile } from './form-slot.tsx';

interface Props {
  readonly id: string;
  readonly service: string;
  readonly title: string;
  readonly made: (form: FormFile) => void;
}

const options = askedBlanks(Object.keys(formBlanks)).map((blank) => ({ value: blank, label: blank }));
const usual = ['申请人姓名', '证件号码', '联系电话', '联系地址', '申请事由'];

export function FormMaker({ id, service, title, made }: Props) {
  const [blanks, setBlanks] = useState<readonly string[]>(usual);
  const make = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/services/{id}/forms', {
          params: { path: { id: service } },
          body: { title, blanks: ['事项名称', ...blanks] },
        }),
      ),
    onSuccess: made,
  });
  return (
    <details>
      <summary>没有现成的表？生成一张</summary>
      <div className="act-field">
        <label htmlFor={id}>表中要填的内容</label>
        <Select id={id} mode="multiple" value={[...blanks]} onChange={setBlanks} options={options} />
      </div>
      <div className="buttons">
        <Button loading={make.isPending} disabled={title.trim() === ''} onClick={() => make.mutate()}>
          生成空白表
        </Button>
      </div>
      {make.isError && <Refused error={make.error} />}
    </details>
  );
}
