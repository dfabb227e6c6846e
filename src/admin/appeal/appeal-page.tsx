/** One reconsideration or suit on one screen: what is attacked, where it stands, its terms, what happened. */

import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Happened } from '../application/happened.tsx';
import { dayInWords, resultName } from '../application/words.ts';
import { Files } from '../file/files.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { useFrom } from '../shell/here.ts';
import { Loading } from '../shell/loading.tsx';
import { Light } from '../work/light.tsx';
import { AppealActs } from './act-form.tsx';
import { FilingForm } from './filing-form.tsx';
import { type Appeal, useAppeal } from './question.ts';
import '../application/application.css';
import '../shell/case-lines.css';
import '../work/work.css';
import './appeal.css';

export function AppealPage() {
  const { id = '' } = useParams();
  const appeal = useAppeal(id);
  const from = useFrom();
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to={from ?? '/appeals'}>{from === null ? '行政复议、行政诉讼' : '返回'}</Link>
      </nav>
      {appeal.isPending && <Loading />}
      {appeal.isError && (
        <>
          <Heading title="行政复议、行政诉讼" />
          <Failed error={appeal.error} again={() => appeal.refetch()} />
        </>
      )}
      {appeal.isSuccess && <Whole appeal={appeal.data} />}
    </div>
  );
}

function Whole({ appeal }: { readonly appeal: Appeal }) {
  return (
    <>
      <header className="case-head">
        <Heading title={`${appeal.blockName} ${appeal.number}`} />
        <Tag color="blue">{appeal.stateName}</Tag>
        {appeal.secondInstance && <Tag>二审</Tag>}
      </header>
      {appeal.answerDueOn !== null && (
        <p>
          <Light standing={appeal.standing} />
        </p>
      )}
      <Facts appeal={appeal} />
      <Flags appeal={appeal} />
      <Terms terms={appeal.terms} />
      <AppealActs appeal={appeal} />
      <Suit appeal={appeal} />
      <Files owner={{ subject: 'appeal', id: appeal.caseId }} />
      <Happened steps={appeal.steps} />
      <Others others={appeal.others} />
    </>
  );
}

function Facts({ appeal }: { readonly appeal: Appeal }) {
  const { reply, order } = appeal;
  const facts: readonly (readonly [string, string])[] = [
    [appeal.block === 'reconsideration' ? '复议机关' : '受理法院', appeal.organ],
    ['事由', appeal.groundName],
    ['针对的答复', reply === null ? '没有答复' : `${reply.number}，${reply.outcome}`],
    ['救济次序', reply?.reconsiderationFirst === true ? '应当先申请行政复议' : '复议、诉讼由申请人选择'],
    ['程序', appeal.procedureName ?? '没有登记'],
    ['承办', appeal.assignedTo ?? '没有确定'],
    ['结案方式', appeal.decisionName ?? '没有审结'],
    [
      '年度报告表四',
      appeal.resultOn === null
        ? resultName('pending')
        : `${resultName(appeal.result)}，${dayInWords(appeal.resultOn)}起计入`,
    ],
    ...(order === null ? [] : [['责令重新答复', orderInWords(order)] as const]),
  ];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">基本情况</h2>
      <dl className="facts">
        <div>
          <dt>申请</dt>
          <dd>
            <Link to={`/applications/${appeal.applicationId}`} state={{ from: `/appeals/${appeal.caseId}` }}>
              {appeal.applicationNumber}
            </Link>
          </dd>
        </div>
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

function orderInWords({ bindsOn, workingDays, carriedOut }: NonNullable<Appeal['order']>): string {
  const term = workingDays === null ? '没有写明期限' : `${workingDays}个工作日内`;
  return `${term}，${dayInWords(bindsOn)}起生效，${carriedOut ? '申请已经重新办理' : '还没有重新办理'}`;
}

function Flags({ appeal }: { readonly appeal: Appeal }) {
  if (appeal.flags.length === 0) return null;
  return (
    <section aria-labelledby="flags">
      <h2 id="flags">答复（答辩）时可以提出</h2>
      <ul className="flags">
        {appeal.flags.map(({ message, article }) => (
          <li key={message}>
            {message}
            <span className="quiet">（{article}）</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Terms({ terms }: { readonly terms: Appeal['terms'] }) {
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">期限</h2>
      {terms.length === 0 ? (
        <p className="quiet">收到副本、受理以后，这里列出各项期限和依据。</p>
      ) : (
        <table className="case-lines terms">
          <caption className="only-read">各项期限怎样得出</caption>
          <thead>
            <tr>
              {['期限', '起算（不含当日）', '长度', '到期日', '依据'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <tr key={term.name}>
                <th scope="row">{term.name}</th>
                <td data-label="起算（不含当日）">
                  {term.from}，{term.fromWhat}
                </td>
                <td data-label="长度">{term.length}</td>
                <td data-label="到期日">{dayInWords(term.to)}</td>
                <td data-label="依据">{term.articles.join('，')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** A suit after the reconsideration is a case of its own in table four. */
function Suit({ appeal }: { readonly appeal: Appeal }) {
  const [filing, setFiling] = useState(false);
  if (!appeal.mayBeSued) return null;
  return (
    <section aria-labelledby="suit" className="no-print">
      <h2 id="suit">复议后的诉讼</h2>
      <p className="quiet">申请人不服复议决定起诉的，另计一件，请在这里登记。</p>
      <div>
        <Button aria-expanded={filing} onClick={() => setFiling(!filing)}>
          登记复议后起诉
        </Button>
      </div>
      {filing && (
        <FilingForm
          applicationId={appeal.applicationId}
          answered={appeal.reply !== null}
          reconsiderations={[appeal]}
          following={appeal.caseId}
          close={() => setFiling(false)}
        />
      )}
    </section>
  );
}

function Others({ others }: { readonly others: Appeal['others'] }) {
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h2 id="others">同一申请的其他复议、诉讼</h2>
      <ul className="appeals">
        {others.map(({ caseId, number, blockName }) => (
          <li key={caseId}>
            <Link to={`/appeals/${caseId}`}>{number}</Link>
            <span className="quiet">{blockName}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
