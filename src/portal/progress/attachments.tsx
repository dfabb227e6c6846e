/** The files of an application, as its applicant sees them: what has been sent, and the box to send one more. */

import { fileKinds, senders, sizeText } from '#law/file/kinds';
import type { FileView } from '#work/file/file-view';
import { mostOwnFiles } from '#work/file/own-files';
import { FileBox } from '../form/file-box.tsx';
import { errorAt, type FormError } from '../form/summary.tsx';
import { caseHref } from './case-href.ts';

export interface Attachments {
  readonly files: readonly FileView[];
  /** What the agency gave with its delivered reply. */
  readonly released: readonly FileView[];
  /** Makes two sendings of this page one file. */
  readonly key: string;
  /** Whether one more is taken. */
  readonly open: boolean;
}

const kinds = senders.public.kinds.map((kind) => fileKinds[kind].endings[0]).join('、');

export function AttachmentsPart({ attachments, errors }: { attachments: Attachments; errors: readonly FormError[] }) {
  const { files, key, open } = attachments;
  if (files.length === 0 && !open) return null;
  const error = errorAt(errors, 'file');
  return (
    <section aria-labelledby="files">
      <h2 id="files">附件</h2>
      {files.length === 0 && <p class="quiet">还没有附件。可以附上身份证明、授权委托书或者便于查找的材料。</p>}
      {files.length > 0 && (
        <ul class="own-files">
          {files.map(({ id, name, size, state, notes }) => (
            <li key={id}>
              {name}{' '}
              <span class="quiet">
                （{sizeText(size)}，{stateWords[state]}）
              </span>
              {notes.length > 0 && <span class="file-notes">{notes.join('')}您也可以换一份没有这些的再传。</span>}
            </li>
          ))}
        </ul>
      )}
      {open && (
        <form
          class="own-file no-print"
          method="post"
          action={`${caseHref}/files?key=${key}`}
          enctype="multipart/form-data"
        >
          <div class={error === undefined ? 'field' : 'field wrong'}>
            <label for="file">加一个附件</label>
            <p class="hint" id="file-hint">
              可以是{kinds}，每个不超过{sizeText(senders.public.mostBytes)}，最多{mostOwnFiles}
              个。附件加密保存，只供办理本件使用。
            </p>
            {error !== undefined && (
              <p class="error" id="file-error">
                <span class="out-of-sight">上传有误：</span>
                {error}
              </p>
            )}
            <FileBox
              id="file"
              describedBy={error === undefined ? 'file-hint' : 'file-hint file-error'}
              wrong={error !== undefined}
            />
          </div>
          <button class="button plain" type="submit">
            上传附件
          </button>
        </form>
      )}
    </section>
  );
}

/** What came with the reply, each to take along. */
export function ReleasedPart({ released }: Pick<Attachments, 'released'>) {
  if (released.length === 0) return null;
  return (
    <section aria-labelledby="released">
      <h2 id="released">随答复提供的信息</h2>
      <ul class="own-files">
        {released.map(({ id, name, kindName, size }) => (
          <li key={id}>
            <a href={`${caseHref}/released/${id}`} download={name}>
              {name}
            </a>{' '}
            <span class="quiet">
              （{kindName}，{sizeText(size)}）
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const stateWords: Readonly<Record<FileView['state'], string>> = {
  received: '正在检查',
  quarantined: '等待查毒',
  clean: '已收到',
  refused: '查出病毒，已删除',
  erased: '已删除',
};
