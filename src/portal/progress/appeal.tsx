/** Where and until when the applicant may go against the reply, or against silence. */

import { type Day, inWords } from '#law/calendar/day';
import type { Appealing } from '#work/application/progress';

interface AppealPartProps {
  readonly road: Appealing;
  readonly today: Day;
}

export function AppealPart({ road, today }: AppealPartProps) {
  const { organs, silence, reconsiderationFirst, reconsiderationUntil, suitUntil } = road;
  const organ = organs.length === 0 ? '行政复议机关' : organs.join('或者');
  return (
    <section class="doing">
      <h3>{silence ? '逾期没有答复的' : '不服的'}，申请行政复议或者提起诉讼</h3>
      <ul class="roads">
        <li>
          向{organ}申请行政复议：{until(reconsiderationUntil, '60日', today)}
        </li>
        <li>
          {reconsiderationFirst === null && (
            <>
              向人民法院提起行政诉讼：{until(suitUntil, '6个月', today)}
              两种办法由您选择。
            </>
          )}
          {reconsiderationFirst === 'whole' && `这项答复依法应当先申请行政复议；${afterwards}`}
          {reconsiderationFirst === 'withheldParts' && `其中不予公开的部分，依法应当先申请行政复议；${afterwards}`}
        </li>
      </ul>
    </section>
  );
}

const afterwards = '对复议决定不服的，自收到复议决定书之日起15日内向人民法院起诉。';

function until(day: Day | null, term: string, today: Day): string {
  if (day === null) return `收到答复之日起${term}内。`;
  return day < today ? `期限到${inWords(day)}为止，已经届满。` : `${inWords(day)}前（含当日）。`;
}
