/** Scans that come with an application: chosen before it is registered, sent to its case afterwards, one after another. */

import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { fileKindKeys, fileKinds, senders, sizeText } from '#law/file/kinds';
import { faultOf } from '../client/fault.ts';
import { sendFile } from '../file/send.ts';
import './handling.css';

interface Chosen {
  readonly key: string;
  readonly file: File;
}

const most = senders.staff.mostBytes;
const endings = fileKindKeys.flatMap((key) => fileKinds[key].endings);

export interface ScansNow {
  readonly chosen: readonly Chosen[];
  readonly add: (files: readonly File[]) => void;
  readonly drop: (key: string) => void;
  /** Sends all to the case; false where one was not received: then the page says which, and the case is open. */
  readonly send: (caseId: string) => Promise<boolean>;
  readonly failed: { readonly caseId: string; readonly messages: readonly string[] } | null;
}

export function useScans(): ScansNow {
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [failed, setFailed] = useState<ScansNow['failed']>(null);
  return {
    chosen,
    failed,
    add: (files) => setChosen((before) => [...before, ...files.map((file) => ({ key: crypto.randomUUID(), file }))]),
    drop: (key) => setChosen((before) => before.filter((one) => one.key !== key)),
    send: async (caseId) => {
      const messages: string[] = [];
      for (const { key, file } of chosen) {
        const owner = { subject: 'application', id: caseId } as const;
        const sent = sendFile(owner, file, key, new AbortController().signal, () => {});
        await sent.catch((error: unknown) => messages.push(`“${file.name}”：${faultOf(error).message}`));
      }
      if (messages.length > 0) setFailed({ caseId, messages });
      return messages.length === 0;
    },
  };
}

export function Scans({ scans: { chosen, add, drop, failed } }: { readonly scans: ScansNow }) {
  const large = chosen.filter(({ file }) => file.size > most);
  return (
    <div className="act-field">
      <label htmlFor="scans">
        扫描件<span className="quiet">（选填）</span>
      </label>
      <p className="quiet" id="scans-hint">
        申请表、来信、身份证明等，可以选多个，每个不超过{sizeText(most)}；登记后随件保存。
      </p>
      <input
        id="scans"
        type="file"
        multiple
        accept={endings.map((ending) => `.${ending}`).join(',')}
        aria-describedby="scans-hint"
        onChange={({ target }) => {
          add([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {chosen.length > 0 && (
        <ul className="chosen-files">
          {chosen.map(({ key, file }) => (
            <li key={key}>
              {file.name}，{sizeText(file.size)}{' '}
              <Button size="small" onClick={() => drop(key)} aria-label={`不要${file.name}`}>
                不要
              </Button>
            </li>
          ))}
        </ul>
      )}
      {large.length > 0 && (
        <p className="field-error" role="alert">
          {large.map(({ file }) => `“${file.name}”`).join('、')}超过{sizeText(most)}的上限，不会被接收。请压缩或者拆分。
        </p>
      )}
      {failed !== null && (
        <Alert
          type="warning"
          role="alert"
          message="申请已经登记，有附件没有收到"
          description={
            <>
              <ul className="reasons">
                {failed.messages.map((message) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
              <Link to={`/applications/${failed.caseId}`}>打开这件申请，在“附件”中补传</Link>
            </>
          }
        />
      )}
    </div>
  );
}
