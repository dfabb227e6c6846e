/** 行政复议、行政诉讼 on the page of a case: those that were filed about it, and the form that records another. */

import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMe } from '../account/me.ts';
import type { Application } from '../application/question.ts';
import { dayInWords, resultName } from '../application/words.ts';
import { FilingForm } from './filing-form.tsx';
import { kindWord, stateWord } from './words.ts';
import './appeal.css';

export function CaseAppeals({ application }: { readonly application: Application }) {
  const [filing, setFiling] = useState(false);
  const deeds: readonly string[] = useMe().data?.deeds ?? [];
  const { appeals, caseId } = application;
  return (
    <section aria-labelledby="appeals">
      <h2 id="appeals">行政复议、行政诉讼</h2>
      {appeals.length === 0 && <p className="quiet">没有因这件申请提起的行政复议或者行政诉讼。</p>}
      <ul className="appeals">
        {appeals.map((one) => (
          <li key={one.caseId}>
            <Link to={`/appeals/${one.caseId}`} state={{ from: `/applications/${caseId}` }}>
              {one.number}
            </Link>
            <span className="quiet">
              {kindWord(one.block)}，{dayInWords(one.filedOn)}提起，{stateWord(one.state)}
              {one.answerDueOn !== null && `，本机关应于${dayInWords(one.answerDueOn)}前答复`}
              {one.result !== null && `，${resultName(one.result)}`}
            </span>
          </li>
        ))}
      </ul>
      {deeds.includes('appeal.record') && (
        <div className="no-print">
          <Button aria-expanded={filing} onClick={() => setFiling(!filing)}>
            登记复议、诉讼
          </Button>
        </div>
      )}
      {filing && (
        <FilingForm
          applicationId={caseId}
          answered={application.outcome !== null}
          reconsiderations={appeals.filter(({ block }) => block === 'reconsideration')}
          close={() => setFiling(false)}
        />
      )}
    </section>
  );
}
