/** Accounts as a table, on a narrow page as cards. */

import { Link } from 'react-router';
import { accountStates } from '#law/account/account-state';
import { roles } from '#law/account/roles';
import { minuteInWords } from '../client/moment.ts';
import type { AccountLine } from './questions.ts';

export function AccountLines({ lines }: { readonly lines: readonly AccountLine[] }) {
  return (
    <table className="case-lines">
      <caption className="only-read">账号，按用户名</caption>
      <thead>
        <tr>
          {['用户名', '姓名', '机关', '角色', '状态', '最近登录'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <Link to={`/accounts/${line.id}`}>{line.login}</Link>
            </th>
            <td data-label="姓名">{line.name}</td>
            <td data-label="机关">{line.agencyName}</td>
            <td data-label="角色">{rolesInWords(line)}</td>
            <td data-label="状态">
              <State line={line} />
            </td>
            <td data-label="最近登录">{minuteInWords(line.signedInAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

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
