/** The bell: how many notifications are unread, and the list of them beside the page. */

import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { NotificationList } from './list.tsx';
import './notification.css';
import { useUnread } from './question.ts';

export function Bell() {
  const unread = useUnread();
  const [shown, setShown] = useState(false);
  const words = unread === 0 ? '通知' : `通知，${unread}条未读`;
  return (
    <>
      <Button className="bell" aria-label={words} title={words} aria-haspopup="dialog" onClick={() => setShown(true)}>
        <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden>
          <path d="M4 14.5h12c-1.2-1.2-1.7-2.4-1.7-4.4V8.3a4.3 4.3 0 0 0-8.6 0v1.8c0 2-.5 3.2-1.7 4.4z" />
          <path d="M8.3 17a1.8 1.8 0 0 0 3.4 0" />
        </svg>
        {unread > 0 && <span className="bell-count">{unread > 99 ? '99+' : unread}</span>}
      </Button>
      <span role="status" className="only-read">
        {unread === 0 ? '' : `有${unread}条未读通知`}
      </span>
      <Drawer
        title="通知"
        open={shown}
        onClose={() => setShown(false)}
        size="min(440px, 100vw)"
        closable={{ 'aria-label': '关闭通知' }}
      >
        <NotificationList shown={shown} unread={unread} leave={() => setShown(false)} />
      </Drawer>
    </>
  );
}
