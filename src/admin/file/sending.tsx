/** Chooses one file and sends it, with its progress; sent again after a broken line it is no second file. */

import { useQueryClient } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { fileKindKeys, fileKinds, senders, sizeText } from '#law/file/kinds';
import { faultOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { FileOwner } from './question.ts';
import { sendFile } from './send.ts';

const endings = fileKindKeys.flatMap((key) => fileKinds[key].endings);
const most = senders.staff.mostBytes;

type Standing =
  | { readonly now: 'idle' }
  | { readonly now: 'sending'; readonly file: File; readonly percent: number }
  | { readonly now: 'failed'; readonly file: File | null; readonly message: string };

interface SendingProps {
  readonly owner: FileOwner;
  /** Once it is kept. */
  readonly sent?: (id: string, name: string) => void;
}

export function Sending({ owner, sent }: SendingProps) {
  const [standing, setStanding] = useState<Standing>({ now: 'idle' });
  const queries = useQueryClient();
  const leaving = useRef<AbortController>(null);
  useEffect(() => () => leaving.current?.abort(), []);

  const send = async (file: File, key: string) => {
    if (file.size > most) {
      const message = `“${file.name}”有${sizeText(file.size)}，超过${sizeText(most)}的上限，没有上传。请压缩或者拆分后再上传。`;
      return setStanding({ now: 'failed', file: null, message });
    }
    const stop = new AbortController();
    leaving.current = stop;
    setStanding({ now: 'sending', file, percent: 0 });
    try {
      const progress = (percent: number) => setStanding({ now: 'sending', file, percent });
      const id = await sendFile(owner, file, key, stop.signal, progress);
      setStanding({ now: 'idle' });
      sent?.(id, file.name);
    } catch (error) {
      if (stop.signal.aborted) return setStanding({ now: 'idle' });
      const { message, status } = faultOf(error);
      setStanding({ now: 'failed', file: status === 0 || status >= 500 ? file : null, message });
    }
    return queries.invalidateQueries({ queryKey: keys.files(owner.subject, owner.id) });
  };
  const [key, setKey] = useState('');
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (file === undefined) return;
    const fresh = crypto.randomUUID();
    setKey(fresh);
    void send(file, fresh);
  };

  return (
    <div className="sending no-print">
      <label htmlFor="file-choose">上传附件</label>
      <p className="quiet" id="file-choose-hint">
        文书、图片、表格、压缩包等，每个不超过{sizeText(most)}。类型按内容识别，查毒后才能打开。
      </p>
      <input
        id="file-choose"
        type="file"
        accept={endings.map((ending) => `.${ending}`).join(',')}
        aria-describedby="file-choose-hint"
        disabled={standing.now === 'sending'}
        onChange={choose}
      />
      {standing.now === 'sending' && (
        <div className="sending-now">
          <span role="status">
            正在上传“{standing.file.name}”{standing.percent === 100 && '，正在检查'}
          </span>
          <Progress percent={standing.percent} aria-label="上传进度" />
          <Button size="small" onClick={() => leaving.current?.abort()}>
            停止上传
          </Button>
        </div>
      )}
      {standing.now === 'failed' && (
        <p className="field-error" role="alert">
          {standing.message}
        </p>
      )}
      {standing.now === 'failed' && standing.file !== null && (
        <Button
          onClick={() => {
            if (standing.file !== null) void send(standing.file, key);
          }}
        >
          再传一次
        </Button>
      )}
    </div>
  );
}
