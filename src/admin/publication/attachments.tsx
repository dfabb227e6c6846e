/** Files that go out with a text: sent, screened at once, named, placed in the text as pictures. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sizeText } from '#law/file/kinds';
import { pictureLine } from '#law/publication/body';
import { pictureKinds } from '#law/publication/gate-files';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { type CaseFile, useFiles } from '../file/question.ts';
import { Sending } from '../file/sending.tsx';
import type { Content } from './question.ts';
import '../file/files.css';

type Attached = NonNullable<Content['attachments']>[number];

interface AttachmentsProps {
  readonly caseId: string;
  readonly content: Content;
  /** Changes what stands in the form by then, which may be more than what stood when the sending began. */
  readonly change: (to: (before: Content) => Content) => void;
}

const withoutEnding = (name: string) => name.replace(/\.[a-z0-9]{1,8}$/i, '');

export function Attachments({ caseId, content, change }: AttachmentsProps) {
  const owner = { subject: 'publication', id: caseId } as const;
  const queries = useQueryClient();
  const deeds = useMe().data?.deeds ?? [];
  const files = useFiles(owner);
  const screen = useMutation({
    mutationFn: (id: string) => dataOf(api.POST('/api/files/{id}/screening', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.publications }),
  });
  const set = (to: (before: readonly Attached[]) => readonly Attached[]) =>
    change((before) => ({ ...before, attachments: [...to(before.attachments ?? [])] }));
  const attach = (file: string, name: string) => set((all) => [...all, { file, title: withoutEnding(name) }]);
  const kept = (files.data?.files ?? []).filter(({ state }) => state !== 'erased');
  return (
    <fieldset className="publication-files">
      <legend>附件和图片</legend>
      {kept.length === 0 && <p className="quiet">还没有附件。上传后随正文一起送审，发布后公众可以下载。</p>}
      <ul className="file-lines">
        {kept.map((file) => (
          <AttachedLine
            key={file.id}
            file={file}
            attached={content.attachments?.find((one) => one.file === file.id)}
            rename={(title) => set((all) => all.map((one) => (one.file === file.id ? { ...one, title } : one)))}
            attach={() => attach(file.id, file.name)}
            detach={() => set((all) => all.filter((one) => one.file !== file.id))}
            place={(alternative) =>
              change((before) => ({ ...before, body: `${before.body}\n${pictureLine(file.id, alternative)}\n` }))
            }
          />
        ))}
      </ul>
      {screen.isPending && <p role="status">正在检查附件中的个人信息……</p>}
      {screen.isError && <Refused error={screen.error} />}
      {deeds.includes('file.add') && (
        <Sending
          owner={owner}
          sent={(id, name) => {
            attach(id, name);
            screen.mutate(id);
          }}
        />
      )}
    </fieldset>
  );
}

interface LineProps {
  readonly file: CaseFile;
  readonly attached: Attached | undefined;
  readonly rename: (title: string) => void;
  readonly attach: () => void;
  readonly detach: () => void;
  readonly place: (alternative: string) => void;
}

function AttachedLine({ file, attached, rename, attach, detach, place }: LineProps) {
  const { id, name, kind, kindName, size } = file;
  return (
    <li>
      <a href={`/api/files/${id}/content`} download={name}>
        {name}
      </a>
      <span className="quiet">
        {kindName}，{sizeText(size)}
      </span>
      <Link to={`/files/${id}`} aria-label={`个人信息检查：${name}`}>
        个人信息检查
      </Link>
      {attached === undefined ? (
        <Button size="small" onClick={attach} aria-label={`随文发布${name}`}>
          随文发布
        </Button>
      ) : (
        <>
          <span className="publication-file-part">
            <label htmlFor={`title-${id}`}>名称</label>
            <Input
              id={`title-${id}`}
              size="small"
              className="publication-file-title"
              maxLength={200}
              value={attached.title}
              onChange={({ target }) => rename(target.value)}
            />
            <Button size="small" onClick={detach} aria-label={`移出附件${name}`}>
              移出附件
            </Button>
          </span>
          {pictureKinds.includes(kind) && <Place id={id} place={place} />}
        </>
      )}
    </li>
  );
}

/** A picture is placed with what it shows; it can be moved in the text as any line. */
function Place({ id, place }: { readonly id: string; readonly place: (alternative: string) => void }) {
  const [alternative, setAlternative] = useState('');
  return (
    <span className="publication-file-part">
      <label htmlFor={`alt-${id}`}>替代文字</label>
      <Input
        id={`alt-${id}`}
        size="small"
        className="publication-file-title"
        maxLength={200}
        placeholder="图片的内容，供看不到图片的人了解"
        value={alternative}
        onChange={({ target }) => setAlternative(target.value)}
      />
      <Button
        size="small"
        disabled={alternative.trim() === ''}
        onClick={() => {
          place(alternative);
          setAlternative('');
        }}
      >
        插入正文末尾
      </Button>
    </span>
  );
}
