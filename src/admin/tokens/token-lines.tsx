/** Tokens as a table, on a narrow page as cards; a revocation is confirmed in its line. */

import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { whatOf } from '#law/account/deeds';
import { Refused } from '../accounts/refused.tsx';
import { dateInWords, minuteInWords, secondInWords } from '../client/moment.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
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
  const columns: readonly Column<Token>[] = [
    { head: '名称', cell: ({ name }) => name },
    ...(whose === 'all' ? [issuer] : []),
    ...known,
    {
      head: '操作',
      className: 'no-print',
      cell: (token) =>
        revokes && stateOf(token) === 'good' ? (
          <Revoke
            name={token.name}
            busy={revoke.isPending && revoke.variables === token.id}
            revoke={() => revoke.mutate(token.id)}
          />
        ) : (
          '—'
        ),
    },
  ];
  return (
    <>
      {revoke.isError && <Refused error={revoke.error} />}
      <p role="status" className="only-read">
        {revoke.isSuccess ? '已经吊销。' : ''}
      </p>
      <CaseTable caption="接口令牌，新发的在前" columns={columns} lines={tokens} keyOf={({ id }) => id} />
    </>
  );
}

const issuer: Column<Token> = {
  head: '发放人',
  cell: ({ accountId, accountName, agencyName }) => (
    <>
      <Link to={`/accounts/${accountId}`}>{accountName}</Link>
      <span className="quiet token-agency">{agencyName}</span>
    </>
  ),
};

const known: readonly Column<Token>[] = [
  { head: '范围', cell: ({ scopes }) => scopes.map((deed) => whatOf(deed)).join('；') },
  { head: '状态', cell: (token) => <TokenState token={token} /> },
  {
    head: '最近使用',
    cell: ({ usedAt, usedFrom }) =>
      usedAt === null ? '从未使用' : `${secondInWords(usedAt)}，从${usedFrom ?? '未知地址'}`,
  },
];

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
