/** One account: who it is, how it stands, and what the administrator who looks may do with it. */

import { Link, useParams } from 'react-router';
import { useMe } from '../account/me.ts';
import { dateInWords, minuteInWords } from '../client/moment.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { AccountActs } from './account-acts.tsx';
import { rolesInWords, State } from './account-lines.tsx';
import { type Account, useAccount } from './questions.ts';
import '../application/application.css';
import './accounts.css';

export function AccountPage() {
  const { id = '' } = useParams();
  const me = useMe();
  const account = useAccount(id);
  return (
    <div className="application">
      <p className="crumbs no-print">
        <Link to="/accounts">全部账号</Link>
      </p>
      {account.isPending && <Loading />}
      {account.isError && (
        <>
          <Heading title="账号" />
          <Failed error={account.error} again={() => account.refetch()} />
        </>
      )}
      {account.data && (
        <>
          <Heading title={`${account.data.name}（${account.data.login}）`} />
          <Facts account={account.data} />
          <section aria-labelledby="can" className="can no-print">
            <h2 id="can">可以办理</h2>
            {account.data.own ? (
              <p className="quiet">这是您自己的账号，要由另一位管理员办理。</p>
            ) : (
              <AccountActs key={id} account={account.data} deeds={me.data?.deeds ?? []} />
            )}
          </section>
        </>
      )}
    </div>
  );
}

function Facts({ account }: { readonly account: Account }) {
  return (
    <dl className="facts">
      <div>
        <dt>状态</dt>
        <dd>
          <State line={account} />
          {account.disabledAt !== null && `（${minuteInWords(account.disabledAt)}起）`}
        </dd>
      </div>
      {factsOf(account).map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(account: Account): readonly (readonly [string, string])[] {
  const { expiresOn, mustChange, passwordSetAt } = account;
  return [
    ['机关', account.agencyName],
    ['角色', rolesInWords(account)],
    ['有效期', expiresOn === null ? '长期' : `到${expiresOn}为止，含当日`],
    ['密码', `${dateInWords(passwordSetAt)}设定${mustChange ? '，下次登录时要改' : ''}`],
    ['第二因素', account.hasFactor ? '已经设定' : '还没有设定，下次登录时设定'],
    ['现在的登录', account.liveSessions === 0 ? '没有' : `${account.liveSessions}处`],
    ['最近登录', account.signedInAt === null ? '从未登录' : minuteInWords(account.signedInAt)],
    ['建立时间', minuteInWords(account.createdAt)],
  ];
}
