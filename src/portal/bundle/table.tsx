/** A table of plain cells that a phone shows row by row. */

interface Props {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the rows, where their first cells are not unique. */
  readonly keys?: readonly string[];
}

export function Table({ name, heads, rows, keys }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by the keyboard too.
    <section class="table-box" aria-label={name} tabIndex={0}>
      <table>
        <caption class="out-of-sight">{name}</caption>
        <thead>
          <tr>
            {heads.map((head) =>
              head === '' ? (
                <td key={head} />
              ) : (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, r) => (
            <tr key={keys?.[r] ?? cells[0]}>
              {cells.map((cell, i) =>
                i === 0 ? <td key={heads[0]}>{cell}</td> : <Cell key={heads[i]} head={heads[i] ?? ''} text={cell} />,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ head, text }: { readonly head: string; readonly text: string }) {
  return <td data-label={head}>{text}</td>;
}
