/** Accounts as a table, on a narrow page as cards. */

import { Link } from 'react-router';
import { accountStates } from '#law/account/account-state';
import { roles } from '#law/account/roles';
import { minuteInWords } from '../client/moment.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import type { AccountLine } from './questions.ts';

export function AccountLines({ lines }: { readonly lines: readonly AccountLine[] }) {
  return <CaseTable caption="账号，按用户名" columns={columns} lines={lines} keyOf={({ id }) => id} />;
}

const columns: readonly Column<AccountLine>[] = [
  { head: '用户名', cell: ({ id, login }) => <Link to={`/accounts/${id}`}>{login}</Link> },
  { head: '姓名', cell: ({ name }) => name },
  { head: '机关', cell: ({ agencyName }) => agencyName },
  { head: '角色', cell: rolesInWords },
  { head: '状态', cell: (line) => <State line={line} /> },
  { head: '最近登录', cell: ({ signedInAt }) => minuteInWords(signedInAt) },
];

export function rolesInWords({ roles: held }: Pick<AccountLine, 'roles'>): string {
  return held.length === 0 ? '还没有角色' : held.map((role) => roles[role]).join('、');
}

/** In words, and in colour for those who see it. */
export function State({ line }: { readonly line: Pick<AccountLine, 'state' | 'expiresOn'> }) {
  const until = line.state === 'active' && line.expiresOn !== null ? `，到${line.expiresOn}为止` : '';
  return (
    <span className={`account-${line.state}`}>
      {accountStates[line.state]}
      {until}
    </span>
  );
}
