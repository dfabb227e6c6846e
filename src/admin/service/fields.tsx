/** Fields of the guide's form: text, choice, limit, and lists whose entries are added, moved and taken out. */

import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { type Limit, type LimitUnit, limitUnits } from '#law/service/guide';

interface Common<T> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly change: (value: T) => void;
}

export function Text({ id, label, value, change, rows }: Common<string> & { readonly rows?: number }) {
  return (
    <div className="act-field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <Input id={id} maxLength={200} value={value} onChange={({ target }) => change(target.value)} />
      ) : (
        <Input.TextArea
          id={id}
          rows={rows}
          maxLength={5000}
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </div>
  );
}

export function Whole({ id, label, value, change }: Common<number>) {
  return (
    <div className="act-field">
      <label htmlFor={id}>{label}</label>
      <InputNumber id={id} min={0} max={99} precision={0} value={value} onChange={(next) => change(next ?? 0)} />
    </div>
  );
}

export function Yes({ id, label, value, change }: Common<boolean>) {
  return (
    <Checkbox id={id} checked={value} onChange={({ target }) => change(target.checked)}>
      {label}
    </Checkbox>
  );
}

interface ChoiceProps<K extends string> extends Common<K> {
  readonly options: Readonly<Record<K, string>>;
}

export function Choice<K extends string>({ id, label, value, change, options }: ChoiceProps<K>) {
  return (
    <div className="act-field">
      <label htmlFor={id}>{label}</label>
      <Select id={id} value={value} onChange={change} options={entriesOf(options)} />
    </div>
  );
}

interface MaybeChoiceProps<K extends string> extends Common<K | null> {
  readonly options: Readonly<Record<K, string>>;
}

/** Nothing is chosen until somebody does. */
export function MaybeChoice<K extends string>({ id, label, value, change, options }: MaybeChoiceProps<K>) {
  return (
    <div className="act-field">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        allowClear
        placeholder="请选择"
        value={value}
        onChange={(next: K | undefined) => change(next ?? null)}
        options={entriesOf(options)}
      />
    </div>
  );
}

interface ChoicesProps<K extends string> extends Common<K[]> {
  readonly options: Readonly<Record<K, string>>;
}

export function Choices<K extends string>({ id, label, value, change, options }: ChoicesProps<K>) {
  return (
    <div className="act-field">
      <label htmlFor={id}>{label}</label>
      <Select id={id} mode="multiple" value={value} onChange={change} options={entriesOf(options)} />
    </div>
  );
}

function entriesOf<K extends string>(options: Readonly<Record<K, string>>) {
  return (Object.entries(options) as [K, string][]).map(([value, label]) => ({ value, label }));
}

const units = { none: '不写', ...limitUnits } as const;

/** `none`: what no limit means here. */
export function LimitField({ id, label, value, change, none }: Common<Limit | null> & { readonly none: string }) {
  return (
    <div className="act-field">
      <label htmlFor={id}>{label}</label>
      <div className="buttons">
        <InputNumber
          id={id}
          min={1}
          max={3650}
          precision={0}
          disabled={value === null}
          value={value?.n ?? null}
          onChange={(n) => value !== null && change({ ...value, n: n ?? 1 })}
        />
        <Select
          aria-label={`${label}的单位`}
          value={value?.unit ?? 'none'}
          onChange={(unit) => change(unit === 'none' ? null : { n: value?.n ?? 1, unit: unit as LimitUnit })}
          options={entriesOf({ ...units, none })}
          style={{ minWidth: 140 }}
        />
      </div>
    </div>
  );
}

interface EntriesProps<T> {
  /** 材料, 环节 */
  readonly what: string;
  readonly entries: T[];
  readonly change: (entries: T[]) => void;
  readonly empty: () => T;
  readonly children: (entry: T, change: (entry: T) => void, id: string) => ReactNode;
}

export function Entries<T>({ what, entries, change, empty, children }: EntriesProps<T>) {
  const swap = (i: number, j: number) => {
    const next = [...entries];
    const [a, b] = [next[i], next[j]];
    if (a === undefined || b === undefined) return;
    next[i] = b;
    next[j] = a;
    change(next);
  };
  return (
    <div className="stack">
      {entries.map((entry, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name before they are written.
        <fieldset key={i} className="guide-entry">
          <legend>
            第{i + 1}项{what}
          </legend>
          {children(entry, (next) => change(entries.map((one, n) => (n === i ? next : one))), `${what}-${i}`)}
          <div className="buttons">
            <Button
              size="small"
              disabled={i === 0}
              onClick={() => swap(i, i - 1)}
              aria-label={`第${i + 1}项${what}上移`}
            >
              上移
            </Button>
            <Button
              size="small"
              disabled={i === entries.length - 1}
              onClick={() => swap(i, i + 1)}
              aria-label={`第${i + 1}项${what}下移`}
            >
              下移
            </Button>
            <Button
              size="small"
              danger
              onClick={() => change(entries.filter((_, n) => n !== i))}
              aria-label={`删去第${i + 1}项${what}`}
            >
              删去
            </Button>
          </div>
        </fieldset>
      ))}
      <Button onClick={() => change([...entries, empty()])}>添加{what}</Button>
    </div>
  );
}
