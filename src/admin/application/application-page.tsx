/** One application on one screen: what it is, where it stands and why, what happened. */

import { Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { CaseAppeals } from '../appeal/case-appeals.tsx';
import { CaseFile } from '../case-file/case-file.tsx';
import { Files } from '../file/files.tsx';
import { Alike } from '../handling/alike.tsx';
import { Handling } from '../handling/handling.tsx';
import { Registration } from '../handling/registration.tsx';
import { Searches } from '../handling/searches.tsx';
import { Letters } from '../letter/letters.tsx';
import { OwedLetters } from '../letter/owed-letters.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { useFrom } from '../shell/here.ts';
import { Loading } from '../shell/loading.tsx';
import { ActPanel } from './act-panel.tsx';
import { Content } from './content.tsx';
import { Drafted } from './drafted.tsx';
import { Due } from './due.tsx';
import { Happened } from './happened.tsx';
import { type Application, useApplication } from './question.ts';
import { applicantName, channelName, dayInWords, outcomeName } from './words.ts';
import './application.css';

export function ApplicationPage() {
  const { id = '' } = useParams();
  const application = useApplication(id);
  const from = useFrom();
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to={from ?? '/applications'}>{from === null ? '全部申请' : '返回清单'}</Link>
      </nav>
      {application.isPending && <Loading />}
      {application.isError && (
        <>
          <Heading title="申请" />
          <Failed error={application.error} again={() => application.refetch()} />
        </>
      )}
      {application.isSuccess && <Case application={application.data} />}
    </div>
  );
}

function Case({ application }: { readonly application: Application }) {
  return (
    <>
      <header className="case-head">
        <Heading title={`申请 ${application.number}`} />
        <Tag color="blue">{application.stateName}</Tag>
        {application.extended && <Tag>已延期</Tag>}
      </header>
      <Facts application={application} />
      <Due application={application} />
      <Handling application={application} />
      <Registration application={application} />
      <Content id={application.caseId} />
      <Alike application={application} />
      <Files owner={{ subject: 'application', id: application.caseId }} />
      <Drafted application={application} />
      <ActPanel application={application} />
      <OwedLetters id={application.caseId} />
      <Searches application={application} />
      <Letters id={application.caseId} />
      <Happened steps={application.steps} />
      <CaseAppeals application={application} />
      <CaseFile application={application} />
    </>
  );
}

function Facts({ application }: { readonly application: Application }) {
  const { channel, applicantType, receivedOn, outcome, concludedOn, deliveredOn } = application;
  const facts: readonly (readonly [string, string])[] = [
    ['来源', channelName(channel)],
    ['申请人类型', applicantName(applicantType)],
    ['收到日', receivedOn === null ? '尚未确认收到' : dayInWords(receivedOn)],
    ['办理结果', outcome === null ? '尚未答复' : outcomeName(outcome)],
    ['答复日', concludedOn === null ? '尚未答复' : dayInWords(concludedOn)],
    ['送达日', deliveredOn === null ? '尚未送达' : dayInWords(deliveredOn)],
  ];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">基本情况</h2>
      <dl className="facts">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
