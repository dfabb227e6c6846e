/** What can be done to a matter of the counter now: a button each, and the form of the one that was chosen. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { checkResults, closings, defects, deliveries, refusalGrounds, specials, stepResults } from '#law/matter/events';
import { eventRows } from '#law/matter/states';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { hasWay, MaterialWay, notHanded, type Said, toldOf } from './material-way.tsx';
import type { Fact, One } from './question.ts';

type Act = One['can'][number];

export function Acts({ one }: { readonly one: One }) {
  const [chosen, setChosen] = useState<Act | null>(null);
  const shown = chosen !== null && one.can.includes(chosen) ? chosen : null;
  if (one.can.length === 0) return null;
  return (
    <section className="no-print" aria-labelledby="can">
      <h2 id="can">可以办理</h2>
      <div className="matter-acts">
        {one.can.map((act) => (
          <Button key={act} type={act === shown ? 'primary' : 'default'} onClick={() => setChosen(act)}>
            {eventRows[act].label}
          </Button>
        ))}
      </div>
      {shown !== null && <ActForm key={shown} one={one} act={shown} close={() => setChosen(null)} />}
    </section>
  );
}

interface FormProps {
  readonly one: One;
  readonly act: Act;
  readonly close: () => void;
}

function ActForm({ one, act, close }: FormProps) {
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const fields = fieldsOf(one, act);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(fields.map(({ name, options }) => [name, options?.[0]?.value ?? ''])),
  );
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const body = act === 'met' ? ({ type: act, met: toldOf(said).met } as Fact) : bodyOf(act, typed, ticked);
  const send = useMutation({
    mutationFn: () =>
      done(
        api.POST('/api/matters/{id}/acts', {
          params: { path: { id: one.id } },
          headers: { 'idempotency-key': `${key}-${JSON.stringify(body).length}` },
          body,
        }),
      ),
    onSuccess: () => {
      close();
      return queries.invalidateQueries({ queryKey: keys.matters });
    },
  });
  const { label, article } = eventRows[act];
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <p className="quiet">
        {article}
        {final.includes(act) && '。办了以后不能撤回，请再看一遍。'}
      </p>
      {act === 'met' && <MetChoices one={one} said={said} set={setSaid} />}
      {(act === 'correctionAsked' || act === 'correctionClosed' || act === 'laterGiven') && (
        <Materials one={one} ticked={ticked} set={setTicked} />
      )}
      {fields.map(({ name, label: fieldLabel, hint, options }) => (
        <Field key={name} id={`matter-${name}`} label={fieldLabel} {...(hint === undefined ? {} : { hint })}>
          {options === undefined ? (
            <Input
              id={`matter-${name}`}
              inputMode="numeric"
              maxLength={3}
              value={typed[name] ?? ''}
              onChange={({ target }) => setTyped((now) => ({ ...now, [name]: target.value.trim() }))}
            />
          ) : (
            <Select
              id={`matter-${name}`}
              value={typed[name] ?? ''}
              options={[...options]}
              onChange={(value: string) => setTyped((now) => ({ ...now, [name]: value }))}
            />
          )}
        </Field>
      ))}
      <div className="can-buttons">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {label}
        </Button>
        <Button onClick={close}>不办了</Button>
      </div>
      {send.isError && <Refused error={send.error} />}
    </form>
  );
}

const final: readonly Act[] = ['notNeeded', 'refused', 'decided', 'closed', 'delivered', 'withdrawn'];

interface MetProps {
  readonly one: One;
  readonly said: Readonly<Record<string, Said>>;
  readonly set: (said: Readonly<Record<string, Said>>) => void;
}

/** Materials that were not handed in and may be met otherwise. */
function MetChoices({ one, said, set }: MetProps) {
  const open = one.materials.filter(({ got, other }) => !got && other !== undefined && hasWay(other));
  return (
    <fieldset className="matter-materials">
      <legend>没有收到的材料怎样办</legend>
      {open.length === 0 && <p>没有收到的材料，指南都没有写可以代替或者后补。</p>}
      {open.map((material) => (
        <MaterialWay
          key={material.key}
          material={material}
          said={said[material.key] ?? notHanded}
          say={(next) => set({ ...said, [material.key]: next })}
          commitment={`/api/matters/${one.id}/commitments/${material.key}`}
          handed={false}
        />
      ))}
    </fieldset>
  );
}

