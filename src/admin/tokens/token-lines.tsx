/** Tokens as a table, on a narrow page as cards; a revocation is confirmed in its line. */

import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { whatOf } from '#law/account/deeds';
import { Refused } from '../accounts/refused.tsx';
import { dateInWords, minuteInWords, secondInWords } from '../client/moment.ts';
import { type Token, useRevoke, type Whose } from './questions.ts';

interface LinesProps {
  readonly tokens: readonly Token[];
  readonly whose: Whose;
  readonly revokes: boolean;
}

export function TokenLines({ tokens, whose, revokes }: LinesProps) {
  const revoke = useRevoke(whose);
  if (tokens.length === 0) {
    return (
      <p className="quiet" role="status">
        {whose === 'own' ? '您还没有发放过令牌。' : '还没有人发放过令牌。'}
      </p>
    );
  }
  return (
    <>
      {revoke.isError && <Refused error={revoke.error} />}
      <p role="status" className="only-read">
        {revoke.isSuccess ? '已经吊销。' : ''}
      </p>
      <table className="case-lines">
        <caption className="only-read">接口令牌，新发的在前</caption>
        <thead>
          <tr>
            {['名称', ...(whose === 'all' ? ['发放人'] : []), '范围', '状态', '最近使用', '操作'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <tr key={token.id}>
              <th scope="row">{token.name}</th>
              {whose === 'all' && (
                <td data-label="发放人">
                  <Link to={`/accounts/${token.accountId}`}>{token.accountName}</Link>
                  <span className="quiet token-agency">{token.agencyName}</span>
                </td>
              )}
              <td data-label="范围">{token.scopes.map((deed) => whatOf(deed)).join('；')}</td>
              <td data-label="状态">
                <TokenState token={token} />
              </td>
              <td data-label="最近使用">
                {token.usedAt === null
                  ? '从未使用'
                  : `${secondInWords(token.usedAt)}，从${token.usedFrom ?? '未知地址'}`}
              </td>
              <td data-label="操作" className="no-print">
                {revokes && stateOf(token) === 'good' ? (
                  <Revoke
                    name={token.name}
                    busy={revoke.isPending && revoke.variables === token.id}
                    revoke={() => revoke.mutate(token.id)}
                  />
                ) : (
                  '—'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function stateOf({ revokedAt, expiresAt }: Token): 'good' | 'revoked' | 'over' {
  if (revokedAt !== null) return 'revoked';
  return new Date(expiresAt) <= new Date() ? 'over' : 'good';
}

function TokenState({ token }: { readonly token: Token }) {
  const last = dateInWords(token.expiresAt);
  switch (stateOf(token)) {
    case 'good':
      return <span className="account-active">有效，到{last}为止</span>;
    case 'over':
      return <span className="account-expired">{last}已经到期</span>;
    case 'revoked':
      return <span className="account-disabled">{minuteInWords(token.revokedAt)}吊销</span>;
  }
}

interface RevokeProps {
  readonly name: string;
  readonly busy: boolean;
  readonly revoke: () => void;
}

function Revoke({ name, busy, revoke }: RevokeProps) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button size="small" aria-label={`吊销：${name}`} onClick={() => setAsked(true)}>
        吊销
      </Button>
    );
  }
  return (
    <div className="token-revoke">
      <p>使用它的系统马上不能再调用，不能恢复。</p>
      <Button size="small" type="primary" danger loading={busy} aria-label={`确认吊销：${name}`} onClick={revoke}>
        确认吊销
      </Button>
      <Button size="small" onClick={() => setAsked(false)}>
        不吊销
      </Button>
    </div>
  );
}
