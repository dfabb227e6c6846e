/** Until when a publication has to be on the site, and how that was counted (REG-25). */

import { Tag } from 'antd';
import { urgencies } from '#law/application/urgency';
import type { PublicationOne } from './question.ts';

const colors = {
  overdue: 'error',
  pressing: 'warning',
  near: 'processing',
  calm: 'success',
  still: 'default',
} as const;

export function Duty({ one: { duty } }: { readonly one: PublicationOne }) {
  if (duty === null) return null;
  const { standing, step } = duty;
  return (
    <details>
      <summary>
        公开期限：{duty.due} <Tag color={colors[standing.urgency]}>{urgencies[standing.urgency]}</Tag>
      </summary>
      <p>{standing.why}</p>
      <p className="quiet">
        从{step.from}的次日起数{step.workingDays}个工作日，到{step.to}。{step.note}
        {step.provisional && '这一年的放假安排还没有公布，日期可能变动。'}（条例第二十六条）
      </p>
    </details>
  );
}
