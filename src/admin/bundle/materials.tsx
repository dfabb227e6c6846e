/** A choice of materials out of the members' guides. */

import { Select } from 'antd';
import { refOf } from '#law/bundle/bundle';
import type { BundleContent, MemberService } from './question.ts';

type Refs = BundleContent['form']['replaces'];

interface Props {
  readonly id: string;
  readonly label: string;
  readonly services: readonly MemberService[];
  readonly value: Refs;
  readonly change: (refs: Refs) => void;
}

export function Materials({ id, label, services, value, change }: Props) {
  const all = services.flatMap(({ code, name, guide }) =>
    (guide?.materials ?? []).map((material) => ({
      ref: { code, key: material.key },
      label: `${material.name}（${name}）`,
    })),
  );
  return (
    <div className="act-field">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        mode="multiple"
        optionFilterProp="label"
        value={value.map(refOf)}
        onChange={(chosen: string[]) => {
          const known = [...all.map(({ ref }) => ref), ...value];
          change(chosen.flatMap((one) => known.find((ref) => refOf(ref) === one) ?? []));
        }}
        options={all.map(({ ref, label: text }) => ({ value: refOf(ref), label: text }))}
      />
    </div>
  );
}
