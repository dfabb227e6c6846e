/** Who complained: masked, and whole for a purpose, for as long as the page stands open. */

import { useMutation } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { type ComplainantPurpose, complainantPurposes } from '#law/complaint/purposes';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import type { One } from './question.ts';

const options = Object.entries(complainantPurposes).map(([value, label]) => ({
  value: value as ComplainantPurpose,
  label,
}));

export function Person({ one }: { readonly one: One }) {
  const [purpose, setPurpose] = useState<ComplainantPurpose>('telling');
  const mayReveal = useMe().data?.deeds.includes('complainant.reveal') === true;
  const reveal = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/api/complaints/{id}/complainant', { params: { path: { id: one.caseId } }, body: { purpose } })),
  });
  const person = reveal.data ?? one.complainant;
  const erased = one.complainant === null;
  const empty = person === null || (person.name === '' && person.contact === '');
  return (
    <section aria-labelledby="person">
      <h2 id="person">来件人</h2>
      {empty ? (
        <p>
          {erased
            ? '保存期满，来件人的信息和来件内容已经删除。'
            : '匿名。结果在进度页上凭编号和查询码查看，或者公开答复。'}
        </p>
      ) : (
        <dl className="facts" aria-live="polite">
          <div>
            <dt>姓名</dt>
            <dd>{person.name === '' ? '没有填写' : person.name}</dd>
          </div>
          <div>
            <dt>联系方式</dt>
            <dd>{person.contact === '' ? '没有填写' : person.contact}</dd>
          </div>
        </dl>
      )}
      {!empty && mayReveal && reveal.data === undefined && (
        <form
          className="reveal no-print"
          aria-label="查看来件人的完整信息"
          onSubmit={(event) => {
            event.preventDefault();
            reveal.mutate();
          }}
        >
          <label htmlFor="complainant-purpose">需要完整信息，用于</label>
          <Select id="complainant-purpose" value={purpose} options={options} onChange={setPurpose} />
          <Button htmlType="submit" loading={reveal.isPending}>
            查看完整信息
          </Button>
          <p className="quiet">每次查看都记入审计记录。</p>
        </form>
      )}
      {reveal.isError && <Refused error={reveal.error} />}
    </section>
  );
}
