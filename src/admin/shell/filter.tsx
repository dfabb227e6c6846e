/** One of the choices that a list is narrowed by. */

import { Select } from 'antd';

interface FilterProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  /** What the list shows without a choice. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
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
