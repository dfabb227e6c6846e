/** A Word document, a PDF or an old page becomes the text of the draft; what was there before can be had back. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import { sendOne } from '../client/send-table.ts';
import type { Content } from './question.ts';

type Imported = paths['/api/publications/{id}/imported']['post']['responses'][200]['content']['application/json'];

interface ImportFileProps {
  readonly caseId: string;
  readonly content: Content;
  readonly change: (to: (before: Content) => Content) => void;
}

export function ImportFile({ caseId, content, change }: ImportFileProps) {
  const queries = useQueryClient();
  const screen = useMutation({
    mutationFn: (id: string) => dataOf(api.POST('/api/files/{id}/screening', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.publications }),
  });
  const read = useMutation({
    mutationFn: async (file: File) => {
      const before = content;
      return { before, imported: await sendOne<Imported>(`/api/publications/${caseId}/imported`, file) };
    },
    onSuccess: ({ imported }) => {
      change((now) => taken(now, imported));
      for (const { file } of imported.files) screen.mutate(file);
      return queries.invalidateQueries({ queryKey: keys.files('publication', caseId) });
    },
  });
  const done = read.data;
  return (
    <div className="publication-import">
      <label htmlFor="import-file">从文件导入正文（Word、PDF、网页、纯文本，最大60 MB）</label>
      <input
        id="import-file"
        type="file"
        accept=".docx,.pdf,.html,.htm,.txt,.md"
        disabled={read.isPending}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file !== undefined) read.mutate(file);
        }}
      />
      {read.isPending && <p role="status">正在读取文件……</p>}
      {read.isError && <Refused error={read.error} />}
      {done !== undefined && (
        <Alert
          type={done.imported.notes.length === 0 ? 'success' : 'warning'}
          title={said(done.imported)}
          description={
            <>
              {done.imported.notes.length > 0 && (
                <ul className="reasons">
                  {done.imported.notes.map((note) => (
                    <li key={note}>{note}</li>
                  ))}
                </ul>
              )}
              <Button
                size="small"
                onClick={() => {
                  change(() => done.before);
                  read.reset();
                }}
              >
                撤销导入
              </Button>
            </>
          }
        />
      )}
    </div>
  );
}

function said({ text, files }: Imported): string {
  const lines = text === '' ? 0 : text.split('\n').length;
  return `导入了${lines}行文字${files.length === 0 ? '' : `、${files.length}幅图片`}，请对照原件核对。`;
}

/** After what stands there; the title only where none stands there. */
function taken(now: Content, { title, text, files }: Imported): Content {
  const named = now.title.trim() === '' && title !== null;
  const lines = named || title === null || title === now.title ? text : `## ${title}\n${text}`;
  const kept = now.attachments ?? [];
  return {
    ...now,
    title: named ? title : now.title,
    body: now.body.trim() === '' ? lines : `${now.body.trimEnd()}\n${lines}`,
    attachments: [...kept, ...files.filter(({ file }) => !kept.some((one) => one.file === file))],
  };
}
