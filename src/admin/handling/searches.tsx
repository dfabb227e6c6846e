/** 检索: divisions asked to search by a day, their answers as the record of search, what is late, and asking another (REG-62). */

import { Button } from 'antd';
import { useState } from 'react';
import { useMe } from '../account/me.ts';
import type { Application } from '../application/question.ts';
import { dayInWords } from '../application/words.ts';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/loading.tsx';
import { type Search, useSearches } from './questions.ts';
import { AnswerForm, AskForm, CancelForm } from './search-forms.tsx';
import './handling.css';

export function Searches({ application }: { readonly application: Application }) {
  const deeds = useMe().data?.deeds ?? [];
  const allowed = deeds.includes('application.answerSearch');
  const searches = useSearches(application.caseId, allowed);
  const [asking, setAsking] = useState(false);
  if (!allowed) return null;
  const mayAsk = application.can.some(({ act }) => act === 'askSearch');
  return (
    <section aria-labelledby="searches">
      <h2 id="searches">检索</h2>
      {searches.isPending && <Loading />}
      {searches.isError && <Failed error={searches.error} again={() => searches.refetch()} />}
      {searches.isSuccess && searches.data.searches.length === 0 && (
        <p className="quiet">
          还没有请科室检索。答复“信息不存在”的，要有检索记录：在哪里、由谁、用什么词检索，查到什么。
        </p>
      )}
      {searches.isSuccess && searches.data.searches.length > 0 && (
        <ul className="searches">
          {searches.data.searches.map((one) => (
            <SearchLine key={one.id} search={one} application={application} />
          ))}
        </ul>
      )}
      {mayAsk && !asking && (
        <div className="no-print">
          <Button onClick={() => setAsking(true)}>请科室检索</Button>
        </div>
      )}
      {mayAsk && asking && <AskForm application={application} close={() => setAsking(false)} />}
    </section>
  );
}

function SearchLine({ search, application }: { readonly search: Search; readonly application: Application }) {
  const { division, accountName, askedOn, answerBy, overdue, text, closedOn, answer, mine } = search;
  const [form, setForm] = useState<'answer' | 'cancel' | null>(null);
  const can = (act: string) => closedOn === null && application.can.some((one) => one.act === act);
  const mayAnswer = can('answerSearch') && (mine || can('cancelSearch'));
  const close = () => setForm(null);
  return (
    <li className={overdue ? 'overdue' : undefined}>
      <strong>
        {search.id}：{division}，{accountName}答复
      </strong>
      <p className="quiet">
        {dayInWords(askedOn)}请检索，{dayInWords(answerBy)}前答复
        {overdue && <span className="overdue-word">，已逾期没有答复</span>}
        {closedOn !== null && `，${dayInWords(closedOn)}${answer === null ? '撤回' : '答复'}`}
      </p>
      {text !== '' && <p className="asked">{text}</p>}
      {answer !== null && (
        <p>
          {answer.found ? '查到相关信息' : '没有查到'}：{answer.result}
          <span className="quiet">
            （{answer.by}检索{answer.where}，关键词“{answer.terms}”）
          </span>
        </p>
      )}
      {form === null && (mayAnswer || can('cancelSearch')) && (
        <div className="can-buttons no-print">
          {mayAnswer && (
            <Button type={mine ? 'primary' : 'default'} onClick={() => setForm('answer')}>
              {mine ? '答复检索' : '代为登记答复'}
            </Button>
          )}
          {can('cancelSearch') && <Button onClick={() => setForm('cancel')}>撤回</Button>}
        </div>
      )}
      {form === 'answer' && <AnswerForm application={application} task={search.id} mine={mine} close={close} />}
      {form === 'cancel' && <CancelForm application={application} task={search.id} close={close} />}
    </li>
  );
}
