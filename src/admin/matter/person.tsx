/** Whose matter it is, shown when a purpose was named: the audit trail keeps who looked, and why. */

import { useMutation } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { type ComplainantPurpose, complainantPurposes } from '#law/complaint/purposes';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';

const options = (Object.entries(complainantPurposes) as [ComplainantPurpose, string][]).map(([value, label]) => ({
  value,
  label,
}));

export function Person({ id }: { readonly id: number }) {
  const [purpose, setPurpose] = useState<ComplainantPurpose>('telling');
  const show = useMutation({
    mutationFn: () => dataOf(api.POST('/api/matters/{id}/person', { params: { path: { id } }, body: { purpose } })),
  });
  if (useMe().data?.deeds.includes('applicant.reveal') !== true) return null;
  return (
    <details className="no-print">
      <summary>查看办事人</summary>
      <form
        className="act-form"
        onSubmit={(event) => {
          event.preventDefault();
          show.mutate();
        }}
      >
        <Field id="person-purpose" label="用途" hint="谁在什么时候为什么查看，记入审计记录。">
          <Select id="person-purpose" value={purpose} options={options} onChange={setPurpose} />
        </Field>
        <Button htmlType="submit" loading={show.isPending}>
          查看
        </Button>
        {show.isError && <Refused error={show.error} />}
        {show.isSuccess && (
          <p role="status">
            {show.data.name}
            {show.data.contact !== '' && `，${show.data.contact}`}
          </p>
        )}
      </form>
    </details>
  );
}
