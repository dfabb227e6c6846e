/** A section of the report being written: the text, and beside it the figures that are tied to the ledger and what the checks say. */

import { Alert, Button, Input, Select } from 'antd';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { checkReport } from '#law/report/check/check';
import { factsOf } from '#law/report/facts/facts';
import { sectionNumerals, sectionTitles } from '#law/report/form';
import { keptLinks } from '#law/report/linked/edit';
import { proseSections } from '#law/report/linked/stale';
import type { LinkedText } from '#law/report/linked/take-over';
import type { ReportAddress } from '../address.ts';
import { LastProblems } from './last-problems.tsx';
import { LinkedFigures } from './linked-figures.tsx';
import { type LiveReport, type SectionNumber, textOf, useWriteSection } from './section.ts';

const longest = 20_000;

interface Props {
  readonly address: ReportAddress;
  readonly view: LiveReport;
  readonly section: SectionNumber;
  readonly close: () => void;
}

export function WordsEditor({ address, view, section, close }: Props) {
  const { year, writing } = view;
  const before = textOf(view, section);
  const own = writing.sections.find((one) => one.section === section);
  const [linked, setLinked] = useState<LinkedText>({ text: before, links: own?.links ?? [] });
  const changed = linked.text !== before || JSON.stringify(linked.links) !== JSON.stringify(own?.links ?? []);
  useUnsaved(changed);
  const write = useWriteSection(address, section);
  const id = `words-${section}`;
  const edit = (text: string) => setLinked((now) => edited(now, text, year));
  const insert = (words: string, name?: string) =>
    setLinked((now) => {
      const field = document.getElementById(id);
      const at = field instanceof HTMLTextAreaElement ? field.selectionStart : now.text.length;
      const next = edited(now, now.text.slice(0, at) + words + now.text.slice(at), year);
      const number = /^[\d.]+/.exec(words)?.[0] ?? '';
      if (name === undefined || number === '') return next;
      const fresh = { name, start: at, end: at + number.length };
      return { ...next, links: [...next.links, fresh].sort((a, b) => a.start - b.start) };
    });
  return (
    <form
      className="words"
      onSubmit={(event) => {
        event.preventDefault();
        const text = linked.text.trim();
        const kept = edited(edited(linked, linked.text.trimStart(), year), text, year);
        if (text !== '') write.mutate(kept, { onSuccess: close });
      }}
    >
      <div className="editor">
        <label htmlFor={id}>
          {sectionNumerals[section - 1]}、{sectionTitles[section - 1]}
        </label>
        <p id={`${id}-hint`} className="quiet">
          一段一行空开；**两边加星号**的字会加粗。关联的数字会随台账核对。原来的文字保留在台账中。
        </p>
        <Input.TextArea
          id={id}
          aria-describedby={`${id}-hint`}
          autoFocus
          rows={12}
          maxLength={longest}
          value={linked.text}
          onChange={(event) => edit(event.target.value)}
          status={write.isError ? 'error' : ''}
        />
        <InsertFigure figures={writing.figures} insert={insert} />
        {write.isError && <Alert type="error" showIcon title={write.error.message} />}
        <div className="buttons">
          <Button
            type="primary"
            htmlType="submit"
            disabled={linked.text.trim() === '' || !changed}
            loading={write.isPending}
          >
            保存
          </Button>
          <Button onClick={close}>放弃修改</Button>
        </div>
      </div>
      <aside className="beside" aria-label="正文核对">
        {section === 5 && (
          <LastProblems
            lastProblems={writing.lastProblems}
            draft={writing.problemsDraft}
            empty={linked.text.trim() === ''}
            insert={insert}
            begin={edit}
          />
        )}
        <Checks view={view} section={section} text={linked.text} />
        <LinkedFigures linked={linked} figures={writing.figures} year={year} change={setLinked} />
      </aside>
    </form>
  );
}

function edited({ text, links }: LinkedText, after: string, year: number): LinkedText {
  const lines = after.replaceAll('\r', '');
  return { text: lines, links: keptLinks(text, lines, links, year) };
}

interface InsertProps {
  readonly figures: LiveReport['writing']['figures'];
  readonly insert: (words: string, name: string) => void;
}

/** A figure of the ledger, put where the cursor stands, tied to it. */
function InsertFigure({ figures, insert }: InsertProps) {
  return (
    <Select
      aria-label="插入台账的数字"
      placeholder="在光标处插入台账的数字"
      className="insert-figure"
      value={null}
      showSearch={{ optionFilterProp: 'label' }}
      options={figures.map(({ name, label, value, unit }) => ({
        value: name,
        label: `${label} ${value}${unit}`,
      }))}
      onSelect={(name: string | null) => {
        const figure = figures.find((one) => one.name === name);
        if (figure !== undefined) insert(`${figure.value}${figure.unit}`, figure.name);
      }}
    />
  );
}

/** What the checks say of the words as they are typed: sums, shares, and figures against the tables. */
function Checks({
  view,
  section,
  text,
}: {
  readonly view: LiveReport;
  readonly section: SectionNumber;
  readonly text: string;
}) {
  const steady = useDeferredValue(text);
  const messages = useMemo(() => {
    const sections = { ...view.report.sections, [proseSections[section]]: steady };
    const report = { ...view.report, sections };
    const { findings } = checkReport(report, {
      facts: factsOf(sections, report.year).filter((fact) => fact.section === section),
    });
    return findings.filter(({ rule }) => /^AR-(?:06|65|8\d)$/.test(rule)).map(({ message }) => message);
  }, [view, section, steady]);
  return (
    <section aria-labelledby={`checks-${section}`}>
      <h3 id={`checks-${section}`}>文字与表格的核对</h3>
      {messages.length === 0 ? (
        <p className="quiet">文字中的件数与表格一致。</p>
      ) : (
        <ul className="reasons">
          {[...new Set(messages)].map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Asks before the browser leaves a page with text that nobody has saved. */
function useUnsaved(changed: boolean): void {
  useEffect(() => {
    if (!changed) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [changed]);
}
