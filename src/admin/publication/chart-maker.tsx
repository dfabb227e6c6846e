/** 插入图表: a pasted table and a kind become lines of the text; the site draws them and shows the table below. */

import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { rowLine } from '#law/publication/body';
import { type ChartKind, chartDataOf, chartKindKeys, chartKinds, chartLine, pastedRows } from '#law/publication/chart';

const options = chartKindKeys.map((value) => ({ value, label: `${chartKinds[value]}图` }));

export function ChartMaker({ insert }: { readonly insert: (lines: string) => void }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<ChartKind>('bar');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const rows = pastedRows(text);
  const data = text.trim() === '' ? '' : chartDataOf(kind, rows);
  if (!open) return <Button onClick={() => setOpen(true)}>插入图表</Button>;
  return (
    <fieldset className="chart-maker">
      <legend>插入图表</legend>
      <label htmlFor={`${id}-kind`}>图形</label>
      <Select id={`${id}-kind`} value={kind} options={options} onChange={setKind} />
      <label htmlFor={`${id}-title`}>标题</label>
      <Input id={`${id}-title`} value={title} maxLength={60} onChange={({ target }) => setTitle(target.value)} />
      <label htmlFor={`${id}-rows`}>数据（从表格软件复制，或者 CSV；第一行是表头，第一列是名称）</label>
      <Input.TextArea
        id={`${id}-rows`}
        rows={6}
        value={text}
        placeholder={'月份,办结件数\n一月,120\n二月,98'}
        onChange={({ target }) => setText(target.value)}
      />
      {typeof data === 'string' && data !== '' && <p role="alert">{data}</p>}
      <div className="can-buttons">
        <Button
          type="primary"
          disabled={typeof data === 'string' || title.trim() === ''}
          onClick={() => {
            insert([chartLine({ kind, title }), ...rows.map(rowLine)].join('\n'));
            setOpen(false);
            setTitle('');
            setText('');
          }}
        >
          插入正文末尾
        </Button>
        <Button onClick={() => setOpen(false)}>取消</Button>
      </div>
    </fieldset>
  );
}
