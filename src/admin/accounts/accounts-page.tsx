/** 账号: all accounts, searched by name or login, narrowed by agency, role and state; what is asked stands in the address. */

import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { accountStateKeys, accountStates } from '#law/account/account-state';
import { accountRoles, roles } from '#law/account/roles';
import { useAgencies } from '../account/agencies.ts';
import { useMe } from '../account/me.ts';
import { Failed } from '../shell/failed.tsx';
import { Filter } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { AccountLines } from './account-lines.tsx';
import { NewAccount } from './new-account.tsx';
import { type FilterName, type Filters, filterNames, useAccounts } from './questions.ts';
import '../application/application.css';
import '../shell/case-lines.css';
import '../work/work.css';
import './accounts.css';

export function AccountsPage() {
  const me = useMe();
  const [filters, set] = useFilters();
  const [making, setMaking] = useState(false);
  const pages = useAccounts(filters);
  const lines = pages.data?.pages.flatMap((page) => page.accounts) ?? [];
  const mayMake = me.data?.deeds.includes('account.create') ?? false;
  return (
    <div className="list-page accounts">
      <Heading title="账号" />
      <p className="quiet measure">
        系统管理员建立、停用账号和重置密码，安全管理员授予角色和重置第二因素：没有一个人能单独接管别人的账号。每一次办理都记入审计记录。
      </p>
      {mayMake && !making && (
        <Button type="primary" className="no-print" onClick={() => setMaking(true)}>
          建立账号
        </Button>
      )}
      {making && <NewAccount close={() => setMaking(false)} />}
      <FilterRow filters={filters} set={set} />
      {pages.isPending && <Loading />}
      {pages.isError && <Failed error={pages.error} again={() => pages.refetch()} />}
      {pages.isSuccess && (
        <>
          <p className="quiet" role="status">
            {lines.length === 0
              ? '没有符合条件的账号。请放宽条件再查。'
              : `已列出${lines.length}个账号${pages.hasNextPage ? '，还有更多' : '，已全部列出'}。`}
          </p>
          {lines.length > 0 && <AccountLines lines={lines} />}
        </>
      )}
      {pages.hasNextPage && (
        <Button onClick={() => pages.fetchNextPage()} loading={pages.isFetchingNextPage}>
          继续列出
        </Button>
      )}
    </div>
  );
}

type Set = (name: FilterName, value: string) => void;

function useFilters(): readonly [Filters, Set] {
  const [query, setQuery] = useSearchParams();
  const filters = Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = query.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  ) as Filters;
  const set: Set = (name, value) => {
    const next = new URLSearchParams(query);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setQuery(next, { replace: true });
  };
  return [filters, set];
}

const roleOptions = accountRoles.map((role) => ({ value: role, label: roles[role] }));
const stateOptions = accountStateKeys.map((state) => ({ value: state, label: accountStates[state] }));

function FilterRow({ filters, set }: { readonly filters: Filters; readonly set: Set }) {
  const agencies = useAgencies();
  const agencyOptions = (agencies.data ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <div className="filters no-print">
      <div>
        <label htmlFor="text">姓名或者用户名</label>
        <Input.Search
          id="text"
          allowClear
          maxLength={100}
          defaultValue={filters.text}
          onSearch={(text) => set('text', text.trim())}
          enterButton="查找"
        />
      </div>
      <Filter
        id="agency"
        label="机关"
        value={filters.agency}
        all="全部机关"
        options={agencyOptions}
        choose={(code) => set('agency', code)}
      />
      <Filter
        id="role"
        label="角色"
        value={filters.role}
        all="全部角色"
        options={roleOptions}
        choose={(role) => set('role', role)}
      />
      <Filter
        id="state"
        label="状态"
        value={filters.state}
        all="全部状态"
        options={stateOptions}
        choose={(state) => set('state', state)}
      />
    </div>
  );
}
