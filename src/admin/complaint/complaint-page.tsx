/** One complaint on one screen: its words, what can be done, those that may be the same, what was done. */

import { Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { inWords, parseDay } from '#law/calendar/day';
import { complaintChannels, complaintKinds, complaintObjects } from '#law/complaint/events';
import { complaintStates } from '#law/complaint/fold';
import { hints } from '#law/complaint/form';
import { AsProblem } from '../plan/as-problem.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { Light } from '../work/light.tsx';
import { Acts, MergeButton, TellMerged } from './acts.tsx';
import { Person } from './person.tsx';
import { type One, useComplaint } from './question.ts';
import '../application/application.css';
import '../appeal/appeal.css';
import '../shell/case-lines.css';
import '../work/work.css';
import './complaint.css';

export function ComplaintPage() {
  const { id = '' } = useParams();
  const one = useComplaint(id);
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to="/complaints">投诉、建议、找错</Link>
      </nav>
      {one.isPending && <Loading />}
      {one.isError && (
        <>
          <Heading title="来件" />
          <Failed error={one.error} again={() => one.refetch()} />
        </>
      )}
      {one.isSuccess && <Whole key={one.data.caseId} one={one.data} />}
    </div>
  );
}

const words = (day: string) => {
  const parsed = parseDay(day);
  return parsed === null ? day : inWords(parsed);
};

function Whole({ one }: { readonly one: One }) {
  return (
    <>
      <header className="case-head">
        <Heading title={`${complaintKinds[one.kind]} ${one.number}`} />
        <Tag color="blue">{complaintStates[one.state]}</Tag>
      </header>
      {one.standing.urgency !== 'still' && <Light standing={one.standing} />}
      <dl className="facts">
        <Fact name="关于">
          {complaintObjects[one.object]}
          {one.ref !== '' && (one.object === 'page' ? <a href={one.ref}> {one.ref}</a> : ` ${one.ref}`)}
        </Fact>
        <Fact name="来源">{complaintChannels[one.channel]}</Fact>
        <Fact name="收到">{words(one.receivedOn)}</Fact>
        <Fact name="答复期限">{`${words(one.due)}${one.extended ? '（已延长）' : ''}`}</Fact>
        {one.unpublished && <Fact name="公开">来件人写明不要公开</Fact>}
        <Fact name="承办人">{one.owner?.name ?? '还没有交办'}</Fact>
      </dl>
      <section aria-labelledby="words">
        <h2 id="words">来件内容</h2>
        <p className="asked">{one.text}</p>
        {one.hint !== null && (
          <p className="provisional">内容像是{hints[one.hint]}。确实是的，请办理“告知办理渠道”，不要按投诉答复。</p>
        )}
        {one.mergedInto !== null && (
          <p>
            已并入 <Link to={`/complaints/${one.mergedInto.caseId}`}>{one.mergedInto.number}</Link>
            ，随它办理；留了联系方式的，另行告知本人。
          </p>
        )}
        <Merged one={one} />
        <p>
          <AsProblem
            source="complaint"
            title={`${one.number}反映的${complaintObjects[one.object]}的问题`}
            at={`/complaints/${one.caseId}`}
          />
        </p>
      </section>
      <Person one={one} />
      <Acts one={one} />
      <Alike one={one} />
      {one.published !== null && (
        <section aria-labelledby="published">
          <h2 id="published">公开的答复</h2>
          <p>{one.published.question}</p>
          <p className="asked">{one.published.answer}</p>
        </section>
      )}
      <Happened one={one} />
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Merged({ one }: { readonly one: One }) {
  if (one.merged.length === 0) return null;
  return (
    <>
      <p>
        另有{one.merged.length}件并入这一件：
        {one.merged.map(({ caseId, number }) => (
          <Link key={caseId} to={`/complaints/${caseId}`} className="merged-number">
            {number}
          </Link>
        ))}
      </p>
      {one.owedTelling.length > 0 && <TellMerged owed={one.owedTelling} />}
    </>
  );
}

function Alike({ one }: { readonly one: One }) {
  if (one.alike.length === 0) return null;
  return (
    <section aria-labelledby="alike">
      <h2 id="alike">可能是同一件事</h2>
      <p className="quiet">按对象和用词比较得出，只供参考；是不是同一件事，由您判断。</p>
      <ul className="alike">
        {one.alike.map(({ line, percent, text }) => (
          <li key={line.caseId}>
            <p>
              <Link to={`/complaints/${line.caseId}`}>{line.number}</Link>
              <span className="quiet">
                {' '}
                {words(line.receivedOn)}，{complaintStates[line.state]}，用词相同{percent}%
              </span>
            </p>
            <p className="asked">{text}</p>
            {one.can.includes('merge') && <MergeButton id={one.caseId} into={line.number} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Happened({ one }: { readonly one: One }) {
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">办理经过</h2>
      <ol className="happened">
        {one.happened.map(({ on, sentence, by, words: said }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the ledger only grows, its order is its key
          <li key={i}>
            <time dateTime={on}>{words(on)}</time>
            <p>
              {sentence}
              {by !== '' && <span className="quiet"> {by}</span>}
            </p>
            {said !== null && <p className="asked">{said}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
