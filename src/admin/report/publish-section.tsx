/** What was published, and publishing: asked once more before it is done, refused with the reasons. */

import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { useMe } from '../account/me.ts';
import { dayInWords } from '../application/words.ts';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import type { ReportAddress } from './address.ts';
import { useEditions } from './questions.ts';
import { ReasonList } from './reason-list.tsx';
import { OwnReview } from './review-part.tsx';
import type { LiveReport } from './words/section.ts';

interface Props {
  readonly address: ReportAddress;
  /** Findings of severity error in the report that is shown. */
  readonly errors: number;
  /** `YYYY-MM-DD`: by when it has to be public. */
  readonly publishBy: string;
  readonly review: LiveReport['review'];
}

export function PublishSection({ address, errors, publishBy, review }: Props) {
  const editions = useEditions(address);
  const { data: me } = useMe();
  const mayPublish = me?.deeds.includes('report.publish') === true && me.agency === address.agency;
  const dialog = useRef<HTMLDialogElement>(null);
  const published = `/xxgk/reports/${address.agency}/${address.year}`;
  return (
    <section className="publish no-print" aria-labelledby="publish">
      <h2 id="publish">复核与发布</h2>
      {editions.isError && <Failed error={editions.error} again={() => editions.refetch()} />}
      {editions.data?.length === 0 && (
        <p>
          本年度报告还没有发布，应在{dayInWords(publishBy)}前公布
          {address.today > publishBy && <strong>，已经逾期</strong>}。
        </p>
      )}
      {(editions.data ?? []).map(({ edition, publishedOn, note }) => (
        <p key={edition}>
          第{edition}版，{dayInWords(publishedOn)}发布。{note !== null && `更正说明：${note}`}
        </p>
      ))}
      {(editions.data?.length ?? 0) > 0 && (
        <p>
          <a href={published}>到公开页面查看、下载</a>
        </p>
      )}
      {review !== null && <OwnReview address={address} review={review} />}
      {mayPublish && (
        <Button type="primary" disabled={!editions.isSuccess} onClick={() => dialog.current?.showModal()}>
          发布年度报告
        </Button>
      )}
      {mayPublish && (
        <dialog ref={dialog} aria-labelledby="publish-dialog">
          <Confirm
            address={address}
            errors={errors}
            edition={(editions.data?.[0]?.edition ?? 0) + 1}
            close={() => dialog.current?.close()}
          />
        </dialog>
      )}
    </section>
  );
}

interface ConfirmProps extends Omit<Props, 'publishBy' | 'review'> {
  /** The edition that this will be. */
  readonly edition: number;
  readonly close: () => void;
}

function Confirm({ address, errors, edition, close }: ConfirmProps) {
  const { agency, year } = address;
  const [note, setNote] = useState('');
  const publish = useMutation({
    mutationFn: () => {
      const body = note.trim() === '' ? {} : { note };
      return dataOf(api.POST('/api/reports/{agency}/{year}/publication', { params: { path: { agency, year } }, body }));
    },
    onSuccess: async () => {
      setNote('');
      close();
      await queries.invalidateQueries({ queryKey: keys.report(agency, year) });
    },
  });
  const leave = () => {
    publish.reset();
    close();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        publish.mutate();
      }}
    >
      <h2 id="publish-dialog">
        发布{year}年度报告第{edition}版
      </h2>
      <p>
        发布的是台账截至12月31日的数据。发布后任何人都可以查看和下载，不能修改或者撤回；以后发现错误，只能发布附有更正说明的新版本。
      </p>
      {errors > 0 && <p>检查发现{errors}项错误，改正以前不能发布。</p>}
      {edition > 1 && (
        <div className="editor">
          <label htmlFor="publish-note">更正说明（更正了什么、为什么更正）</label>
          <Input.TextArea
            id="publish-note"
            rows={4}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
      )}
      {publish.isError && <ReasonList title="没有发布" error={publish.error} />}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={publish.isPending}>
          确认发布
        </Button>
        <Button onClick={leave}>不发布</Button>
      </div>
    </form>
  );
}
