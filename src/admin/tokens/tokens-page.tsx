/** 接口令牌: what lets other systems call the API; issued by whom they act for, watched and revoked by the security administrator. */

import { Button } from 'antd';
import { useState } from 'react';
import { useMe } from '../account/me.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { NewToken } from './new-token.tsx';
import { useTokens, type Whose } from './questions.ts';
import { TokenLines } from './token-lines.tsx';
import '../application/application.css';
import '../shell/case-lines.css';
import '../accounts/accounts.css';
import './tokens.css';

export function TokensPage() {
  const me = useMe();
  const deeds = me.data?.deeds ?? [];
  const issues = deeds.includes('token.issue');
  const [making, setMaking] = useState(false);
  return (
    <div className="application tokens">
      <Heading title="接口令牌" />
      <p className="quiet measure">
        其他系统用接口令牌调用本系统：只能做令牌范围内、并且发放人的账号现在可以做的事；每次办理都以发放人的名义、连同令牌的名称记入审计记录。账号停用，令牌同时失效。
      </p>
      {issues && !making && (
        <div>
          <Button type="primary" onClick={() => setMaking(true)}>
            发放令牌
          </Button>
        </div>
      )}
      {making && <NewToken close={() => setMaking(false)} />}
      {issues && <Tokens whose="own" revokes />}
      {deeds.includes('token.list') && <Tokens whose="all" revokes={deeds.includes('token.revoke')} />}
    </div>
  );
}

function Tokens({ whose, revokes }: { readonly whose: Whose; readonly revokes: boolean }) {
  const tokens = useTokens(whose);
  if (tokens.isPending) return <Loading />;
  if (tokens.isError) return <Failed error={tokens.error} again={() => tokens.refetch()} />;
  return <TokenLines tokens={tokens.data} whose={whose} revokes={revokes} />;
}
