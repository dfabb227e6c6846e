/** Picks a colleague by name, with how many open cases each has. */

import { Select } from 'antd';
import { useColleagues } from './questions.ts';

export interface ColleagueSelectProps {
  /** Id, description and error state of the control. */
  readonly about: { readonly id: string };
  readonly value: string;
  /** Who is offered: those who handle cases, or those who can be asked to search. */
  readonly can: 'handles' | 'searches';
  readonly choose: (id: string) => void;
}

export function ColleagueSelect({ about, value, can, choose }: ColleagueSelectProps) {
  const colleagues = useColleagues(true);
  const fit = (colleagues.data?.colleagues ?? []).filter((one) => one[can]);
  return (
    <Select
      {...about}
      showSearch
      optionFilterProp="label"
      value={value === '' ? null : value}
      placeholder="请选择"
      loading={colleagues.isPending}
      notFoundContent={colleagues.isError ? '没有读到同事名单，请刷新页面' : '没有符合的同事'}
      options={fit.map(({ id, name, self, open }) => ({
        value: id,
        label: `${name}${self ? '（本人）' : ''}，手头${open}件`,
      }))}
      onChange={choose}
    />
  );
}
