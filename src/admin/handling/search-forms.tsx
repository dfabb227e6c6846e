/** The three forms of a search: asking a division, answering with the record, withdrawing the question. */

import { Input, Radio } from 'antd';
import { useId } from 'react';
import { useMe } from '../account/me.ts';
import type { Application } from '../application/question.ts';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { ColleagueSelect } from './colleague-select.tsx';
import { HandlingForm } from './handling-form.tsx';
import { Labelled } from './labelled.tsx';
import { useTyped } from './typed.ts';

interface FormProps {
  readonly application: Application;
  readonly close: () => void;
}

export function AskForm({ application, close }: FormProps) {
  const today = useMe().data?.today ?? '';
  const { typed, set, line } = useTyped({ division: '', account: '', answerBy: '', text: '' });
  const path = { id: application.caseId };
  return (
    <HandlingForm
      title="请科室检索"
      application={application}
      close={close}
      send={(headers) =>
        done(api.POST('/api/applications/{id}/searches', { params: { path }, headers, body: { on: today, ...typed } }))
      }
    >
      <Labelled id="search-division" label="科室">
        <Input id="search-division" {...line('division')} maxLength={60} />
      </Labelled>
      <Labelled id="search-account" label="由谁答复">
        <ColleagueSelect
          about={{ id: 'search-account' }}
          can="searches"
          value={typed.account}
          choose={(account) => set({ account })}
        />
      </Labelled>
      <Labelled
        id="search-by"
        label="答复的期限"
        hint={
          application.dueOn === null ? undefined : `本件应于${application.dueOn}前答复申请人，请留出拟稿、审核的时间。`
        }
      >
        <Input id="search-by" type="date" className="short" min={today} {...line('answerBy')} />
      </Labelled>
      <Labelled id="search-text" label="需要检索的内容" hint="写明名称、文号、时间范围等；不写申请人的信息。加密保存。">
        <Input.TextArea id="search-text" rows={3} {...line('text')} maxLength={2000} />
      </Labelled>
    </HandlingForm>
  );
}

interface TaskFormProps extends FormProps {
  readonly task: string;
}

export function AnswerForm({ application, task, mine, close }: TaskFormProps & { readonly mine: boolean }) {
  const me = useMe();
  const own = mine ? (me.data?.name ?? '') : '';
  const { typed, line } = useTyped({ where: '', by: own, terms: '', result: '' });
  const { typed: choice, set: choose } = useTyped({ found: 'no' });
  const [where, by, terms, result, found] = [useId(), useId(), useId(), useId(), useId()];
  return (
    <HandlingForm
      title="答复检索"
      application={application}
      close={close}
      send={(headers) =>
        done(
          api.POST('/api/applications/{id}/searches/{task}/answer', {
            params: { path: { id: application.caseId, task } },
            headers,
            body: { on: me.data?.today ?? '', ...typed, found: choice.found === 'yes' },
          }),
        )
      }
    >
      <Labelled id={where} label="检索的地点或者系统" hint="例如 综合档案室2019至2021年卷宗、公文系统。">
        <Input id={where} {...line('where')} />
      </Labelled>
      <Labelled id={by} label="检索人">
        <Input id={by} {...line('by')} />
      </Labelled>
      <Labelled id={terms} label="关键词">
        <Input id={terms} {...line('terms')} />
      </Labelled>
      <fieldset className="act-field">
        <legend>有没有查到</legend>
        <Radio.Group
          id={found}
          value={choice.found}
          onChange={({ target }) => choose({ found: target.value as string })}
          options={[
            { value: 'no', label: '没有查到' },
            { value: 'yes', label: '查到相关信息' },
          ]}
        />
      </fieldset>
      <Labelled id={result} label="检索结果" hint="查到的写明名称、文号、保存的位置；没有查到的写明检索的范围。">
        <Input.TextArea id={result} rows={3} {...line('result')} />
      </Labelled>
    </HandlingForm>
  );
}

export function CancelForm({ application, task, close }: TaskFormProps) {
  const today = useMe().data?.today ?? '';
  const { typed, line } = useTyped({ reason: '' });
  const id = useId();
  return (
    <HandlingForm
      title="撤回检索任务"
      application={application}
      close={close}
      send={(headers) =>
        done(
          api.POST('/api/applications/{id}/searches/{task}/withdrawal', {
            params: { path: { id: application.caseId, task } },
            headers,
            body: { on: today, ...typed },
          }),
        )
      }
    >
      <Labelled id={id} label="撤回的原因">
        <Input id={id} {...line('reason')} />
      </Labelled>
    </HandlingForm>
  );
}
