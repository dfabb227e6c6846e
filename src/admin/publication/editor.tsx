/** The draft: fields and text, saved while typing. What a colleague saved in between is shown, never overwritten unseen. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { type ClipboardEvent, useEffect, useRef, useState } from 'react';
import { maskedText } from '#law/person/masked-text';
import { picturesIn } from '#law/publication/body';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf, faultOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Attachments } from './attachments.tsx';
import { ChartMaker } from './chart-maker.tsx';
import { Fields, type PartProps } from './editor-fields.tsx';
import { ImportFile } from './import-file.tsx';
import { Colleagues } from './presence.tsx';
import type { Content, PublicationOne } from './question.ts';
import { TextView } from './text-view.tsx';
import { Theirs } from './theirs.tsx';

interface EditorProps {
  readonly one: PublicationOne;
  readonly draft: NonNullable<PublicationOne['draft']>;
}

/** Typing rests for so long, then it is saved. */
const restMs = 1500;

export function Editor({ one, draft }: EditorProps) {
  const queries = useQueryClient();
  const [content, setContent] = useState<Content>(draft.content);
  const [seen, setSeen] = useState(draft.version);
  const [kept, setKept] = useState<Content>(draft.content);
  const path = { id: one.caseId };
  const again = () => queries.invalidateQueries({ queryKey: keys.publications });
  const save = useMutation({
    mutationFn: (given: Content) =>
      dataOf(api.PUT('/api/publications/{id}/draft', { params: { path }, body: { content: given, seen } })),
    onSuccess: ({ version }, given) => {
      setSeen(version);
      setKept(given);
      return again();
    },
    onError: again,
  });
  const submit = useMutation({
    mutationFn: () => dataOf(api.POST('/api/publications/{id}/submission', { params: { path }, body: { seen } })),
    onSuccess: again,
    onError: again,
  });
  const changed = JSON.stringify(content) !== JSON.stringify(kept);
  const conflict = save.isError && faultOf(save.error).code === 'draft-changed';
  const { mutate, isPending } = save;
  useEffect(() => {
    if (!changed || isPending || conflict) return;
    const timer = setTimeout(() => mutate(content), restMs);
    return () => clearTimeout(timer);
  }, [changed, isPending, conflict, content, mutate]);
  // A colleague has saved, and there is nothing of one's own to compare it with.
  useEffect(() => {
    if (draft.version <= seen || changed || isPending || conflict) return;
    setContent(draft.content);
    setKept(draft.content);
    setSeen(draft.version);
  }, [draft, seen, changed, isPending, conflict]);
  const masked = maskedContent(content);
  const set = (change: Partial<Content>) => setContent((before) => ({ ...before, ...change }));
  return (
    <section aria-labelledby="draft">
      <h2 id="draft">起草</h2>
      <form className="act-form publication-form" noValidate onSubmit={(event) => event.preventDefault()}>
        <Colleagues id={one.caseId} seen={seen} />
        <Fields content={content} set={set} items={one.items} />
        <ImportFile caseId={one.caseId} content={content} change={setContent} />
        <Body content={content} set={set} />
        <ChartMaker insert={(lines) => setContent((before) => ({ ...before, body: `${before.body}\n${lines}\n` }))} />
        <Attachments caseId={one.caseId} content={content} change={setContent} />
        <p role="status" className="quiet">
          {conflict ? '没有保存' : changed || isPending ? '正在保存……' : `已保存（第${seen}次）`}
        </p>
        {save.isError && <Refused error={save.error} />}
        {conflict && (
          <Theirs
            theirs={draft}
            mine={content}
            keepMine={() => {
              setSeen(draft.version);
              save.reset();
            }}
            takeTheirs={() => {
              setContent(draft.content);
              setKept(draft.content);
              setSeen(draft.version);
              save.reset();
            }}
          />
        )}
        <Gate findings={draft.gate} />
        {masked !== null && (
          <p>
            <Button onClick={() => setContent(masked)}>全部按建议隐去号码</Button>
          </p>
        )}
        <Button
          type="primary"
          disabled={changed || conflict}
          loading={submit.isPending}
          onClick={() => submit.mutate()}
        >
          送审
        </Button>
        {submit.isError && <Refused error={submit.error} />}
      </form>
    </section>
  );
}

/** Every number as the gate proposes it; null where there is none. Lines that place a picture stay. */
function maskedContent(content: Content): Content | null {
  const lines = content.body.split('\n').map((line) => (picturesIn(line).length > 0 ? line : maskedText(line)));
  const [title, summary] = [maskedText(content.title), maskedText(content.summary)];
  const masked = { ...content, title, summary, body: lines.join('\n') };
  return masked.body === content.body && title === content.title && summary === content.summary ? null : masked;
}

export function Gate({ findings }: { readonly findings: NonNullable<PublicationOne['draft']>['gate'] }) {
  if (findings.length === 0) return <Alert type="success" title="发布前检查没有发现问题" />;
  return (
    <Alert
      type={findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning'}
      title="发布前检查"
      description={
        <ul className="reasons">
          {findings.map(({ severity, field, message, article }) => (
            <li key={`${field} ${message}`}>
              {severity === 'error' ? '' : '提醒：'}
              {message}
              <span className="quiet">（{article}）</span>
            </li>
          ))}
        </ul>
      }
    />
  );
}

/** The text with its preview. What comes from Word or WPS is read by the server: texts and tables, no markup. */
function Body({ content, set }: PartProps) {
  const box = useRef<{ readonly from: number; readonly to: number }>({ from: 0, to: 0 });
  const read = useMutation({
    mutationFn: (html: string) => dataOf(api.POST('/api/publications/pasted', { body: { html } })),
    onSuccess: ({ text }) => {
      const { from, to } = box.current;
      set({ body: `${content.body.slice(0, from)}${text}${content.body.slice(to)}` });
    },
  });
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    if (html === '') return;
    event.preventDefault();
    box.current = { from: event.currentTarget.selectionStart, to: event.currentTarget.selectionEnd };
    read.mutate(html);
  };
  return (
    <>
      <Field
        id="p-body"
        label="正文"
        hint="可以从 Word、WPS 直接粘贴，段落、标题和表格会保留。一行一段；“## ”开头是标题，“- ”开头是列表，“| 甲 | 乙 |”是表格的一行。"
      >
        <Input.TextArea
          id="p-body"
          rows={16}
          value={content.body}
          disabled={read.isPending}
          onPaste={paste}
          onChange={({ target }) => set({ body: target.value })}
        />
      </Field>
      {read.isError && <Refused error={read.error} />}
      <details>
        <summary>预览正文</summary>
        <TextView body={content.body} />
      </details>
    </>
  );
}