function Materials({
  one,
  ticked,
  set,
}: {
  one: One;
  ticked: readonly string[];
  set: (next: readonly string[]) => void;
}) {
  return (
    <fieldset className="matter-materials">
      <legend>哪些材料</legend>
      {one.materials.map(({ key, name, got }) => (
        <Checkbox
          key={key}
          checked={ticked.includes(key)}
          onChange={({ target }) => set(target.checked ? [...ticked, key] : ticked.filter((other) => other !== key))}
        >
          {name}
          {!got && <span className="quiet">（还没有收到）</span>}
        </Checkbox>
      ))}
    </fieldset>
  );
}

interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** To choose from; absent: a number of days. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

const optionsOf = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, label]) => ({ value, label }));

const kinds = { stop: '这段时间不计算在期限内', lengthen: '延长期限' };

function fieldsOf(one: One, act: Act): readonly FieldSpec[] {
  const steps = one.steps.map(({ key, name }) => ({ value: key, label: name }));
  switch (act) {
    case 'correctionAsked':
      return [{ name: 'defect', label: '有什么问题', options: optionsOf(defects) }];
    case 'refused':
      return [{ name: 'ground', label: '为什么不予受理', options: optionsOf(refusalGrounds) }];
    case 'stepBegun':
      return [{ name: 'step', label: '环节', options: steps }];
    case 'stepEnded':
      return [
        { name: 'step', label: '环节', options: steps },
        { name: 'result', label: '结果', options: optionsOf(stepResults) },
      ];
    case 'specialBegun':
      return [
        { name: 'special', label: '特别程序', options: optionsOf(specials) },
        { name: 'kind', label: '对期限的影响', options: optionsOf(kinds) },
        { name: 'expectedDays', label: '书面告知需要的工作日', hint: '所需时间应当书面告知申请人。' },
      ];
    case 'specialEnded':
      return [{ name: 'special', label: '特别程序', options: runningOf(one) }];
    case 'extended':
      return [{ name: 'workingDays', label: '延长的工作日', hint: '经负责人批准，最多10个工作日，并告知理由。' }];
    case 'checked':
      return [
        { name: 'material', label: '哪项承诺', options: committedOf(one) },
        { name: 'result', label: '核查结果', options: optionsOf(checkResults) },
      ];
    case 'decided':
      return [{ name: 'granted', label: '决定', options: optionsOf({ yes: '准予', no: '不予准予' }) }];
    case 'closed':
      return [{ name: 'result', label: '办结结果', options: optionsOf(closings) }];
    case 'delivered':
      return [{ name: 'how', label: '怎样送达', options: optionsOf(deliveries) }];
    default:
      return [];
  }
}

function committedOf({ materials }: One) {
  return materials
    .filter(({ met, checked }) => met?.way === 'committed' && checked === null)
    .map(({ key, name }) => ({ value: key, label: name }));
}

function runningOf({ specials: all }: One) {
  return all
    .filter(({ endedAt }) => endedAt === null)
    .map(({ special }) => ({ value: special, label: specials[special] }));
}

/** What was typed as the API takes it; what is no number is told by the API. */
function bodyOf(act: Act, typed: Readonly<Record<string, string>>, ticked: readonly string[]): Fact {
  const { defect = 'missing', granted, expectedDays, workingDays, ...rest } = typed;
  const days = { ...(expectedDays === undefined ? {} : { expectedDays: Number(expectedDays) }) };
  const longer = workingDays === undefined ? {} : { workingDays: Number(workingDays) };
  const yes = granted === undefined ? {} : { granted: granted === 'yes' };
  const asked = act === 'correctionAsked' ? { asked: ticked.map((material) => ({ material, defect })) } : {};
  const materials = act === 'correctionClosed' || act === 'laterGiven' ? { materials: ticked } : {};
  return { type: act, ...rest, ...days, ...longer, ...yes, ...asked, ...materials } as Fact;
}
