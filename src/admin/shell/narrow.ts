/** Whether the page is as narrow as a phone: where a wide table has to take another shape. */

import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(max-width: 700px)');

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      narrow.addEventListener('change', changed);
      return () => narrow.removeEventListener('change', changed);
    },
    () => narrow.matches,
  );
}
