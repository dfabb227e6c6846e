/** Masking a file for good: an Office file is cleaned; a PDF or picture is marked page by page, and a new file comes of it. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../client/api.ts';
import { dataOf, faultOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/loading.tsx';
import { inPage, type Mark } from './mark.ts';
import { MarkedPage } from './marked-page.tsx';
import type { Screening } from './question.ts';

interface Props {
  readonly file: Screening['file'];
  readonly subject: string;
  readonly caseId: string;
}

export function Masking(props: Props) {
  const { kind } = props.file;
  const [open, setOpen] = useState(false);
  const cleaned = kind === 'docx' || kind === 'xlsx';
  const drawn = ['pdf', 'jpg', 'png', 'gif', 'webp'].includes(kind);
  const make = useMake(props);
  return (
    <section aria-labelledby="masking" className="no-print">
      <h2 id="masking">遮盖</h2>
      {cleaned && (
        <>
          <p>
            生成清理后的文件：接受修订，删去批注、隐藏的文字和行列、隐藏的工作表、嵌入的文件和文档属性，公式改为数值，查到的号码改为星号。原附件不变。
          </p>
          <p>
            <Button loading={make.isPending} onClick={() => make.mutate({ way: 'cleaned', marks: [] })}>
              生成清理后的文件
            </Button>
          </p>
        </>
      )}
      {drawn && (
        <>
          <p>
            在页面上画出要遮盖的地方，生成新的
            PDF：每一页都成为图片，遮盖的地方涂黑，下面的文字不再存在，文字层、属性、注释和嵌入的文件都不带走。程序核对以后才保存。原附件不变。
          </p>
          {open ? (
            <Pages file={props.file.id} make={make} />
          ) : (
            <p>
              <Button onClick={() => setOpen(true)}>打开页面，画出遮盖的地方</Button>
            </p>
          )}
        </>
      )}
      {!cleaned && !drawn && <p>这种文件不能在这里遮盖。请转换为 PDF、DOCX 或者 XLSX 后再上传。</p>}
      {make.isError && (
        <p className="field-error" role="alert">
          {faultOf(make.error).message}
        </p>
      )}
    </section>
  );
}

interface Wish {
  readonly way: 'drawn' | 'cleaned';
  readonly marks: readonly Mark[];
}

function useMake({ file, subject, caseId }: Props) {
  const queries = useQueryClient();
  const go = useNavigate();
  return useMutation({
    mutationFn: ({ way, marks }: Wish) =>
      dataOf(
        api.POST('/api/files/{id}/redaction', {
          params: { path: { id: file.id } },
          body: { way, marks: [...marks] },
        }),
      ),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: keys.files(subject, caseId) });
      await go(`/files/${id}`);
    },
  });
}

function Pages({ file, make }: { readonly file: string; readonly make: ReturnType<typeof useMake> }) {
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const found = useQuery({
    queryKey: keys.filePages(file),
    queryFn: () => dataOf(api.GET('/api/files/{id}/pages', { params: { path: { id: file } } })),
  });
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failed error={found.error} again={() => found.refetch()} />;
  const { pages, hits } = found.data;
  const suggested = hits.map(({ page, left, top, width, height }): Mark => inPage({ page, left, top, width, height }));
  return (
    <>
      <div className="masking-tools">
        {suggested.length > 0 && (
          <Button onClick={() => setMarks([...marks.filter((one) => !suggested.some(sameAs(one))), ...suggested])}>
            遮盖查到的{suggested.length}处号码
          </Button>
        )}
        <span role="status">已画{marks.length}处</span>
        {marks.length > 0 && <Button onClick={() => setMarks([])}>全部取消</Button>}
        <Button
          type="primary"
          disabled={marks.length === 0}
          loading={make.isPending}
          onClick={() => make.mutate({ way: 'drawn', marks })}
        >
          生成遮盖后的文件
        </Button>
      </div>
      {pages.map((size, i) => (
        <MarkedPage
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
          key={i}
          file={file}
          number={i + 1}
          size={size}
          marks={marks}
          set={setMarks}
        />
      ))}
    </>
  );
}

const sameAs = (one: Mark) => (other: Mark) =>
  one.page === other.page && one.left === other.left && one.top === other.top;
