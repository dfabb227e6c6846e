/** What can be done with a letter: save, drop, sign, take it along as a file. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useNavigate } from 'react-router';
import { forms } from '#law/letter/forms';
import type { LetterContent } from '#law/letter/letter';
import { api } from '../client/api.ts';
import { dataOf, done, faultOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import type { Letter } from './question.ts';

type SaveBody = paths['/api/letters/{letter}']['put']['requestBody']['content']['application/json'];

interface Props {
  readonly letter: Letter;
  readonly content: LetterContent;
  readonly faultCount: number;
  readonly mayEdit: boolean;
  readonly deeds: readonly string[];
}

export function Doings({ letter, content, faultCount, mayEdit, deeds }: Props) {
  const { id, caseId } = letter;
  const queries = useQueryClient();
  const go = useNavigate();
  const path = { params: { path: { letter: id } } };
  const again = async () => {
    await queries.invalidateQueries({ queryKey: keys.letter(id) });
    await queries.invalidateQueries({ queryKey: keys.application(caseId) });
    await queries.invalidateQueries({ queryKey: keys.letters(caseId) });
  };
  const save = useMutation({
    mutationFn: () =>
      dataOf(
        api.PUT('/api/letters/{letter}', {
          ...path,
          body: { version: letter.version, content: content as SaveBody['content'] },
        }),
      ),
    onSuccess: again,
  });
  const drop = useMutation({
    mutationFn: () => done(api.DELETE('/api/letters/{letter}', path)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keys.letters(caseId) });
      await go(`/applications/${caseId}`);
    },
  });
  const sign = useMutation({
    mutationFn: () => dataOf(api.POST('/api/letters/{letter}/signature', path)),
    onSuccess: again,
  });
  const changed = content !== letter.content;
  const act = forms[letter.kind].act;
  const maySign =
    letter.number === null &&
    deeds.some((one) => one === 'letter.sign' || (act !== null && one === `application.${act}`));
  const failed = [save, drop, sign].find((one) => one.isError);
  return (
    <div className="no-print">
      <div className="can-buttons">
        {mayEdit && (
          <Button type="primary" disabled={!changed} loading={save.isPending} onClick={() => save.mutate()}>
            保存
          </Button>
        )}
        {maySign && (
          <Button
            type={mayEdit ? 'default' : 'primary'}
            disabled={changed || faultCount > 0}
            loading={sign.isPending}
            onClick={() => sign.mutate()}
          >
            签发
          </Button>
        )}
        <Button href={`/api/letters/${id}/letter.pdf`}>
          {letter.number === null ? '下载拟稿（PDF）' : '下载（PDF）'}
        </Button>
        {letter.number === null && <Button href={`/api/letters/${id}/letter.docx`}>下载拟稿（DOCX）</Button>}
        {mayEdit && (
          <Button danger loading={drop.isPending} onClick={() => drop.mutate()}>
            删去拟稿
          </Button>
        )}
      </div>
      {failed !== undefined && (
        <Alert
          type="error"
          role="alert"
          message="没有办成"
          description={<p style={{ whiteSpace: 'pre-line' }}>{faultOf(failed.error).message}</p>}
        />
      )}
    </div>
  );
}
