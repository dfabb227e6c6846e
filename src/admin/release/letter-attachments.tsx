/** The attachments that go out with a letter: chosen from the files of the case, each with what still stands against it. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sizeText } from '#law/file/kinds';
import { api } from '../client/api.ts';
import { dataOf, faultOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { useFiles } from '../file/question.ts';
import type { Letter } from '../letter/question.ts';
import { Failed } from '../shell/failed.tsx';
import { useLetterFiles } from './question.ts';
import './release.css';

export function LetterAttachments({ letter, mayEdit }: { readonly letter: Letter; readonly mayEdit: boolean }) {
  const chosen = useLetterFiles(letter.id);
  if (chosen.isPending) return null;
  if (chosen.isError) return <Failed error={chosen.error} again={() => chosen.refetch()} />;
  const { files } = chosen.data;
  if (files.length === 0 && !mayEdit) return null;
  return (
    <section aria-labelledby="letter-files" className="no-print">
      <h2 id="letter-files">随文书发出的附件</h2>
      {files.length === 0 && <p className="quiet">没有附件。需要随文书提供信息的，从本件的附件中选择。</p>}
      <ul className="file-lines">
        {files.map(({ file, against, releasedSha256 }) => (
          <li key={file.id}>
            <Link to={`/files/${file.id}`}>{file.name}</Link>
            <span className="quiet">
              {file.kindName}，{sizeText(file.size)}
              {releasedSha256 !== null && `，发出时的摘要${releasedSha256.slice(0, 16)}…`}
            </span>
            {releasedSha256 === null && against.length === 0 && <span className="quiet">可以发出</span>}
            {releasedSha256 === null &&
              against.map(({ code, message }) => (
                <span key={code} className="file-note">
                  {message}
                </span>
              ))}
          </li>
        ))}
      </ul>
      {mayEdit && <Choice letter={letter} chosen={files.map(({ file }) => file.id)} />}
    </section>
  );
}

function Choice({ letter, chosen }: { readonly letter: Letter; readonly chosen: readonly string[] }) {
  const { id, caseId } = letter;
  const [wanted, setWanted] = useState<readonly string[]>();
  const queries = useQueryClient();
  const all = useFiles({ subject: 'application', id: caseId });
  const save = useMutation({
    mutationFn: (files: readonly string[]) =>
      dataOf(api.PUT('/api/letters/{letter}/files', { params: { path: { letter: id } }, body: { files: [...files] } })),
    onSuccess: async () => {
      setWanted(undefined);
      await queries.invalidateQueries({ queryKey: keys.letterFiles(id) });
    },
  });
  const options = (all.data?.files ?? [])
    .filter(({ state }) => state === 'clean')
    .map(({ id: value, name }) => ({ value, label: name }));
  if (wanted === undefined) return <Button onClick={() => setWanted(chosen)}>选择附件</Button>;
  return (
    <form
      className="act-form"
      aria-label="选择附件"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(wanted);
      }}
    >
      {options.length === 0 && <p>本件还没有附件。请先在申请的页面上传。</p>}
      <Checkbox.Group className="choice" value={[...wanted]} options={options} onChange={(next) => setWanted(next)} />
      <div className="can-buttons">
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          保存选择
        </Button>
        <Button onClick={() => setWanted(undefined)}>取消</Button>
      </div>
      {save.isError && (
        <p className="field-error" role="alert">
          {faultOf(save.error).message}
        </p>
      )}
    </form>
  );
}
