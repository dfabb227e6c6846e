/** Whose work the desk shows, and whether as a list or as a calendar. */

import { Radio } from 'antd';
import { Link } from 'react-router';
import { useMe } from '../account/me.ts';

export const views = { mine: '我的', unclaimed: '未认领', all: '全部' } as const;
export type View = keyof typeof views;
export const viewKeys = Object.keys(views) as readonly View[];

interface ViewsProps {
  readonly view: View;
  /** How many each holds; absent where it is not counted. */
  readonly open?: Readonly<Record<View, number>>;
  readonly choose: (view: View) => void;
}

/** Nobody's cases are shown to those who can take one. */
export function Views({ view, open, choose }: ViewsProps) {
  const deeds = useMe().data?.deeds ?? [];
  const shown = viewKeys.filter((key) => key !== 'unclaimed' || deeds.includes('application.assign'));
  return (
    <fieldset className="work-views">
      <legend>范围</legend>
      <Radio.Group
        optionType="button"
        value={view}
        options={shown.map((key) => ({
          value: key,
          label: open === undefined ? views[key] : `${views[key]} ${open[key]}`,
        }))}
        onChange={({ target }) => choose(target.value as View)}
      />
    </fieldset>
  );
}

/** The two shapes of the same work; the view goes along. */
export function Ways({ here, view }: { readonly here: 'list' | 'month'; readonly view: View }) {
  const query = view === 'mine' ? '' : `?view=${view}`;
  return (
    <nav className="work-ways no-print" aria-label="显示方式">
      <Link to={`/work${query}`} aria-current={here === 'list' ? 'page' : undefined}>
        列表
      </Link>
      <Link to={`/work/month${query}`} aria-current={here === 'month' ? 'page' : undefined}>
        月历
      </Link>
    </nav>
  );
}
