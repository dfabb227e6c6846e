/** Section one, five or six: its text, the figures in it that no longer say what the ledger says, and the way to write it. */

import { Alert, Button } from 'antd';
import { useState } from 'react';
import { sectionNumerals } from '#law/report/form';
import { type LinkState, linkStates } from '#law/report/linked/links';
import { takenOver } from '#law/report/linked/take-over';
import { useMe } from '../../account/me.ts';
import type { ReportAddress } from '../address.ts';
import { Prose } from '../prose.tsx';
import { Change } from './change.tsx';
import { markedText } from './marked-text.ts';
import { type LiveReport, type SectionNumber, textOf, useWriteSection } from './section.ts';
import { WordsEditor } from './words-editor.tsx';

interface Props {
  readonly address: ReportAddress;
  readonly view: LiveReport;
  readonly section: SectionNumber;
}

export function WordsSection({ address, view, section }: Props) {
  const [editing, setEditing] = useState(false);
  const me = useMe().data;
  const mayWrite = me?.deeds.includes('report.enter') === true && me.agency === address.agency;
  const text = textOf(view, section);
  const own = view.writing.sections.find((one) => one.section === section);
  if (editing) return <WordsEditor {...{ address, view, section }} close={() => setEditing(false)} />;
  const links = own?.links ?? [];
  const stale = linkStates(text, links, view.writing.figures, view.year).filter(
    ({ verdict }) => verdict === 'changed' || verdict === 'unread',
  );
  const part = `第${sectionNumerals[section - 1]}部分`;
  return (
    <>
      {text === '' ? <p className="quiet">{emptyWords[section]}</p> : <Prose text={markedText(text, stale)} />}
      {stale.length > 0 && <Stale {...{ address, view, section, text, links, stale, mayWrite }} />}
      {text !== '' && <p className="quiet">{originOf(section, own?.written === true, links.length)}</p>}
      {mayWrite && (
        <div className="buttons no-print">
          <Button onClick={() => setEditing(true)}>{`${text === '' ? '撰写' : '修改'}${part}`}</Button>
          {own?.written === true && section !== 5 && <DraftAgain {...{ address, section, part }} />}
        </div>
      )}
    </>
  );
}

const emptyWords: Readonly<Record<SectionNumber, string>> = {
  1: '台账中还没有可以写入这一部分的内容。',
  5: '还没有写。请写明本年度存在的主要问题和改进情况，发布前必须写好。',
  6: '台账中还没有可以写入这一部分的内容。',
};

function originOf(section: SectionNumber, written: boolean, links: number): string {
  const tied = links === 0 ? '' : `，${links}个数字与台账关联`;
  if (written || section === 5) return `本机关写的文字${tied}。`;
  return `由台账自动起草，随台账更新${tied}。修改以后，关联的数字与台账不一致时会标出来。`;
}

interface StaleProps extends Props {
  readonly text: string;
  readonly links: LiveReport['writing']['sections'][number]['links'];
  readonly stale: readonly LinkState[];
  readonly mayWrite: boolean;
}

function Stale({ address, view, section, text, links, stale, mayWrite }: StaleProps) {
  const write = useWriteSection(address, section);
  const changed = stale.filter(({ verdict }) => verdict === 'changed');
  const take = (only?: LinkState) => {
    const taken = takenOver({ text, links }, view.writing.figures, view.year, (link) =>
      only === undefined ? true : link.start === only.start && link.name === only.name,
    );
    write.mutate(taken);
  };
  return (
    <section className="stale" aria-label="与台账不一致的数字">
      <p>
        <strong>{stale.length}个关联的数字与台账不一致</strong>，改正以前不能发布。
      </p>
      <ul>
        {stale.map((state) => (
          <li key={`${state.start} ${state.name}`}>
            <span>
              {state.label}：<Change state={state} />
            </span>
            {mayWrite && state.verdict === 'changed' && (
              <Button
                size="small"
                className="no-print"
                loading={write.isPending}
                aria-label={`采用${state.becomes}（${state.label}）`}
                onClick={() => take(state)}
              >
                采用{state.becomes}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && changed.length > 1 && (
        <Button className="no-print" loading={write.isPending} onClick={() => take()}>
          全部采用台账数
        </Button>
      )}
      {write.isError && <Alert type="error" showIcon title={write.error.message} />}
    </section>
  );
}

/** The ledger's draft in place of what was written; that stays in the ledger. */
function DraftAgain({ address, section, part }: Pick<Props, 'address' | 'section'> & { readonly part: string }) {
  const [asked, setAsked] = useState(false);
  const write = useWriteSection(address, section);
  if (!asked) return <Button onClick={() => setAsked(true)}>恢复自动起草</Button>;
  return (
    <>
      <Button danger loading={write.isPending} onClick={() => write.mutate({ text: null, links: [] })}>
        确认不用已写的{part}，恢复自动起草
      </Button>
      <Button onClick={() => setAsked(false)}>不恢复</Button>
      {write.isError && <Alert type="error" showIcon title={write.error.message} />}
    </>
  );
}
