/** The list behind the bell: each line leads to what it is about, and is read by being followed. */

import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { notificationKinds } from '#law/notification/kinds';
import { secondInWords } from '../client/moment.ts';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/loading.tsx';
import { type Notification, useNotifications, useRead, useReadAll } from './question.ts';

interface Props {
  readonly shown: boolean;
  readonly unread: number;
  readonly leave: () => void;
}

export function NotificationList({ shown, unread, leave }: Props) {
  const list = useNotifications(shown);
  const read = useRead();
  const readAll = useReadAll();
  if (list.isPending) return <Loading />;
  if (list.isError) return <Failed error={list.error} again={() => list.refetch()} />;
  const lines = list.data.pages.flatMap(({ notifications }) => notifications);
  const newest = lines[0]?.id;
  if (newest === undefined) {
    return <p className="quiet">还没有通知。案件分派给您、等您审核或者签发、答复期限将到时，会在这里告诉您。</p>;
  }
  return (
    <div className="notifications">
      <div className="notifications-head">
        <p className="quiet">{unread === 0 ? '没有未读的。' : `${unread}条未读。`}</p>
        <Button size="small" disabled={unread === 0} loading={readAll.isPending} onClick={() => readAll.mutate(newest)}>
          全部标为已读
        </Button>
      </div>
      {readAll.isError && <Alert type="error" showIcon title={readAll.error.message} />}
      <ul>
        {lines.map((line) => (
          <li key={line.id} className={line.readAt === null ? 'notification unread' : 'notification'}>
            <Link
              to={addressOf(line)}
              onClick={() => {
                if (line.readAt === null) read.mutate(line.id);
                leave();
              }}
            >
              {line.readAt === null && <span className="only-read">未读：</span>}
              {line.title}
            </Link>
            <p className="quiet notification-when">
              {notificationKinds[line.kind]}
              <time dateTime={line.at}>{secondInWords(line.at)}</time>
            </p>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          更早的通知
        </Button>
      )}
    </div>
  );
}

function addressOf({ subject, object }: Notification): string {
  if (subject === 'application') return `/applications/${object}`;
  if (subject === 'publication') return `/publications/${object}`;
  if (subject === 'appeal') return `/appeals/${object}`;
  if (subject === 'bundle') return `/bundles/${object}`;
  if (subject === 'warning') return '/warnings';
  const [, agency, year] = /^report:([a-z0-9-]+):(\d{4})$/.exec(object) ?? [];
  if (agency !== undefined) return `/reports/${agency}/${year}`;
  return subject === 'operation' ? '/operations' : '/calendar';
}
