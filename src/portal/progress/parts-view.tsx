/** Of an application that was split or merged: each part with its own day and state, and where the answer comes. */

import { inWords } from '#law/calendar/day';
import type { OwnPart } from '#work/application/own-parts';
import { caseHref } from './case-href.ts';

export const partsHref = `${caseHref}/parts`;

export function PartsPart({ parts }: { readonly parts: readonly OwnPart[] }) {
  const [first] = parts;
  if (first === undefined) return null;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{first.relation === 'part' ? '分成的各件' : '在哪一件里答复'}</h2>
      <p>
        {first.relation === 'part'
          ? `您申请了几项互不相干的内容，按一事一申请分成${parts.length}件，分别办理、分别答复，收到之日不变。用本件的查询码也可以查询各件。`
          : '您先提出过内容相同的申请，两件合并办理，答复在先收到的那一件里作出。'}
      </p>
      <ul class="parts">
        {parts.map((part) => (
          <li key={part.number}>
            <h3>申请 {part.number}</h3>
            <p>{standingOf(part)}</p>
            {part.standing !== null && (
              <form method="post" action={partsHref} class="no-print">
                <input type="hidden" name="number" value={part.number} />
                <button class="button" type="submit">
                  查看申请 {part.number}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function standingOf({ standing }: OwnPart): string {
  if (standing === null) return '没有登记证件号码，不能确认是同一申请人。请凭那一件登记回执上的编号和查询码查询。';
  const { stateName, dueOn, answeredOn } = standing;
  if (answeredOn !== null) return `${stateName}，${inWords(answeredOn)}作出答复。`;
  return dueOn === null ? `${stateName}。` : `${stateName}，将在${inWords(dueOn)}前答复。`;
}
