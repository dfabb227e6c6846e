/** The register of 规章 and 行政规范性文件: how many there are of each validity, the list, what is not entered yet, rounds of 清理. */

import { Button, Pagination } from 'antd';
import { Link } from 'react-router';
import { type Validity, validities, validityKeys } from '#law/document/fold';
import { useMe } from '../account/me.ts';
import { Failed } from '../shell/failed.tsx';
import { Filter } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { useListFilters, WordsFilter } from '../shell/list-filters.tsx';
import { Loading } from '../shell/loading.tsx';
import { DocumentLines } from './parts.tsx';
import { type Register, useRegister } from './question.ts';
import { NewDocument } from './register-form.tsx';
import { Rounds } from './rounds.tsx';
import '../application/application.css';
import '../shell/case-lines.css';
import '../work/work.css';

const perPage = 50;

export function RegisterPage() {
  const filters = useListFilters();
  const chosen = filters.of('validity');
  const validity = chosen in validities ? (chosen as Validity) : null;
  const page = Number(filters.of('page') || '1');
  const register = useRegister({ validity, text: filters.of('text'), page });
  return (
    <div className="list-page">
      <Heading title="规范性文件" />
      <p className="quiet measure">
        规章和行政规范性文件的登记簿。发布标明为行政规范性文件的信息时自动登记；有效性随登记的施行、修改、废止、失效和清理结果变化，公众网站的标识和年度报告第二部分的数字都取自这里。
      </p>
      <div className="filters no-print">
        <Filter
          id="validity"
          label="有效性"
          value={validity ?? ''}
          all="全部"
          options={validityKeys.map((value) => ({ value, label: validities[value] }))}
          choose={filters.set('validity')}
        />
        <WordsFilter label="文件名称或者发文字号" filters={filters} most={80} />
      </div>
      {register.isPending && <Loading />}
      {register.isError && <Failed error={register.error} again={() => register.refetch()} />}
      {register.isSuccess && (
        <Whole register={register.data} page={page} turn={(next) => filters.set('page')(String(next))} />
      )}
    </div>
  );
}

interface WholeProps {
  readonly register: Register;
  readonly page: number;
  readonly turn: (page: number) => void;
}

function Whole({ register, page, turn }: WholeProps) {
  const { data: me } = useMe();
  const { documents, total, counts } = register;
  return (
    <>
      <p role="status">{validityKeys.map((key) => `${validities[key]}${counts[key]}件`).join('，')}。</p>
      {documents.length === 0 ? (
        <p className="quiet">没有符合条件的文件。发布规范性文件以后，或者在下面登记以后，就列在这里。</p>
      ) : (
        <DocumentLines caption="规章和规范性文件" lines={documents} />
      )}
      {total > perPage && (
        <Pagination current={page} total={total} pageSize={perPage} showSizeChanger={false} onChange={turn} />
      )}
      {me?.deeds.includes('document.keep') === true && <NewDocument unregistered={register.unregistered} />}
      <Rounds rounds={register.rounds} />
      <p className="no-print">
        <Link to="/reports">年度报告第二部分的数字</Link>
        <Button type="link" href="/xxgk/documents">
          公众网站的规范性文件库
        </Button>
      </p>
    </>
  );
}
