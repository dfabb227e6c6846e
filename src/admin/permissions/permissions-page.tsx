/** 权限表: the table of deeds as the program itself reads it, a sentence and its article each; narrowed by role. */

import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { roles } from '#law/account/roles';
import { useMe } from '../account/me.ts';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Filter } from '../shell/filter.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import '../shell/case-lines.css';
import '../work/work.css';
import './permissions.css';

const askDeeds = () => dataOf(api.GET('/api/deeds'));
type Table = Awaited<ReturnType<typeof askDeeds>>;
type DeedLine = Table['deeds'][number];

/** The beginnings of the names of deeds that stand under one heading. */
const groups: readonly (readonly [string, readonly string[]])[] = [
  ['依申请公开', ['application', 'applicant', 'appeal', 'calendar']],
  ['主动公开', ['publication', 'document', 'column', 'service']],
  ['政务服务', ['matter']],
  ['监督保障', ['complaint', 'complainant', 'warning', 'plan', 'board', 'inspection']],
  ['年度报告', ['report', 'collection']],
  ['日常', ['work', 'search', 'notification', 'file']],
  ['账号和令牌', ['account', 'token']],
  ['审计', ['audit', 'log']],
  ['运行和安全', ['job', 'backup', 'setting', 'key']],
];

export function PermissionsPage() {
  const me = useMe();
  const [query, setQuery] = useSearchParams();
  const role = query.get('role') ?? '';
  const table = useQuery({ queryKey: keys.deeds, queryFn: askDeeds, staleTime: Number.POSITIVE_INFINITY });
  return (
    <div className="list-page permissions">
      <Heading title="权限表" />
      <p className="quiet measure">
        谁可以办什么，程序只按这张表判断：每一行是一项权限，写明范围、可以办理的角色和依据。表中没有的，谁也不能办。
      </p>
      {table.isPending && <Loading />}
      {table.isError && <Failed error={table.error} again={() => table.refetch()} />}
      {table.data && (
        <>
          <div className="filters no-print">
            <Filter
              id="role"
              label="角色"
              value={role}
              all="全部角色"
              options={table.data.roles.map(({ role: value, name }) => ({
                value,
                label: me.data?.roles.includes(value) ? `${name}（您的角色）` : name,
              }))}
              choose={(value) => setQuery(value === '' ? {} : { role: value }, { replace: true })}
            />
          </div>
          <Groups table={table.data} role={role} />
        </>
      )}
    </div>
  );
}

function Groups({ table, role }: { readonly table: Table; readonly role: string }) {
  const shown = table.deeds.filter(({ who }) => role === '' || who.some((one) => one === role));
  return (
    <>
      <p role="status" className="quiet">
        {shown.length === 0 ? '这个角色没有任何权限。' : `共${shown.length}项。`}
      </p>
      {groups.map(([name, beginnings]) => {
        const lines = shown.filter(({ deed }) => beginnings.includes(deed.slice(0, deed.indexOf('.'))));
        return lines.length === 0 ? null : <Group key={name} name={name} lines={lines} />;
      })}
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly lines: readonly DeedLine[];
}

function Group({ name, lines }: GroupProps) {
  return (
    <section>
      <h2>{name}</h2>
      <table className="case-lines">
        <caption className="only-read">{name}的权限</caption>
        <thead>
          <tr>
            {['规则', '可以办理的角色', '依据'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ deed, what, sentence, who, basis }) => (
            <tr key={deed}>
              <th scope="row">
                {what.replace(`${name}：`, '')}
                <span className="quiet permission-sentence">{sentence}</span>
              </th>
              <td data-label="可以办理的角色">{who.map((role) => roles[role]).join('、')}</td>
              <td data-label="依据">{basis.join('；')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
