/** What is not asked, and why: each material that a member asks by itself and the bundle does not. */

import { refOf } from '#law/bundle/bundle';
import { type DropReason, dropReasons } from '#law/bundle/merge';
import type { OfferedBundle } from '#work/bundle/offered';

const reasons = Object.keys(dropReasons) as DropReason[];

export function Dropped({ offered: { merged, members } }: { readonly offered: OfferedBundle }) {
  const nameOf = (code: string) => members.find((member) => member.code === code)?.name ?? code;
  const insteadOf = (reason: DropReason, instead: string) => {
    if (instead === '') return '';
    if (reason === 'result') return `，由${nameOf(instead)}办出`;
    return reason === 'waived' ? `，${instead}核发` : `，见${instead}`;
  };
  if (merged.dropped.length === 0) return null;
  return (
    <>
      <h2>省去的材料和理由</h2>
      {reasons.map((reason) => {
        const all = merged.dropped.filter((one) => one.reason === reason);
        if (all.length === 0) return null;
        return (
          <details key={reason} class="bundle-dropped" open>
            <summary>
              {dropReasons[reason]}（{all.length}份）
            </summary>
            <ul>
              {all.map((one) => (
                <li key={refOf(one)}>
                  {one.name}
                  <span class="quiet">
                    （{nameOf(one.code)}
                    {insteadOf(reason, one.instead)}）
                  </span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
