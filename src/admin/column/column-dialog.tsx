/** One column: its owner and window, what stands in it, and saying that nothing has to change. */

import { Button, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { type Column, type ColumnsAnswer, useKeeping, usePublished } from './question.ts';

interface Props {
  readonly column: Column;
  readonly people: ColumnsAnswer['people'];
  readonly close: () => void;
}

export function ColumnDialog({ column, people, close }: Props) {
  const { data: me } = useMe();
  const mayArrange = me?.deeds.includes('column.arrange') === true;
  const mayKeep = me?.deeds.includes('column.keep') === true;
  return (
    <Modal open title={`栏目：${column.name}`} onCancel={close} footer={<Button onClick={close}>关闭</Button>}>
      <div className="stack">
        {mayArrange && <Arrangement column={column} people={people} />}
        {column.feed === 'pages' && <Contents column={column} mayKeep={mayKeep} />}
        {column.feed === 'item' && (
          <p>
            本栏目显示这一目录下已经发布的信息。要更新，请到<Link to="/publications">公开信息</Link>起草、审校、发布。
          </p>
        )}
        {column.feed === 'plan' && <PlanOfHall column={column} mayKeep={mayKeep} />}
        {column.feed === 'ledger' && <p>本栏目由台账实时生成，不用维护内容。</p>}
      </div>
    </Modal>
  );
}

function Arrangement({ column, people }: Omit<Props, 'close'>) {
  const keeping = useKeeping(column.key);
  const [owner, setOwner] = useState(column.owner?.id ?? '');
  const [days, setDays] = useState<number | null>(column.days);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        keeping.mutate({ act: 'arrange', owner, windowDays: days ?? 0 });
      }}
    >
      <div className="editor">
        <label htmlFor="column-owner">负责人</label>
        <Select
          id="column-owner"
          value={owner}
          onChange={setOwner}
          options={[{ value: '', label: '请选择' }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </div>
      <div className="editor">
        <label htmlFor="column-days">更新期限（天，按自然日）</label>
        <InputNumber id="column-days" min={1} max={3650} precision={0} value={days} onChange={setDays} />
      </div>
      {keeping.isError && <Refused error={keeping.error} />}
      <div className="buttons">
        <Button type="primary" htmlType="submit" disabled={owner === ''} loading={keeping.isPending}>
          保存负责人和期限
        </Button>
        {keeping.isSuccess && <span role="status">已保存。</span>}
      </div>
    </form>
  );
}

function PlanOfHall({ column, mayKeep }: { readonly column: Column; readonly mayKeep: boolean }) {
  const keeping = useKeeping(column.key);
  return (
    <section aria-label="栏目的内容" className="stack">
      <p>
        本栏目显示<Link to="/columns/plan">大厅平面图</Link>：窗口和设施填在表里，图由程序画。
      </p>
      {mayKeep && column.updatedOn !== null && (
        <div className="buttons">
          <Button onClick={() => keeping.mutate({ act: 'confirm' })} loading={keeping.isPending}>
            已核对，平面图没有变化
          </Button>
          {column.confirmedOn !== null && <span className="quiet">上次核对：{column.confirmedOn}</span>}
        </div>
      )}
      {keeping.isError && <Refused error={keeping.error} />}
    </section>
  );
}

function Contents({ column, mayKeep }: { readonly column: Column; readonly mayKeep: boolean }) {
  const keeping = useKeeping(column.key);
  return (
    <section aria-label="栏目的内容" className="stack">
      <h3>内容</h3>
      {column.placed.length === 0 ? (
        <p className="quiet">还没有内容。放入一件已经发布的信息，它就会显示在公众网站的大厅页面。</p>
      ) : (
        <ul>
          {column.placed.map(({ caseId, title, updatedOn }) => (
            <li key={caseId}>
              <Link to={`/publications/${caseId}`}>{title}</Link>（{updatedOn}）
              {mayKeep && (
                <Button
                  type="link"
                  aria-label={`移出“${title}”`}
                  onClick={() => keeping.mutate({ act: 'remove', publication: caseId })}
                >
                  移出
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayKeep && <Placing place={(publication) => keeping.mutate({ act: 'place', publication })} />}
      {mayKeep && column.placed.length > 0 && column.key !== 'news' && (
        <div className="buttons">
          <Button onClick={() => keeping.mutate({ act: 'confirm' })} loading={keeping.isPending}>
            已核对，内容没有变化
          </Button>
          {column.confirmedOn !== null && <span className="quiet">上次核对：{column.confirmedOn}</span>}
        </div>
      )}
      {keeping.isError && <Refused error={keeping.error} />}
    </section>
  );
}

function Placing({ place }: { readonly place: (publication: string) => void }) {
  const [text, setText] = useState('');
  const found = usePublished(text.trim());
  const options = (found.data?.publications ?? []).map(({ caseId, title }) => ({ value: caseId, label: title }));
  return (
    <div className="editor">
      <label htmlFor="column-place">放入已经发布的信息</label>
      <Select
        id="column-place"
        showSearch={{ filterOption: false, onSearch: setText }}
        value={null}
        placeholder="输入标题、文号查找"
        notFoundContent={found.isPending ? '正在查找……' : '没有找到已经发布的信息'}
        options={options}
        onSelect={(value: string | null) => value !== null && place(value)}
      />
    </div>
  );
}
