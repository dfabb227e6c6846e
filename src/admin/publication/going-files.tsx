/** The files that go out with a text under review, to be opened and looked at. */

import { Link } from 'react-router';
import { sizeText } from '#law/file/kinds';
import { useFiles } from '../file/question.ts';
import type { Content } from './question.ts';

interface GoingProps {
  readonly id: string;
  readonly attachments: NonNullable<Content['attachments']>;
}

export function GoingFiles({ id, attachments }: GoingProps) {
  const files = useFiles({ subject: 'publication', id }).data?.files ?? [];
  if (attachments.length === 0) return null;
  return (
    <>
      <h3>附件</h3>
      <ul>
        {attachments.map(({ file, title }) => {
          const one = files.find((known) => known.id === file);
          return (
            <li key={file}>
              <a href={`/api/files/${file}/content`} download>
                {title}
              </a>
              {one !== undefined && (
                <span className="quiet">
                  （{one.kindName}，{sizeText(one.size)}）
                </span>
              )}{' '}
              <Link to={`/files/${file}`} aria-label={`个人信息检查：${title}`}>
                个人信息检查
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}
