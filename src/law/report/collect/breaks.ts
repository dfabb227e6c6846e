/** What in the tree itself breaks the sums and the years, explained and not called an error (AR-71, AR-73). */

import { type Day, inWords } from '../../calendar/day.ts';
import { finding, nowhere } from '../check/checked.ts';
import type { Finding } from '../report.ts';
import type { Members } from './members.ts';

export function breaksOfTree({ agencies, ended }: Members, firstDay: Day): readonly Finding[] {
  const begun = agencies.filter(({ fromDay }) => fromDay > firstDay);
  return [
    ...begun.map(({ name, fromDay }) =>
      finding('AR-71', 'info', nowhere, {
        message: `${name}于${inWords(fromDay)}设立，以前的数字在原机关的报告里，与上年不衔接属于正常，请逐个机关核对结转。`,
      }),
    ),
    ...ended.map(({ name, toDay }) =>
      finding('AR-71', 'info', nowhere, {
        message: `${name}于${toDay === null ? '年内' : inWords(toDay)}撤销，年内没有单独的报告。其办理的申请和结转数请在承接机关的报告中核对。`,
      }),
    ),
  ];
}
