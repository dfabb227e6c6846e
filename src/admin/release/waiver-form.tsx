/** A reviewer takes the findings of a file on: the article and the reason stand with the name. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../client/api.ts';
import { dataOf, faultOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';

export function WaiverForm({ file }: { readonly file: string }) {
  const [article, setArticle] = useState('');
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const waive = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/api/files/{id}/waiver', { params: { path: { id: file } }, body: { article, reason } })),
    onSuccess: (found) => queries.setQueryData(keys.screening(file), found),
  });
  return (
    <section aria-labelledby="waiver">
      <h2 id="waiver">准予发出</h2>
      <p className="quiet">
        依法应当公开，或者人工核对后没有不应当公开的内容，才可以准予发出。由没有参与拟稿的人办理，姓名、依据和理由存卷。
      </p>
      <form
        className="act-form"
        aria-label="准予发出"
        onSubmit={(event) => {
          event.preventDefault();
          waive.mutate();
        }}
      >
        <div className="act-field">
          <label htmlFor="waiver-article">依据</label>
          <Input
            id="waiver-article"
            placeholder="例如：《中华人民共和国政府信息公开条例》第十五条"
            value={article}
            onChange={({ target }) => setArticle(target.value)}
          />
        </div>
        <div className="act-field">
          <label htmlFor="waiver-reason">理由</label>
          <Input.TextArea
            id="waiver-reason"
            rows={3}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
        <div>
          <Button htmlType="submit" loading={waive.isPending}>
            准予发出
          </Button>
        </div>
        {waive.isError && (
          <p className="field-error" role="alert">
            {faultOf(waive.error).message}
          </p>
        )}
      </form>
    </section>
  );
}
