/** 安全策略: how passwords have to be and when sessions and accounts end, changed by the security administrator alone. */

import { useQuery } from '@tanstack/react-query';
import { useMe } from '../account/me.ts';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { SecurityForm } from './security-form.tsx';
import '../application/application.css';
import './security.css';

export function SecurityPage() {
  const me = useMe();
  const security = useQuery({ queryKey: keys.security, queryFn: () => dataOf(api.GET('/api/security')) });
  const changes = me.data?.deeds.includes('setting.changeSecurity') ?? false;
  return (
    <div className="application security">
      <Heading title="安全策略" />
      <p className="quiet measure">
        对全部账号适用，由安全管理员更改；改了什么、从多少改成多少，记入审计记录。
        {!changes && '您可以查看，不能更改。'}
      </p>
      {security.isPending && <Loading />}
      {security.isError && <Failed error={security.error} again={() => security.refetch()} />}
      {security.data && <SecurityForm key={security.dataUpdatedAt} view={security.data} changes={changes} />}
    </div>
  );
}
