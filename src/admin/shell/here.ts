/** The way from a list to a case and back. */

import { useLocation } from 'react-router';

/** Where the list stands: state of the link that opens a case. */
export function useHere(): { readonly from: string } {
  const { pathname, search } = useLocation();
  return { from: `${pathname}${search}` };
}

/** The list that led here; null where the page was opened by its address. */
export function useFrom(): string | null {
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null || !('from' in state)) return null;
  return typeof state.from === 'string' ? state.from : null;
}
