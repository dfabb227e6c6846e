/** The choices that a list is narrowed by. */

import { Select } from 'antd';
import type { ListFilters } from './list-filters.tsx';

export interface Choice {
  /** Its name in the address. */
  readonly id: string;
  readonly label: string;
  /** What the list shows without a choice. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface FilterProps extends Choice {
  readonly value: string | undefined;
  readonly choose: (value: string) => void;
}

export function Filter({ id, label, value, all, options, choose }: FilterProps) {
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={value ?? ''}
        onChange={choose}
        options={[{ value: '', label: all }, ...options]}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
      />
    </div>
  );
}

/** Several, each taken from the address and put there. */
export function Choices({ filters, of }: { readonly filters: ListFilters; readonly of: readonly Choice[] }) {
  return of.map((choice) => (
    <Filter key={choice.id} {...choice} value={filters.of(choice.id)} choose={filters.set(choice.id)} />
  ));
}
