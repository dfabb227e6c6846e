/** The text of a document and the files that go with it. */

import { sizeText } from '#law/file/kinds';
import type { BodyBlock } from '#law/publication/body';
import { chartDataOf } from '#law/publication/chart';
import type { PublishedFile } from '#work/publication/published';
import { Chart } from '../chart/chart.tsx';
import { fileHref } from './address.ts';

/** Lines have no other name than their place. */
function numbered<T>(all: readonly T[]): readonly { readonly n: number; readonly value: T }[] {
  return all.map((value, n) => ({ n, value }));
}

/** Text is only ever text here: what looked like markup is shown, not run. */
function Block({ block, files }: { readonly block: BodyBlock; readonly files: readonly PublishedFile[] }) {
  if (block.kind === 'heading') return <h2>{block.text}</h2>;
  if (block.kind === 'paragraph') return <p>{block.text}</p>;
  if (block.kind === 'picture') {
    const shown = files.some(({ file }) => file === block.file);
    return shown ? (
      <figure>
        <img src={fileHref(block.file)} alt={block.alternative} loading="lazy" />
      </figure>
    ) : (
      <p>〔图片：{block.alternative}〕</p>
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
  const [head = [], ...rows] = block.rows;
  const data = block.chart === undefined ? '' : chartDataOf(block.chart.kind, block.rows);
  return (
    <>
      {block.chart !== undefined && typeof data !== 'string' && <Chart mark={block.chart} data={data} />}
      <Table head={head} rows={rows} />
    </>
  );
}

interface TableProps {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Table({ head, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by the keyboard too.
    <section class="table-box" aria-label={`表格：${head.join('、')}`} tabIndex={0}>
      <table>
        <caption class="out-of-sight">表格：{head.join('、')}</caption>
        <thead>
          <tr>
            {numbered(head).map(({ n, value }) => (
              <th key={n} scope="col">
                {value}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered(rows).map((row) => (
            <tr key={row.n}>
              {numbered(row.value).map(({ n, value }) => (
                <td key={n}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface TextProps {
  readonly blocks: readonly BodyBlock[];
  /** That its pictures are shown from. */
  readonly files?: readonly PublishedFile[];
}

export function DocumentText({ blocks, files = [] }: TextProps) {
  return (
    <div class="document-text">
      {numbered(blocks).map(({ n, value }) => (
        <Block key={n} block={value} files={files} />
      ))}
    </div>
  );
}

/** Pictures of the text stand in it. */
export function Attachments({ files }: { readonly files: readonly PublishedFile[] }) {
  const listed = files.filter(({ placed }) => !placed);
  if (listed.length === 0) return null;
  return (
    <section aria-labelledby="attachments">
      <h2 class="section-title" id="attachments">
        附件
      </h2>
      <ul>
        {listed.map(({ file, title, kindName, size }) => (
          <li key={file}>
            <a href={fileHref(file)} download>
              {title}
            </a>
            <span class="quiet">
              （{kindName}，{sizeText(size)}）
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
