/** Where report files are dropped: sent with their progress, then read by the server, whether this page stays open or not. */

import { Alert, Button, Progress } from 'antd';
import { type ChangeEvent, type DragEvent, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { queries } from '../../client/queries.ts';
import type { CollectionAddress } from './address.ts';
import { DroppedFiles } from './dropped-files.tsx';
import { collectionKey } from './questions.ts';
import { type Sent, sendAll } from './send.ts';

const accepted = '.html,.htm,.mht,.mhtml,.docx,.pdf,.xlsx,.csv,.md,.txt,.json,.zip,.doc,.xls';

interface Sending {
  readonly total: number;
  readonly over: number;
}

export function DropFiles({ address }: { readonly address: CollectionAddress }) {
  const [query, setQuery] = useSearchParams();
  const [sending, setSending] = useState<Sending | null>(null);
  const [result, setResult] = useState<Sent | null>(null);
  const [over, setOver] = useState(false);
  const leaving = useRef<AbortController>(null);
  const batch = query.get('batch');
  useEffect(() => () => leaving.current?.abort(), []);
  useUnsent(sending !== null);

  const send = async (files: readonly File[], into = crypto.randomUUID() as string) => {
    if (files.length === 0) return;
    const stop = new AbortController();
    leaving.current = stop;
    setResult(null);
    setSending({ total: files.length, over: 0 });
    const next = new URLSearchParams(query);
    next.set('batch', into);
    setQuery(next, { replace: true });
    const refresh = () => queries.invalidateQueries({ queryKey: collectionKey(address) });
    const sent = await sendAll(address, into, files, stop.signal, (so) => {
      setSending({ total: files.length, over: so });
      if (so % 20 === 0) void refresh();
    });
    if (stop.signal.aborted) return;
    setResult(sent);
    setSending(null);
    await refresh();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (sending === null) void send([...event.dataTransfer.files]);
  };
  return (
    <section className="stack-wide no-print" aria-labelledby="drop">
      <h2 id="drop">导入报告文件</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button in it is the first */}
      <div
        className={over ? 'drop-zone over' : 'drop-zone'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>把报告文件拖到这里，可以一次拖入几百个，也可以是一个 ZIP 压缩包。</p>
        <Choose disabled={sending !== null} choose={(files) => void send(files)} />
        <p className="quiet">
          能读取网页（HTML）、Word（DOCX）、PDF、Excel（XLSX）、CSV、Markdown、纯文本和本系统的 JSON，每个不超过 20
          MB。读不了的会列出原因，不影响其他文件。
        </p>
      </div>
      {sending !== null && (
        <div role="status" className="progress">
          <p>
            正在上传，已传{sending.over}个，共{sending.total}个。传完以前请不要关闭本页。
          </p>
          <Progress percent={Math.floor((sending.over / sending.total) * 100)} aria-label="上传进度" />
        </div>
      )}
      {result !== null && result.failed.length > 0 && (
        <Failed failed={result.failed} again={(files) => void send(files, batch ?? undefined)} />
      )}
      <DroppedFiles address={address} batch={batch} />
    </section>
  );
}

/** The whole of the choice is one button: the browser's own field says its words in the language of the system. */
function Choose({ disabled, choose }: { readonly disabled: boolean; readonly choose: (files: File[]) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    target.value = '';
    choose(files);
  };
  return (
    <>
      <Button type="primary" disabled={disabled} onClick={() => field.current?.click()}>
        选择文件
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        accept={accepted}
        onChange={chosen}
        hidden
        aria-label="选择报告文件"
        tabIndex={-1}
      />
    </>
  );
}

interface FailedProps {
  readonly failed: Sent['failed'];
  readonly again: (files: readonly File[]) => void;
}

function Failed({ failed, again }: FailedProps) {
  return (
    <Alert
      type="error"
      showIcon
      title={`有${failed.length}个文件没有传上去`}
      description={
        <>
          <ul className="reasons">
            {failed.slice(0, 20).map(({ file, message }) => (
              <li key={file.name}>
                {file.name}：{message}
              </li>
            ))}
          </ul>
          <Button onClick={() => again(failed.map(({ file }) => file))}>再传这{failed.length}个</Button>
        </>
      }
    />
  );
}

/** Asks before the browser leaves while files are on their way; what has arrived is read all the same. */
function useUnsent(sending: boolean): void {
  useEffect(() => {
    if (!sending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [sending]);
}
