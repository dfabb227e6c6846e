/** Entries of the trail as a list: one line each, the rest of it opened on demand. */

import { Tag } from 'antd';
import { Link } from 'react-router';
import { actName, subjectName } from '#law/account/audited';
import { type Role, roles } from '#law/account/roles';
import { millisecondInWords } from '../client/moment.ts';
import type { AuditEntry } from './questions.ts';
import { searchPath } from './search.ts';

export function Entries({ entries }: { readonly entries: readonly AuditEntry[] }) {
  return (
    <ol className="audit-entries">
      {entries.map((entry) => (
        <li key={entry.entry}>
          <Entry entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ entry }: { readonly entry: AuditEntry }) {
  const { actor, actorName, act, subject, object, result, at } = entry;
  return (
    <>
      <div className="audit-line">
        <time dateTime={at}>{millisecondInWords(at)}</time>
        <span className="audit-what">
          <Link to={searchPath({ person: actor })}>{actorName}</Link>
          <strong>{actName(act)}</strong>
          {result === 'refused' && <Tag color="error">拒绝</Tag>}
        </span>
        <span className="audit-object">
          {subjectName(subject)} <Link to={searchPath({ subject, object })}>{object}</Link>
        </span>
      </div>
      <details>
        <summary>
          详情<span className="only-read">：第{entry.entry}条</span>
        </summary>
        <dl className="audit-facts">
          {factsOf(entry).map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text === '' ? '无' : text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function factsOf(entry: AuditEntry): readonly (readonly [string, string])[] {
  return [
    ['编号', String(entry.entry)],
    ['链上序号', `${entry.position}（机关：${entry.agency === '' ? '无' : entry.agency}）`],
    ['账号', entry.actor],
    ['所属机关', entry.actorAgency],
    ['当时的角色', entry.roles.map(roleName).join('、')],
    ['行为代码', entry.act],
    ['拒绝原因', entry.reason ?? ''],
    ['来自', entry.from],
    ['会话', entry.session],
    ['请求编号', entry.request],
    ['办理前摘要', entry.before ?? ''],
    ['办理后摘要', entry.after ?? ''],
  ];
}

function roleName(role: string): string {
  return Object.hasOwn(roles, role) ? roles[role as Role] : role;
}
