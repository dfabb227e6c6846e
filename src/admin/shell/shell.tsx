/** The frame of every page behind the sign-in: places on the left by permission, above them the box that finds things. */

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Link, Navigate, NavLink, Outlet, useLocation } from 'react-router';
import { useAgencies } from '../account/agencies.ts';
import { useMe } from '../account/me.ts';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { forgetPerson } from '../client/queries.ts';
import { Bell } from '../notification/bell.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { Failed } from './failed.tsx';
import { Loading } from './loading.tsx';
import { Mark } from './mark.tsx';
import { placesFor } from './places.ts';
import { Shortcuts } from './shortcuts.tsx';
import './shell.css';

export function Shell() {
  const me = useMe();
  const here = useLocation();
  const [open, setOpen] = useState(false);
  // On a phone the places cover the page: they go away when another page comes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what closes them.
  useEffect(() => setOpen(false), [here.pathname]);
  if (me.isPending) return <Loading />;
  if (me.isError) return <Failed error={me.error} again={() => me.refetch()} />;
  if (me.data === null) {
    const from = `${here.pathname}${here.search}`;
    return <Navigate to={`/sign-in?from=${encodeURIComponent(from)}`} replace />;
  }
  const { name, agency, deeds } = me.data;
  return (
    <div className="shell">
      <a className="skip" href="#page">
        跳到正文
      </a>
      <header className="places no-print">
        <div className="places-top">
          <Link to="/" className="places-mark">
            <Mark />
            <span>公开</span>
          </Link>
          <span className="places-bell">
            <Bell />
          </span>
          <Button className="places-open" aria-expanded={open} aria-controls="places" onClick={() => setOpen(!open)}>
            {open ? '收起菜单' : '菜单'}
          </Button>
        </div>
        <div id="places" className={open ? 'places-body open' : 'places-body'}>
          {deeds.includes('search.use') && <SearchBox />}
          <nav aria-label="后台">
            {placesFor(deeds).map((group) => (
              <section key={group.name} aria-label={group.name}>
                <h2>{group.name}</h2>
                {group.places.map(({ to, label }) => (
                  <NavLink key={to} to={to}>
                    {label}
                  </NavLink>
                ))}
              </section>
            ))}
          </nav>
          <Person name={name} agency={agency} />
        </div>
      </header>
      <main id="page" tabIndex={-1}>
        <Outlet />
      </main>
      <Shortcuts />
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
      <div className="person-acts">
        <NavLink to="/me">我的账号</NavLink>
        <Button onClick={() => signOut.mutate()} loading={signOut.isPending}>
          退出登录
        </Button>
      </div>
      {signOut.isError && <p role="alert">{signOut.error.message}</p>}
    </div>
  );
}
