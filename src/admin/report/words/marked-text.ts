/** Marks in a text where a linked figure no longer says what the ledger says: the prose shows them as old → new. */

import type { LinkState } from '#law/report/linked/links';

/** Signs for private use, which no document means anything by: before the old figure, between, after the new one. */
export const changeMarks = { open: '\ue000', becomes: '\ue001', close: '\ue002' } as const;

export function markedText(text: string, stale: readonly LinkState[]): string {
  const { open, becomes, close } = changeMarks;
  return [...stale]
    .filter((state, i, all) => all.findIndex(({ start }) => start === state.start) === i)
    .sort((a, b) => b.start - a.start)
    .reduce((marked, state) => {
      // The unit belongs to the figure where it stands right behind it.
      const end = marked.startsWith(state.was, state.start) ? state.start + state.was.length : state.end;
      const shown = state.verdict === 'changed' ? (state.becomes ?? '') : '';
      return `${marked.slice(0, state.start)}${open}${marked.slice(state.start, end)}${becomes}${shown}${close}${marked.slice(end)}`;
    }, text);
}
