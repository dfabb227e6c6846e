/** Which version of a text the public sees. */

import type { PublicationEvent } from '#law/publication/events';

/** The version of the last edition that was published; null before. */
export function publishedVersion(events: readonly PublicationEvent[]): number | null {
  const at = events.findLastIndex((event) => event.type === 'published');
  const text = events.slice(0, Math.max(at, 0)).findLast((event) => event.type === 'submitted');
  return text?.type === 'submitted' ? text.version : null;
}
