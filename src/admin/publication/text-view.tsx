/** The text of a publication as readers will see it. What looks like markup is text. */

import { type BodyBlock, blocksOf } from '#law/publication/body';

export function TextView({ body }: { readonly body: string }) {
  const blocks = blocksOf(body);
  if (blocks.length === 0) return <p className="quiet">还没有正文。</p>;
  return (
    <div className="publication-text">
      {numbered(blocks).map(({ n, value }) => (
        <Block key={n} block={value} />
      ))}
    </div>
  );
}

/** Lines have no other name than their place. */
function numbered<T>(all: readonly T[]): readonly { readonly n: number; readonly value: T }[] {
  return all.map((value, n) => ({ n, value }));
}

function Block({ block }: { readonly block: BodyBlock }) {
  if (block.kind === 'heading') return <h3>{block.text}</h3>;
  if (block.kind === 'paragraph') return <p>{block.text}</p>;
  if (block.kind === 'picture') {
    return (
      <figure>
        <img src={`/api/files/${block.file}/content`} alt={block.alternative} />
      </figure>
    );
  }
  if (block.kind === 'list') {
    return (
      <ul>
        {numbered(block.items).map(({ n, value }) => (
          <li key={n}>{value}</li>
        ))}
      </ul>
    );
  }
  return (
    <div className="publication-table">
      <table>
        <tbody>
          {numbered(block.rows).map((row) => (
            <tr key={row.n}>
              {numbered(row.value).map(({ n, value }) =>
                row.n === 0 ? <th key={n}>{value}</th> : <td key={n}>{value}</td>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
