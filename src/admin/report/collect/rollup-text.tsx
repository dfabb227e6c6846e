/** The words of the sum's report: what the office writes beside the figures. */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { sectionNumerals, sectionTitles } from '#law/report/form';
import { useMe } from '../../account/me.ts';
import { api } from '../../client/api.ts';
import { done } from '../../client/fault.ts';
import { queries } from '../../client/queries.ts';
import { Prose } from '../prose.tsx';
import type { CollectionAddress } from './address.ts';
import { collectionKey, type RollupView } from './questions.ts';

const parts = [
  ['overview', 1],
  ['problems', 5],
  ['other', 6],
] as const;

interface Props {
  readonly view: RollupView;
  readonly address: CollectionAddress;
}

export function RollupText({ view, address }: Props) {
  const [writing, setWriting] = useState(false);
  const mayWrite = useMe().data?.deeds.includes('collection.write') ?? false;
  if (writing) return <Writing view={view} address={address} close={() => setWriting(false)} />;
  return (
    <section className="report-section" aria-labelledby="words">
      <h2 id="words">文字部分</h2>
      <p className="quiet">
        {view.written
          ? '以下是本机关写的；第六部分末尾自动附汇总范围。'
          : '还没有写。以下是按汇总数自动起草的，写好保存以后才能发布。'}
      </p>
      {parts.map(([key, number]) => (
        <div key={key} className="stack">
          <h3>
            {sectionNumerals[number - 1]}、{sectionTitles[number - 1]}
          </h3>
          <Prose text={view.report.sections[key] ?? ''} />
        </div>
      ))}
      {mayWrite && (
        <Button className="no-print" onClick={() => setWriting(true)}>
          {view.written ? '修改文字部分' : '撰写文字部分'}
        </Button>
      )}
    </section>
  );
}

function Writing({ view, address, close }: Props & { readonly close: () => void }) {
  const { agency, year } = address;
  const [text, setText] = useState(() => ({
    overview: view.report.sections.overview ?? '',
    problems: view.written ? (view.report.sections.problems ?? '') : '',
    other: view.written ? beforeList(view.report.sections.other ?? '') : '',
  }));
  const save = useMutation({
    mutationFn: () =>
      done(api.PUT('/api/collections/{agency}/{year}/rollup/text', { params: { path: { agency, year } }, body: text })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: collectionKey(address) });
      close();
    },
  });
  return (
    <form
      className="editor"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {parts.map(([key, number]) => (
        <div key={key} className="editor">
          <label htmlFor={`rollup-${key}`}>
            {sectionNumerals[number - 1]}、{sectionTitles[number - 1]}
          </label>
          <Input.TextArea
            id={`rollup-${key}`}
            rows={8}
            maxLength={20_000}
            value={text[key]}
            onChange={({ target }) => setText({ ...text, [key]: target.value })}
          />
        </div>
      ))}
      <p className="quiet">正文中的件数会与汇总表逐一核对，不一致的列在检查结果里。</p>
      {save.isError && <Alert type="error" showIcon title={save.error.message} />}
      <div className="buttons">
        <Button
          type="primary"
          htmlType="submit"
          loading={save.isPending}
          disabled={Object.values(text).some((one) => one.trim() === '')}
        >
          保存
        </Button>
        <Button onClick={close}>放弃修改</Button>
      </div>
    </form>
  );
}

/** The list of members is put below by the program, each time anew. */
function beforeList(other: string): string {
  const at = other.indexOf('计入汇总的机关如下。');
  return (at < 0 ? other : other.slice(0, at)).trim();
}
