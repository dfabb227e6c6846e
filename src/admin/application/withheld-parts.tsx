/** The parts that are withheld after severing: which, on what ground, why (art. 37). */

import { Button, Input, Select } from 'antd';
import { outcomeKeys } from '#law/report/report';
import type { Filled, Withheld } from './act-payload.ts';
import { groundName } from './words.ts';

const grounds = [...outcomeKeys.filter((key) => key.startsWith('refused')), 'notInformation'].map((value) => ({
  value,
  label: groundName(value),
}));
const blank: Withheld = { part: '', ground: 'refusedThirdPartyRights', reason: '' };

interface Props {
  readonly id: string;
  readonly value: Filled[string];
  readonly set: (value: readonly Withheld[]) => void;
}

export function WithheldParts({ id, value, set }: Props) {
  const parts = Array.isArray(value) && value.length > 0 ? (value as readonly Withheld[]) : [blank];
  const change = (at: number, next: Partial<Withheld>) =>
    set(parts.map((one, i) => (i === at ? { ...one, ...next } : one)));
  return (
    <div className="withheld">
      {parts.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name and are only added at the end.
        <fieldset key={i}>
          <legend>第{i + 1}部分</legend>
          <label htmlFor={i === 0 ? id : `${id}-${i}`}>哪一部分</label>
          <Input
            id={i === 0 ? id : `${id}-${i}`}
            value={one.part}
            onChange={({ target }) => change(i, { part: target.value })}
          />
          <label htmlFor={`${id}-ground-${i}`}>依据</label>
          <Select
            id={`${id}-ground-${i}`}
            value={one.ground}
            options={grounds}
            onChange={(ground) => change(i, { ground })}
          />
          <label htmlFor={`${id}-reason-${i}`}>理由</label>
          <Input.TextArea
            id={`${id}-reason-${i}`}
            rows={2}
            value={one.reason}
            onChange={({ target }) => change(i, { reason: target.value })}
          />
          {parts.length > 1 && <Button onClick={() => set(parts.filter((_, at) => at !== i))}>删去这一部分</Button>}
        </fieldset>
      ))}
      <Button onClick={() => set([...parts, blank])}>再加一部分</Button>
    </div>
  );
}
