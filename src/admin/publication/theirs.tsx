/** What a colleague has saved meanwhile, beside one's own: nobody's text is overwritten unseen. */

import { Button } from 'antd';
import { fieldNames } from '#law/publication/content';
import { Differences } from './difference.tsx';
import type { ChangeOf, Content, PublicationOne } from './question.ts';
import { TextView } from './text-view.tsx';

interface TheirsProps {
  readonly mine: Content;
  readonly theirs: NonNullable<PublicationOne['draft']>;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

export function Theirs({ mine, theirs, keepMine, takeTheirs }: TheirsProps) {
  return (
    <div className="publication-theirs">
      <h3>{theirs.savedBy}保存的内容</h3>
      <p>{theirs.content.title}</p>
      <TextView body={theirs.content.body} />
      <h3>与您的内容的不同</h3>
      <p className="quiet">有删除线的只在您的内容里，有下划线的只在同事的内容里。</p>
      <Differences changes={textsApart(mine, theirs.content)} />
      <Button onClick={keepMine}>已经对照，保存我的内容</Button> <Button onClick={takeTheirs}>改用同事的内容</Button>
    </div>
  );
}

/** Of what is written in prose; the fields stand in the form. */
function textsApart(mine: Content, theirs: Content): readonly ChangeOf[] {
  return (['title', 'summary', 'body'] as const)
    .filter((field) => mine[field] !== theirs[field])
    .map((field) => ({ field, name: fieldNames[field], before: mine[field], after: theirs[field] }));
}
