/** Who stands in for whom when a release is urgent, named in advance (PLT-54). */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { type ReviewKey, reviewKeys } from '#law/publication/steps';
import { mostDeputies, mostMakeUpDays } from '#law/publication/urgent';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { type NamedStep, useSteps } from './question.ts';
import '../application/application.css';
import '../appeal/appeal.css';

const ask = () => dataOf(api.GET('/api/publication-deputies', {}));
type Answer = Awaited<ReturnType<typeof ask>>;
/** 三审 alone have deputies. */
const reviewsOf = (steps: readonly NamedStep[]) =>
  reviewKeys.flatMap((review: ReviewKey) => {
    const found = steps.find(({ step }) => step === review);
    return found === undefined ? [] : [{ ...found, step: review }];
  });
const key = [...keys.publications, 'deputies'];

export function DeputiesPage() {
  const found = useQuery({ queryKey: key, queryFn: ask });
  const named = useSteps();
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to="/publications">主动公开</Link>
      </nav>
      <Heading title="紧急发布的代行人" />
      <p className="quiet measure">
        紧急发布时，三道审核仍由三个不同的人办理。平时办理的人不在时，由这里事先确定的人代行。略过的校对，发布以后限期补办。
      </p>
      {found.isPending && <Loading />}
      {named.isError && <Failed error={named.error} again={() => named.refetch()} />}
      {found.isError && <Failed error={found.error} again={() => found.refetch()} />}
      {found.isSuccess && named.isSuccess && <Form answer={found.data} steps={named.data} />}
    </div>
  );
}

interface FormProps {
  readonly answer: Answer;
  readonly steps: readonly NamedStep[];
}

function Form({ answer: { people, ...given }, steps }: FormProps) {
  const may = useMe().data?.deeds.includes('publication.setDeputies') === true;
  const queries = useQueryClient();
  const [form, setForm] = useState(given);
  const save = useMutation({
    mutationFn: () => done(api.PUT('/api/publication-deputies', { body: form })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {reviewsOf(steps).map(({ step, name, looksAt }) => (
        <Field key={step} id={`deputies-${step}`} label={`代行${name}`} hint={looksAt}>
          <Select
            id={`deputies-${step}`}
            mode="multiple"
            maxCount={mostDeputies}
            disabled={!may}
            optionFilterProp="label"
            value={[...form[step]]}
            onChange={(value: string[]) => setForm({ ...form, [step]: value })}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
      ))}
      <Field id="deputies-days" label="补办期限（工作日）">
        <InputNumber
          id="deputies-days"
          min={1}
          max={mostMakeUpDays}
          precision={0}
          disabled={!may}
          value={form.days}
          onChange={(days) => setForm({ ...form, days: days ?? 0 })}
        />
      </Field>
      {may && (
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          保存
        </Button>
      )}
      {save.isSuccess && <p role="status">已保存。</p>}
      {save.isError && <Refused error={save.error} />}
    </form>
  );
}
