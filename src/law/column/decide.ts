/** What may be done to a column, and why not. */

import type { Day } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import type { ColumnOfSite } from './columns.ts';
import type { ColumnEvent, ColumnState } from './events.ts';

/** More in one column is an archive, not a page. */
const mostPlaced = 500;
const longestWindow = 3650;

export type ColumnWish =
  | { readonly act: 'arrange'; readonly owner: string; readonly windowDays: number }
  | { readonly act: 'place' | 'remove'; readonly publication: string }
  | { readonly act: 'confirm'; readonly by: string };

/** `standing`: whether the publication stands published by this agency; of the plan of the hall, whether there is one. */
export function decideColumn(
  column: ColumnOfSite,
  state: ColumnState,
  wish: ColumnWish,
  { on, standing }: { readonly on: Day; readonly standing: boolean },
): Decided<ColumnEvent> {
  switch (wish.act) {
    case 'arrange':
      return wish.windowDays >= 1 && wish.windowDays <= longestWindow
        ? allowed({ type: 'arranged', on, owner: wish.owner, windowDays: wish.windowDays })
        : refused(wrongWindow(wish.windowDays));
    case 'place':
      if (column.feed !== 'pages') return refused(fedByItself(column));
      if (!standing) return refused(notPublished);
      if (state.publications.includes(wish.publication)) return refused(placedAlready);
      if (state.publications.length >= mostPlaced) return refused(columnFull);
      return allowed({ type: 'placed', on, publication: wish.publication });
    case 'remove':
      return state.publications.includes(wish.publication)
        ? allowed({ type: 'removed', on, publication: wish.publication })
        : refused(notPlaced);
    case 'confirm':
      if (column.feed !== 'pages' && column.feed !== 'plan') return refused(fedByItself(column));
      if (column.feed === 'plan' ? !standing : state.publications.length === 0) return refused(nothingToConfirm);
      if (column.key === 'news') return refused(newsIsNew);
      return allowed({ type: 'confirmed', on, by: wish.by });
  }
}

const freshness = (code: string, message: string, field?: string): Refusal => ({
  code,
  rule: 'PLT-73',
  article: '政府网站与政务新媒体检查指标',
  message,
  ...(field === undefined ? {} : { field }),
});

const wrongWindow = (days: number) =>
  freshness(
    'column-window',
    `更新期限填的是${days}天，应为1至${longestWindow}天的整数。请改正后再保存。`,
    'windowDays',
  );
const fedByItself = ({ name, feed }: ColumnOfSite) =>
  freshness(
    'column-fed',
    feed === 'plan'
      ? `“${name}”在“大厅平面图”中画，不放入公开信息。`
      : feed === 'item'
        ? `“${name}”的内容是该目录下已经发布的信息，不用另外放入。请按这一目录发布新的信息。`
        : `“${name}”由台账实时生成，不用放入内容，也不用核对。`,
  );
const notPublished = freshness(
  'column-unpublished',
  '只能放入本机关已经发布、没有撤下的信息。请先完成审校和发布。',
  'publication',
);
const placedAlready = freshness('column-placed', '这件信息已经在这个栏目里。', 'publication');
const columnFull = freshness('column-full', `一个栏目最多放${mostPlaced}件信息。请先移出不再需要的。`);
const notPlaced = freshness(
  'column-not-placed',
  '这件信息不在这个栏目里，可能刚被同事移出。请刷新页面。',
  'publication',
);
const nothingToConfirm = freshness('column-empty', '这个栏目还是空白的，没有可以核对的内容。请先放入已经发布的信息。');
const newsIsNew = freshness('column-news', '工作动态只能靠发布新的内容更新，核对旧的内容不算更新。');
