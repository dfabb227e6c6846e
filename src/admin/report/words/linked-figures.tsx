/** Beside the text: each figure that is tied to the ledger, how it stands, and figures that look as if they could be. */

import { Button } from 'antd';
import { useMemo } from 'react';
import type { LedgerFigure } from '#law/report/linked/figures';
import { type Link, type LinkState, linkable, linkStates } from '#law/report/linked/links';
import { type LinkedText, takenOver } from '#law/report/linked/take-over';
import { Change } from './change.tsx';

interface Props {
  readonly linked: LinkedText;
  readonly figures: readonly LedgerFigure[];
  readonly year: number;
  readonly change: (linked: LinkedText) => void;
}

export function LinkedFigures({ linked, figures, year, change }: Props) {
  const { text, links } = linked;
  const states = useMemo(() => linkStates(text, links, figures, year), [text, links, figures, year]);
  const offered = useMemo(() => linkable(text, links, figures, year), [text, links, figures, year]);
  const agreeing = offered.filter(({ same }) => same);
  const unlink = (gone: Link) =>
    change({ text, links: links.filter((link) => link.name !== gone.name || link.start !== gone.start) });
  const link = (one: Link) => change({ text, links: inOrder([...links, one]) });
  const take = (only: (link: Link) => boolean) => change(takenOver(linked, figures, year, only));
  return (
    <>
      <section aria-labelledby="linked">
        <h3 id="linked">与台账关联的数字</h3>
        {states.length === 0 && <p className="quiet">还没有。输入带单位的数字，像台账中的，会列在下面。</p>}
        <ul className="linked">
          {states.map((state) => (
            <li key={`${state.start} ${state.name}`} className={state.verdict}>
              <Standing state={state} />
              <div className="buttons">
                {state.verdict === 'changed' && (
                  <Button
                    size="small"
                    type="primary"
                    aria-label={`采用${state.becomes}（${state.label}）`}
                    onClick={() => take((one) => one.start === state.start && one.name === state.name)}
                  >
                    采用{state.becomes}
                  </Button>
                )}
                <Button size="small" aria-label={`取消关联：${state.label}${state.was}`} onClick={() => unlink(state)}>
                  取消关联
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </section>
      {offered.length > 0 && (
        <section aria-labelledby="linkable">
          <h3 id="linkable">像是台账的数字，还没有关联</h3>
          {agreeing.length > 1 && (
            <Button size="small" onClick={() => change({ text, links: inOrder([...links, ...agreeing]) })}>
              关联与台账一致的{agreeing.length}个
            </Button>
          )}
          <ul className="linked">
            {offered.map((one) => (
              <li key={`${one.start} ${one.name}`}>
                <p>
                  “{one.phrase}”：{one.label}
                  {one.same ? '，与台账一致' : `，台账为${one.becomes}`}
                </p>
                <Button size="small" aria-label={`关联：${one.label}${one.was}`} onClick={() => link(one)}>
                  关联
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function inOrder(links: readonly Link[]): readonly Link[] {
  return links.map(({ name, start, end }) => ({ name, start, end })).sort((a, b) => a.start - b.start);
}

function Standing({ state }: { readonly state: LinkState }) {
  const { label, was, verdict } = state;
  if (verdict === 'same') {
    return (
      <p>
        {label} {was} <span className="quiet">与台账一致</span>
      </p>
    );
  }
  if (verdict === 'unknown') {
    return (
      <p>
        {label} {was} <span className="quiet">台账中还没有这个数</span>
      </p>
    );
  }
  return (
    <p>
      {label}：<Change state={state} />
    </p>
  );
}
