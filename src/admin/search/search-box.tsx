/** One box for everything by number or name. `/` opens it, arrows choose, Enter goes there. */

import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import './search.css';

type Found = Awaited<ReturnType<typeof ask>>[number];

async function ask(q: string) {
  return (await dataOf(api.GET('/api/search', { params: { query: { q } } }))).found;
}

const kinds: Readonly<Record<Found['kind'], string>> = {
  application: '申请',
  appeal: '复议、诉讼',
  publication: '主动公开信息',
  document: '规范性文件',
  service: '政务服务事项',
  report: '年度报告',
  agency: '机关',
  account: '账号',
};

/** Where a thing is shown in the back office; null where it has no page of its own yet. */
function pathOf({ kind, id }: Found): string | null {
  if (kind === 'application') return `/applications/${id}`;
  if (kind === 'appeal') return `/appeals/${id}`;
  if (kind === 'report') return `/reports/${id}`;
  if (kind === 'publication' || kind === 'document' || kind === 'service') return `/${kind}s/${id}`;
  return null;
}

export function SearchBox() {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const words = useSettled(typed.trim());
  const list = useId();
  const navigate = useNavigate();
  const found = useQuery({ queryKey: ['search', words], queryFn: () => ask(words), enabled: words !== '' });
  const lines = words === '' ? [] : (found.data ?? []);
  const close = () => {
    setTyped('');
    setAt(-1);
  };
  const go = (line: Found | undefined) => {
    const path = line === undefined ? null : pathOf(line);
    if (path === null) return;
    close();
    navigate(path);
  };
  return (
    <search className="search">
      <label htmlFor="search">查找</label>
      <input
        id="search"
        type="text"
        role="combobox"
        autoComplete="off"
        placeholder="编号、标题、文号、事项"
        aria-expanded={words !== ''}
        aria-controls={list}
        aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        value={typed}
        maxLength={100}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(-1);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
          else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, lines.length - 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
          else if (event.key === 'Enter') go(lines[Math.max(at, 0)]);
          else return;
          event.preventDefault();
        }}
      />
      <div id={list} role="listbox" aria-label="查找结果" className={words === '' ? 'found' : 'found open'}>
        {lines.map((line, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the line at hand.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's.
          <div
            key={`${line.kind} ${line.id}`}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === at}
            className={pathOf(line) === null ? 'found-line plain' : 'found-line'}
            onClick={() => go(line)}
          >
            <span className="quiet">{kinds[line.kind]}</span>
            <span>
              <Marked text={line.title} words={words} />
            </span>
            <span className="quiet">{line.detail}</span>
          </div>
        ))}
      </div>
      <p className="found-none" role="status">
        {found.isError && found.error.message}
        {found.isSuccess && words !== '' && lines.length === 0 && `没有找到含“${words}”的内容。`}
      </p>
    </search>
  );
}

/** The words as they stand in the title, marked; nothing is marked where brackets or width differ. */
function Marked({ text, words }: { readonly text: string; readonly words: string }) {
  const from = text.toLowerCase().indexOf(words.toLowerCase());
  if (from < 0) return text;
  return (
    <>
      {text.slice(0, from)}
      <mark>{text.slice(from, from + words.length)}</mark>
      {text.slice(from + words.length)}
    </>
  );
}

const pauseMs = 200;

/** The value once nothing was typed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
