/** The text of a section: paragraphs, sub-headings, lists and tables of its Markdown, all else as it stands. */

import { Fragment, type ReactNode } from 'react';
import { type Line, type ProseBlock, prose } from '#law/report/prose/prose';
import { changeMarks } from './words/marked-text.ts';

export function Prose({ text }: { readonly text: string }) {
  return (
    <div className="prose">
      {prose(text).map((block, i) => (
        <Fragment key={place(i)}>{shown(block)}</Fragment>
      ))}
    </div>
  );
}

function shown(block: ProseBlock): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'paragraph':
      return <p>{lines(block.lines)}</p>;
    case 'list':
      return block.start === null ? <ul>{items(block.items)}</ul> : <ol start={block.start}>{items(block.items)}</ol>;
    case 'table':
      return <Table rows={block.rows} />;
  }
}

function Table({ rows: [heads = [], ...rows] }: { readonly rows: readonly (readonly string[])[] }) {
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head, i) => (
            <th key={place(i)} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, r) => (
          <tr key={place(r)}>
            {row.map((cell, c) => (
              <td key={place(c)}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function items(list: readonly (readonly Line[])[]): ReactNode[] {
  return list.map((item, i) => <li key={place(i)}>{lines(item)}</li>);
}

function lines(list: readonly Line[]): ReactNode[] {
  return list.map((line, i) => (
    <span key={place(i)} className="line">
      {line.map(({ text, bold }, n) =>
        bold ? <strong key={place(n)}>{marked(text)}</strong> : <Fragment key={place(n)}>{marked(text)}</Fragment>,
      )}
    </span>
  ));
}

/** Figures that differ from the ledger, as old → new. */
function marked(text: string): ReactNode {
  const { open, becomes, close } = changeMarks;
  if (!text.includes(open)) return text;
  return text.split(new RegExp(`(${open}[^${close}]*${close})`)).map((part, i) => {
    if (!part.startsWith(open)) return part;
    const [was = '', now = ''] = part.slice(1, -1).split(becomes);
    return (
      <Fragment key={place(i)}>
        <del>{was}</del>
        {now !== '' && (
          <>
            <span aria-hidden="true">→</span>
            <ins>{now}</ins>
          </>
        )}
      </Fragment>
    );
  });
}

/** Text is never reordered here: its place is its name. */
function place(i: number): string {
  return `at ${i}`;
}
