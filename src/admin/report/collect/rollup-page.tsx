/** The sum of what was accepted: who is in it, each figure opened into its members, its words, its publication. */

import { Link } from 'react-router';
import { dayInWords } from '../../application/words.ts';
import { Failed } from '../../shell/failed.tsx';
import { Heading } from '../../shell/heading.tsx';
import { Loading } from '../../shell/loading.tsx';
import { cellId } from '../cell-id.ts';
import { Findings } from '../findings.tsx';
import { FormTables } from '../form-tables.tsx';
import type { ShowCell } from '../show-cell.tsx';
import { type CollectionAddress, collectedPath, collectionPath, useCollectionAddress } from './address.ts';
import { PublishRollup } from './publish-rollup.tsx';
import { type RollupView, useRollup } from './questions.ts';
import { RollupText } from './rollup-text.tsx';
import '../report.css';
import '../form-table.css';
import '../../shell/case-lines.css';
import './collection.css';

const formats = ['docx', 'pdf', 'xlsx', 'html', 'md', 'csv', 'json'] as const;

export function RollupPage() {
  const address = useCollectionAddress();
  const rollup = useRollup(address);
  return (
    <div className="collection">
      <p className="crumbs">
        <Link to={collectionPath(address)}>{address.year}年度下级年度报告</Link>
      </p>
      <Heading title={`${address.year}年度汇总`}>{address.year}年度汇总</Heading>
      {rollup.isPending && <Loading />}
      {rollup.isError && <Failed error={rollup.error} again={() => rollup.refetch()} />}
      {rollup.isSuccess && <Sum view={rollup.data} address={address} />}
    </div>
  );
}

function Sum({ view, address }: { readonly view: RollupView; readonly address: CollectionAddress }) {
  const cell = opening(address);
  const tables = [
    [2, '二、主动公开政府信息情况'],
    [3, '三、收到和处理政府信息公开申请情况'],
    [4, '四、政府信息公开行政复议、行政诉讼情况'],
  ] as const;
  return (
    <article className="report">
      <Coverage view={view} address={address} />
      <Findings findings={view.findings.filter((one) => !isListed(one))} none="逐格汇总，没有发现问题。" />
      {view.counted.length > 0 && (
        <>
          <p className="report-title">{view.report.title}</p>
          <p className="quiet">每个数字都可以点开，看由哪些机关的数字相加而成。</p>
          {tables.map(([section, title]) => (
            <section key={section} className="report-section" aria-labelledby={`section-${section}`}>
              <h2 id={`section-${section}`}>{title}</h2>
              <FormTables report={view.report} section={section} cell={cell} />
            </section>
          ))}
        </>
      )}
      <RollupText key={String(view.written)} view={view} address={address} />
      <PublishRollup view={view} address={address} />
    </article>
  );
}

/** Who is missing and who is late is listed above: of thousands nobody reads a sentence each. */
function isListed({ rule, message }: RollupView['findings'][number]): boolean {
  return rule === 'AR-74' || (rule === 'AR-70' && message.startsWith('名单中的'));
}

function Coverage({ view, address }: { readonly view: RollupView; readonly address: CollectionAddress }) {
  const { counted, missing, olderForm, of, publishBy } = view;
  const late = view.findings.filter(({ rule }) => rule === 'AR-74').map(({ message }) => message);
  const file = (format: string) => `/api${collectionPath(address)}/rollup/file?format=${format}`;
  return (
    <section className="stack" aria-label="汇总范围">
      <p className="measure">
        {of.name}
        {address.year}年度报告，应在{dayInWords(publishBy)}前公布。已接收的计入汇总：{counted.length}
        个机关；还没有接收的
        {missing.length}个。
      </p>
      {missing.length > 0 && (
        <details>
          <summary>没有计入的{missing.length}个机关</summary>
          <p className="measure">{missing.join('、')}</p>
        </details>
      )}
      {counted.length > 0 && (
        <details>
          <summary>计入的{counted.length}个机关</summary>
          <ul className="members">
            {counted.map(({ code, name, source }) => (
              <li key={code}>
                <Link to={collectedPath(address, code)}>{name}</Link> <span className="quiet">{source}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {late.length > 0 && (
        <details>
          <summary>没有按期公布的{late.length}个机关</summary>
          <ul className="reasons measure">
            {late.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </details>
      )}
      {olderForm.length > 0 && (
        <p className="measure">用2019年格式、主动公开情况表没有计入的：{olderForm.join('、')}。</p>
      )}
      {counted.length > 0 && (
        <p className="exports">
          下载：
          {formats.map((format) => (
            <a key={format} href={file(format)}>
              {format.toUpperCase()}
            </a>
          ))}
          <Link to={`${collectionPath(address)}/comparison`}>各机关并列比较</Link>
        </p>
      )}
    </section>
  );
}

/** The way to the members of each cell. */
function opening(address: CollectionAddress): ShowCell {
  return ({ table, row, column, value, name }) => {
    const query = column === null ? '' : `?column=${column}`;
    return (
      <Link
        id={cellId(table, row, column)}
        className={value === 0 ? 'cell-link zero' : 'cell-link'}
        to={`${collectionPath(address)}/rollup/cells/${table}/${row}${query}`}
        aria-label={`${name}：${value ?? '不能汇总'}，查看各机关的数字`}
      >
        {value ?? '—'}
      </Link>
    );
  };
}
