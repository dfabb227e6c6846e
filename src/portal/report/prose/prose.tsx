/** The text of a section: paragraphs, sub-headings, lists and tables of its Markdown, all else as it stands. */

import { type Line, type ProseBlock, prose } from '#law/report/prose/prose';

/** Says so where the section has no text: an empty section is never passed over in silence. */
export function Prose({ text }: { readonly text: string | null }) {
  const blocks = prose(text);
  if (blocks.length === 0) return <p class="quiet">（本节没有内容）</p>;
  return (
    <div class="prose">
      {blocks.map((block, i) => (
        <Block key={place(i)} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: ProseBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
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
    <table class="prose-table">
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

function items(list: readonly (readonly Line[])[]) {
  return list.map((item, i) => <li key={place(i)}>{lines(item)}</li>);
}

function lines(list: readonly Line[]) {
  return list.flatMap((line, i) => [
    ...(i === 0 ? [] : [<br key={`break ${place(i)}`} />]),
    ...line.map(({ text, bold }, n) => (bold ? <strong key={`${place(i)} ${place(n)}`}>{text}</strong> : text)),
  ]);
}

/** Text is never reordered here: its place is its name. */
function place(i: number): string {
  return `at ${i}`;
}
