/** What the agency calls the six steps of 三审三校, by whom they are done there, and what they look at (PLT-50). */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { mostStepName, mostStepWords, type StepKey, type StepWords, stepKeys, steps } from '#law/publication/steps';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { type NamedStep, useSteps } from './question.ts';
import '../application/application.css';
import '../appeal/appeal.css';
import './publication.css';

type Naming = Readonly<Record<StepKey, StepWords>>;

export function StepsPage() {
  const found = useSteps();
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to="/publications">主动公开</Link>
      </nav>
      <Heading title="三审三校的步骤" />
      <p className="quiet measure">
        名称、岗位和审校内容按本机关的制度填写，显示在审校记录和提示中。六步的先后、由不同的人办理，不能改变；谁能办理哪一步，由账号的角色决定。
      </p>
      {found.isPending && <Loading />}
      {found.isError && <Failed error={found.error} again={() => found.refetch()} />}
      {found.isSuccess && <Form given={found.data} />}
    </div>
  );
}

const namingOf = (given: readonly NamedStep[]): Naming =>
  Object.fromEntries(
    given.map(({ step, name, post, looksAt }) => [step, { name, post, looksAt }]),
  ) as unknown as Naming;

const usual: Naming = Object.fromEntries(
  stepKeys.map((step) => {
    const { name, post, looksAt } = steps[step];
    return [step, { name, post, looksAt }];
  }),
) as unknown as Naming;

function Form({ given }: { readonly given: readonly NamedStep[] }) {
  const may = useMe().data?.deeds.includes('publication.nameSteps') === true;
  const queries = useQueryClient();
  const [form, setForm] = useState(() => namingOf(given));
  const save = useMutation({
    mutationFn: () => done(api.PUT('/api/publication-steps', { body: form })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.publications }),
  });
  const set = (step: StepKey, change: Partial<StepWords>) => {
    save.reset();
    setForm((before) => ({ ...before, [step]: { ...before[step], ...change } }));
  };
  return (
    <form
      className="act-form publication-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {stepKeys.map((step, place) => (
        <fieldset key={step} className="publication-step">
          <legend>
            第{place + 1}步（{steps[step].name}）
          </legend>
          <Field id={`${step}-name`} label="名称">
            <Input
              id={`${step}-name`}
              maxLength={mostStepName}
              disabled={!may}
              value={form[step].name}
              onChange={({ target }) => set(step, { name: target.value })}
            />
          </Field>
          <Field id={`${step}-post`} label="岗位">
            <Input
              id={`${step}-post`}
              maxLength={mostStepWords}
              disabled={!may}
              value={form[step].post}
              onChange={({ target }) => set(step, { post: target.value })}
            />
          </Field>
          <Field id={`${step}-looks`} label="审校内容">
            <Input
              id={`${step}-looks`}
              maxLength={mostStepWords}
              disabled={!may}
              value={form[step].looksAt}
              onChange={({ target }) => set(step, { looksAt: target.value })}
            />
          </Field>
        </fieldset>
      ))}
      {may && (
        <div className="can-buttons">
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            保存
          </Button>
          <Button
            onClick={() => {
              save.reset();
              setForm(usual);
            }}
          >
            恢复原来的写法
          </Button>
        </div>
      )}
      {save.isSuccess && <p role="status">已保存。</p>}
      {save.isError && <Refused error={save.error} />}
    </form>
  );
}
