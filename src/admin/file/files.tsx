/** The files of a case: what is there, opened, erased, and one more sent. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { Link } from 'react-router';
import { sizeText } from '#law/file/kinds';
import { useMe } from '../account/me.ts';
import { api } from '../client/api.ts';
import { done, faultOf } from '../client/fault.ts';
import { minuteInWords } from '../client/moment.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/loading.tsx';
import { type CaseFile, type FileOwner, useFiles } from './question.ts';
import { Sending } from './sending.tsx';
import './files.css';

export function Files({ owner }: { readonly owner: FileOwner }) {
  const deeds = useMe().data?.deeds ?? [];
  const files = useFiles(owner);
  return (
    <section aria-labelledby="files" className="files">
      <h2 id="files">附件</h2>
      {files.isPending && <Loading />}
      {files.isError && <Failed error={files.error} again={() => files.refetch()} />}
      {files.isSuccess && files.data.files.length === 0 && <p className="quiet">还没有附件。</p>}
      {files.isSuccess && files.data.files.length > 0 && (
        <ul className="file-lines">
          {files.data.files.map((file) => (
            <FileLine key={file.id} file={file} owner={owner} deeds={deeds} />
          ))}
        </ul>
      )}
      {deeds.includes('file.add') && <Sending owner={owner} />}
    </section>
  );
}

const stateWords: Readonly<Record<CaseFile['state'], string>> = {
  received: '正在检查，请稍候',
  quarantined: '还没有查毒，暂时隔离',
  clean: '',
  refused: '查出病毒，已经删除',
  erased: '已经按规定删除',
};

interface FileLineProps {
  readonly file: CaseFile;
  readonly owner: FileOwner;
  readonly deeds: readonly string[];
}

function FileLine({ file, owner, deeds }: FileLineProps) {
  const { id, name, kindName, size, state, receivedAt, notes } = file;
  const queries = useQueryClient();
  const erase = useMutation({
    mutationFn: () => done(api.DELETE('/api/files/{id}', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.files(owner.subject, owner.id) }),
  });
  return (
    <li>
      {state === 'clean' ? (
        <a href={`/api/files/${id}/content`} download={name}>
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      <span className="quiet">
        {kindName}，{sizeText(size)}，{minuteInWords(receivedAt)}收到
        {stateWords[state] !== '' && `，${stateWords[state]}`}
      </span>
      {notes.map((note) => (
        <span key={note} className="file-note">
          {note}
        </span>
      ))}
      {deeds.includes('file.screen') && state === 'clean' && (
        <Link to={`/files/${id}`} aria-label={`个人信息检查：${name}`}>
          个人信息检查
        </Link>
      )}
      {deeds.includes('file.erase') && state !== 'erased' && (
        <Popconfirm
          title={`删除“${name}”？`}
          description="删除后不能恢复，只留下曾有这个附件的记录。"
          okText="删除"
          cancelText="不删了"
          onConfirm={() => erase.mutate()}
        >
          <Button size="small" loading={erase.isPending} aria-label={`删除${name}`}>
            删除
          </Button>
        </Popconfirm>
      )}
      {erase.isError && (
        <span className="field-error" role="alert">
          {faultOf(erase.error).message}
        </span>
      )}
    </li>
  );
}
