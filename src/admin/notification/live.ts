/** The stream of the server, while the page is looked at: a browser has few connections for all its windows. */

import { useEffect, useState } from 'react';
import { keys, queries } from '../client/queries.ts';

/** True while the number of unread notifications is told as it changes. */
export function useLive(): boolean {
  const [live, setLive] = useState(false);
  useEffect(() => {
    let source: EventSource | null = null;
    const close = () => {
      source?.close();
      source = null;
      setLive(false);
    };
    const open = () => {
      if (document.hidden) return close();
      if (source !== null) return;
      const opened = new EventSource('/api/me/notifications/stream');
      source = opened;
      opened.addEventListener('unread', ({ data }: MessageEvent<string>) => hear(data));
      opened.addEventListener('over', ({ data }: MessageEvent<string>) => {
        // Stopped to be started again: the browser comes back by itself.
        if ((JSON.parse(data) as { why: string }).why !== 'session') return;
        close();
        void queries.invalidateQueries({ queryKey: keys.me });
      });
      opened.onopen = () => setLive(true);
      opened.onerror = () => {
        // Refused (too many windows, no session): asked every minute instead, until the page is looked at again.
        if (opened.readyState === EventSource.CLOSED) close();
        else setLive(false);
      };
    };
    open();
    document.addEventListener('visibilitychange', open);
    return () => {
      document.removeEventListener('visibilitychange', open);
      close();
    };
  }, []);
  return live;
}

function hear(data: string): void {
  const { unread } = JSON.parse(data) as { unread: number };
  queries.setQueryData(keys.unread, unread);
  void queries.invalidateQueries({ queryKey: keys.notifications });
}
