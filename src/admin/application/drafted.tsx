/** 送审的答复: what is reviewed, and nothing else is signed. A letter is read on its own page. */

import { Link } from 'react-router';
import { otherReasons } from '#law/application/events';
import type { Application } from './question.ts';
import { groundName, outcomeName } from './words.ts';

type Reply = NonNullable<Application['drafted']>;

export function Drafted({ application: { drafted, replyLetter, state } }: { readonly application: Application }) {
  const isReviewing = state === 'reviewing';
  if (drafted === null && !(isReviewing && replyLetter !== null)) return null;
  return (
    <section aria-labelledby="drafted">
      <h2 id="drafted">{isReviewing ? '送审的答复' : '退回修改的答复'}</h2>
      {drafted === null ? (
        <p>
          送审的是<Link to={`/letters/${replyLetter}`}>答复文书的拟稿</Link>，审核和签发都以它为准。
        </p>
      ) : (
        <Words reply={drafted} />
      )}
    </section>
  );
}

function Words({ reply }: { readonly reply: Reply }) {
  const { outcome, reasons, articles, withheld = [] } = reply;
  return (
    <dl className="facts drafted">
      <div>
        <dt>办理结果</dt>
        <dd>
          {outcomeName(outcome)}
          {detailOf(reply)}
        </dd>
      </div>
      <div>
        <dt>事实和理由</dt>
        <dd className="typed">{reasons === '' ? '没有填写' : reasons}</dd>
      </div>
      <div>
        <dt>依据</dt>
        <dd>{articles.length === 0 ? '没有填写' : articles.join('；')}</dd>
      </div>
      {withheld.map(({ part, ground, reason }) => (
        <div key={`${part} ${ground} ${reason}`}>
          <dt>不公开的部分</dt>
          <dd>
            {part}（{groundName(ground)}）：{reason}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function detailOf({ notHeld, otherReason }: Reply): string {
  if (notHeld !== undefined) return notHeld === 'doesNotExist' ? '（经检索，信息不存在）' : '（不属于本机关负责公开）';
  return otherReason === undefined ? '' : `（${otherReasons[otherReason]}）`;
}
