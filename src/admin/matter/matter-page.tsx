/** One matter on one screen: where it stands, what can be done, its clocks with their derivation, steps, materials, timeline. */

import { Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { checkResults, closings, metWays, ratings, specials, stepResults } from '#law/matter/events';
import { limitWords } from '#law/matter/guide';
import { matterStates } from '#law/matter/states';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { Light } from '../work/light.tsx';
import { Acts } from './acts.tsx';
import { Calls } from './calls.tsx';
import { Person } from './person.tsx';
import { type One, useMatter } from './question.ts';
import { dayWords } from './receipt-page.tsx';
import '../application/application.css';
import '../shell/case-lines.css';
import '../work/work.css';
import './matter.css';

export function MatterPage() {
  const { id = '' } = useParams();
  const one = useMatter(Number(id));
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to="/matters">办件</Link>
      </nav>
      {one.isPending && <Loading />}
      {one.isError && (
        <>
          <Heading title="办件" />
          <Failed error={one.error} again={() => one.refetch()} />
        </>
      )}
      {one.isSuccess && <Whole one={one.data} />}
    </div>
  );
}

function Whole({ one }: { readonly one: One }) {
  return (
    <>
      <header className="case-head">
        <Heading title={`办件 ${one.number}`} />
        <Tag color="blue">{matterStates[one.state]}</Tag>
        {one.step !== null && <Tag>{one.step}</Tag>}
      </header>
      <p>
        {one.serviceName}，{one.department}，办事指南第{one.edition}版，{one.source}
        {one.receivedOn !== null && `，${dayWords(one.receivedOn)}收件`}
        {one.result !== null && `，办结结果：${closings[one.result]}`}
      </p>
      {one.standing.urgency !== 'still' && <Light standing={one.standing} />}
      {one.code !== null && (
        <p className="no-print">
          <Link to={`/matters/${one.id}/receipt`}>打印回执</Link>
        </p>
      )}
      {one.duties.map((duty) => (
        <p key={duty} className="provisional" role="status">
          {duty}
        </p>
      ))}
      {one.materials.some(({ checked }) => checked === 'false') && (
        <p>
          <Link to={`/matters/bad-faith?matter=${one.id}`}>承诺不实：记入失信登记</Link>
        </p>
      )}
      <Acts one={one} />
      {one.rating !== null && <p>评价：{ratings[one.rating]}</p>}
      {one.rating !== null && one.rating >= 4 && <Calls one={one} />}
      <Materials one={one} />
      <Steps one={one} />
      {one.promised !== null && <Due title="承诺期限" due={one.promised} />}
      {one.statutory !== null && <Due title="法定期限" due={one.statutory} />}
      {one.counter && <Person id={one.id} />}
      <Happened one={one} />
    </>
  );
}

function standingOf({ got, required, met, checked }: One['materials'][number]): string {
  const by = met?.by == null ? '' : `，${dayWords(met.by)}前${met.way === 'later' ? '补交' : '核查'}`;
  if (met !== null && !(got && met.way !== 'committed'))
    return `${metWays[met.way]}${by}${checked === null ? '' : `，核查${checkResults[checked]}`}`;
  return got ? '已收' : required ? '还没有收到' : '非必要，没有收';
}

function Materials({ one }: { readonly one: One }) {
  return (
    <section aria-labelledby="materials">
      <h2 id="materials">材料</h2>
      {one.materials.length === 0 && <p className="quiet">指南没有列出材料。</p>}
      <ul className="matter-steps">
        {one.materials.map((material) => (
          <li key={material.key}>
            {material.name}：{standingOf(material)}
            {material.met?.terms != null && (
              <>
                {' '}
                <a href={`/api/matters/${one.id}/commitments/${material.key}`}>承诺书</a>
                <span className="quiet">（校验值{material.met.terms.slice(0, 16)}…）</span>
              </>
            )}
            {one.counter && material.other?.form?.fillable === true && (
              <>
                {' '}
                <a className="no-print" href={`/api/matters/${one.id}/forms/${material.key}`}>
                  填好的表
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      {one.receivedOn !== null && one.state === 'received' && one.correctionBy !== null && (
        <p className="quiet">
          需要补正的，应当在{dayWords(one.correctionBy)}前一次性告知；逾期不告知的，自收件之日起即为受理。
        </p>
      )}
    </section>
  );
}

function Steps({ one }: { readonly one: One }) {
  if (one.steps.length === 0) return null;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">环节</h2>
      <ol className="matter-steps">
        {one.steps.map(({ key, name, begunAt, endedAt, result }) => (
          <li key={key}>
            {name}：
            {endedAt !== null
              ? `已办（${result === null ? '' : stepResults[result]}）`
              : begunAt !== null
                ? '正在办'
                : '待办'}
          </li>
        ))}
      </ol>
      {one.specials.map(({ special, kind, expectedDays, begunAt, endedAt }) => (
        <p key={`${special} ${begunAt}`}>
          特别程序：{specials[special]}，告知需要{expectedDays}个工作日，{kind === 'stop' ? '期间不计算' : '延长期限'}，
          {endedAt === null ? '正在进行' : '已经结束'}。
        </p>
      ))}
    </section>
  );
}

function Due({ title, due }: { readonly title: string; readonly due: NonNullable<One['promised']> }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p className="due-day">
        {due.due === null
          ? `暂停计时${due.expected === null ? '' : `，按告知的时间结束的，到${dayWords(due.expected)}`}`
          : `${dayWords(due.due)}${due.time ?? ''}`}
        （{limitWords(due.limit)}）
      </p>
      <details>
        <summary>怎样计算</summary>
        <ol className="matter-steps">
          {due.steps.map(({ sentence, article }) => (
            <li key={sentence}>
              {sentence}
              <span className="quiet">（{article}）</span>
            </li>
          ))}
        </ol>
        {due.days.length > 0 && (
          <table className="case-lines derivation">
            <caption>逐日计算</caption>
            <thead>
              <tr>
                {['日期', '第几天', '说明'].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {due.days.map(({ day, ordinal, why }) => (
                <tr key={day}>
                  <th scope="row">{dayWords(day)}</th>
                  <td data-label="第几天">{ordinal ?? '不计'}</td>
                  <td data-label="说明">{why}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </details>
    </section>
  );
}

const reasons: Readonly<Record<One['unfit'][number]['why'], string>> = {
  state: '与当时的状态不符',
  step: '不是指南的环节',
  material: '不是指南的材料',
  special: '特别程序的开始和结束对不上',
  extension: '超出可以延长的次数或者天数',
  rated: '已经评价过',
  met: '指南没有写可以这样代替',
  later: '后补的材料还没有补交，或者还没有到期',
};

function Happened({ one }: { readonly one: One }) {
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">经过</h2>
      <ol className="happened">
        {one.happened.map(({ on, at, sentence }) => (
          <li key={`${at} ${sentence}`}>
            <time dateTime={on}>{dayWords(on)}</time>
            <p>{sentence}</p>
          </li>
        ))}
      </ol>
      {one.unfit.length > 0 && (
        <>
          <h3>收下但没有采用的报送</h3>
          <ul className="matter-steps">
            {one.unfit.map(({ on, label, why }) => (
              <li key={`${on} ${label} ${why}`}>
                {dayWords(on)}，{label}：{reasons[why]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
