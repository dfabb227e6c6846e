/** The frame of every page behind the sign-in: places on the left, the page beside them. */

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, Navigate, NavLink, Outlet, useLocation } from 'react-router';
import { useAgencies } from '../account/agencies.ts';
import { useMe } from '../account/me.ts';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { forgetPerson } from '../client/queries.ts';
import { Failed } from './failed.tsx';
import { Loading } from './loading.tsx';
import { Mark } from './mark.tsx';
import './shell.css';

export function Shell() {
  const me = useMe();
  const here = useLocation();
  if (me.isPending) return <Loading />;
  if (me.isError) return <Failed error={me.error} again={() => me.refetch()} />;
  if (me.data === null) {
    const from = `${here.pathname}${here.search}`;
    return <Navigate to={`/sign-in?from=${encodeURIComponent(from)}`} replace />;
  }
  return (
    <div className="shell">
      <a className="skip" href="#page">
        跳到正文
      </a>
      <header className="places no-print">
        <Link to="/reports" className="places-mark">
          <Mark />
          <span>公开</span>
        </Link>
        <nav aria-label="后台">
          <NavLink to="/reports">年度报告</NavLink>
          <NavLink to="/help/figures">数字怎么看</NavLink>
          {me.data.deeds.includes('job.list') && <NavLink to="/operations">运行维护</NavLink>}
          {me.data.deeds.includes('audit.read') && <NavLink to="/audit">审计记录</NavLink>}
        </nav>
        <Person name={me.data.name} agency={me.data.agency} />
      </header>
      <main id="page" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

function Person({ name, agency }: { readonly name: string; readonly agency: string }) {
  const agencies = useAgencies();
  const signOut = useMutation({
    mutationFn: () => done(api.DELETE('/api/session')),
    onSuccess: forgetPerson,
  });
  return (
    <div className="person">
      <p>
        {name}
        <span className="quiet person-agency">{agencies.data?.find(({ code }) => code === agency)?.name ?? ''}</span>
      </p>
      <Button onClick={() => signOut.mutate()} loading={signOut.isPending}>
        退出登录
      </Button>
      {signOut.isError && <p role="alert">{signOut.error.message}</p>}
    </div>
  );
}
