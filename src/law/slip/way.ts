/** Whether a reply reaches its applicant on paper: what was recorded of its way, else what the applicant asked for (art. 40). */

import type { ApplicationEvent } from '../application/events.ts';

type PaperWay = 'post' | 'counter';

/** Null before there is a reply, and where it goes over the net. `route`: as the applicant chose. */
export function paperWay(events: readonly ApplicationEvent[], route: string): PaperWay | null {
  const last = events.findLast(
    ({ type }) =>
      type === 'dispatched' ||
      type === 'returned' ||
      type === 'delivered' ||
      type === 'concluded' ||
      type === 'reopened',
  );
  switch (last?.type) {
    case 'dispatched':
    case 'delivered':
      return onPaper(last.by);
    // It came back: the next try may be by hand.
    case 'returned':
      return 'counter';
    case 'concluded':
      return onPaper(route);
    default:
      return null;
  }
}

function onPaper(way: string): PaperWay | null {
  return way === 'post' || way === 'counter' ? way : null;
}
