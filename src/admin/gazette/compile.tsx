/** Choosing what stands in an issue, and in which order. */

import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { type Entry, type IssueOne, useSaving } from './question.ts';

export function Compile({ issue }: { readonly issue: IssueOne }) {
  const saving = useSaving(issue.id);
  const [from, setFrom] = useState(issue.from);
  const [to, setTo] = useState(issue.to);
  const [entries, setEntries] = useState<readonly Entry[]>(issue.entries);
  const left = issue.choices.filter((one) => !entries.some(({ caseId }) => caseId === one.caseId));
  const move = (at: number, by: number) => {
    const moved = entries.filter((_, i) => i !== at);
    const one = entries[at];
    if (one !== undefined) setEntries([...moved.slice(0, at + by), one, ...moved.slice(at + by)]);
  };
  const wish = { from, to, entries: entries.map(({ caseId, edition }) => ({ caseId, edition })) };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(wish);
      }}
    >
      <div className="gazette-period">
        <Field id="issue-from" label="公布日期从">
          <Input id="issue-from" type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
        </Field>
        <Field id="issue-to" label="到">
          <Input id="issue-to" type="date" value={to} onChange={({ target }) => setTo(target.value)} />
        </Field>
      </div>
      <h2>目录（{entries.length}件）</h2>
      {entries.length === 0 && <p className="quiet">还没有编入。在下面勾选。</p>}
      <ol className="gazette-contents">
        {entries.map((one, at) => (
          <li key={one.caseId}>
            {one.title}
            {one.withdrawnOn !== null && <strong>（已撤下，请移出）</strong>}
            {one.withdrawnOn === null && one.newest > one.edition && <strong>（已有新版，请移出后重选）</strong>}
            <span className="gazette-move">
              <Button size="small" disabled={at === 0} onClick={() => move(at, -1)} aria-label={`“${one.title}”上移`}>
                上移
              </Button>
              <Button
                size="small"
                disabled={at === entries.length - 1}
                onClick={() => move(at, 1)}
                aria-label={`“${one.title}”下移`}
              >
                下移
              </Button>
              <Button
                size="small"
                onClick={() => setEntries(entries.filter(({ caseId }) => caseId !== one.caseId))}
                aria-label={`移出“${one.title}”`}
              >
                移出
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <fieldset className="gazette-choices">
        <legend>这段时间公布、还没有编入的（{left.length}件）</legend>
        {left.length === 0 && <p className="quiet">没有了。改变期间并保存以后，这里列出那段时间公布的信息。</p>}
        {left.map((one) => (
          <Checkbox key={one.caseId} checked={false} onChange={() => setEntries([...entries, one])}>
            {one.publishedOn} {one.title}
          </Checkbox>
        ))}
      </fieldset>
      <p>
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          保存目录
        </Button>
        {saving.isSuccess && <span role="status"> 已保存</span>}
      </p>
      {saving.isError && <Refused error={saving.error} />}
    </form>
  );
}
