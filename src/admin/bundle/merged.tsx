/** What a bundle merges to by the guides in force: counts, what is asked, what is dropped and why. */

import { type Bundle, refOf } from '#law/bundle/bundle';
import { dropReasons, mergeBundle } from '#law/bundle/merge';
import { limitInWords, necessities } from '#law/service/guide';
import type { MemberService } from './question.ts';

interface Props {
  readonly bundle: Bundle;
  readonly services: readonly MemberService[];
}

/** The guides of those that may be applied for. */
export function guidesIn(services: readonly MemberService[]) {
  return new Map(
    services.flatMap(({ code, guide, state }) =>
      guide === null || state === 'cancelled' ? [] : [[code, guide] as const],
    ),
  );
}

export function Merged({ bundle, services }: Props) {
  const { asked, dropped, before, after, longest } = mergeBundle(bundle, guidesIn(services));
  const nameOf = (code: string) => services.find((one) => one.code === code)?.name ?? code;
  return (
    <div className="stack">
      <p>
        材料{before.materials}份减为{after.materials}份，表格{before.forms}张减为{after.forms}张，到现场
        {before.visits}次减为{after.visits}次，时限由{limitInWords(before.limit)}减为{limitInWords(after.limit)}
        （按次序最长{limitInWords(longest)}）。
      </p>
      <details>
        <summary>要交的{asked.length}份材料</summary>
        <ul>
          {asked.map((one) => (
            <li key={refOf(one)}>
              {one.material.name}（{necessities[one.material.necessity]}
              {one.material.situation !== '' && `，${one.material.situation}`}），用于
              {one.answers.map(({ code }) => nameOf(code)).join('、')}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>省去的{dropped.length}份材料和理由</summary>
        <ul>
          {dropped.map((one) => (
            <li key={refOf(one)}>
              {one.name}（{nameOf(one.code)}）：{dropReasons[one.reason]}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
