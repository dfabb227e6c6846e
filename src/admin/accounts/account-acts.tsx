/** One button an act; its form says what it does before it is done, and why it was not done where the law refuses. */

import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { accountRoles, type Role, roles } from '#law/account/roles';
import { useAgencies } from '../account/agencies.ts';
import { type AccountAct, accountActs } from './acts.ts';
import { OnceSecret } from './once-secret.tsx';
import { type Account, accountsChanged } from './questions.ts';
import { Refused } from './refused.tsx';
import { type Chosen, send } from './send.ts';

interface ActsProps {
  readonly account: Account;
  readonly deeds: readonly string[];
}

export function AccountActs({ account, deeds }: ActsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const acts = accountActs.filter(({ deed, when }) => deeds.includes(deed) && (when?.(account) ?? true));
  const open = acts.find(({ deed }) => deed === chosen);
  const finished = (act: AccountAct, password: string | null) => {
    setChosen(null);
    setSaid(`${act.label}：已经办好。`);
    setSecret(password);
  };
  return (
    <>
      <div className="can-buttons">
        {acts.map(({ deed, label }) => (
          <Button
            key={deed}
            aria-expanded={deed === chosen}
            onClick={() => {
              setChosen(deed === chosen ? null : deed);
              setSaid(null);
              setSecret(null);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <p role="status" className={said === null ? 'only-read' : 'account-active'}>
        {said ?? ''}
      </p>
      {secret !== null && (
        <OnceSecret
          title={`“${account.login}”的新密码只显示这一次`}
          words="请当面或者用电话告诉本人。本人下次登录时要改成自己的密码。"
          secret={secret}
          close={() => setSecret(null)}
        />
      )}
      {open !== undefined && (
        <ActForm key={open.deed} account={account} act={open} finished={finished} close={() => setChosen(null)} />
      )}
    </>
  );
}

interface FormProps {
  readonly account: Account;
  readonly act: AccountAct;
  readonly finished: (act: AccountAct, password: string | null) => void;
  readonly close: () => void;
}

function ActForm({ account, act, finished, close }: FormProps) {
  const [chosen, setChosen] = useState<Chosen>({
    roles: account.roles,
    agency: account.agency,
    expiresOn: account.expiresOn,
  });
  const run = useMutation({
    mutationFn: () => send(act.deed, account.id, chosen),
    onSuccess: async (password) => {
      await accountsChanged();
      finished(act, password);
    },
  });
  return (
    <form
      className="act-form"
      aria-label={act.label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        run.mutate();
      }}
    >
      <p className="measure">{act.words}</p>
      <Choice act={act} chosen={chosen} choose={(more) => setChosen({ ...chosen, ...more })} />
      {run.isError && <Refused error={run.error} />}
      <div className="can-buttons">
        <Button type="primary" danger={act.danger ?? false} htmlType="submit" loading={run.isPending}>
          确认{act.label}
        </Button>
        <Button onClick={close}>不办了</Button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly act: AccountAct;
  readonly chosen: Chosen;
  readonly choose: (more: Partial<Chosen>) => void;
}

function Choice({ act, chosen, choose }: ChoiceProps) {
  const agencies = useAgencies();
  if (act.deed === 'account.assignRoles') {
    return (
      <fieldset className="act-field">
        <legend>角色</legend>
        <Checkbox.Group
          className="role-boxes"
          options={accountRoles.map((role) => ({ value: role, label: roles[role] }))}
          value={[...chosen.roles]}
          onChange={(held) => choose({ roles: held as Role[] as Chosen['roles'] })}
        />
      </fieldset>
    );
  }
  if (act.deed === 'account.move') {
    return (
      <div className="act-field">
        <label htmlFor="move-agency">调入的机关</label>
        <Select
          id="move-agency"
          value={chosen.agency}
          onChange={(agency) => choose({ agency })}
          showSearch={{ optionFilterProp: 'label' }}
          options={(agencies.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </div>
    );
  }
  if (act.deed === 'account.setExpiry') {
    return (
      <div className="act-field">
        <label htmlFor="expires-on">最后一天（留空是长期）</label>
        <Input
          id="expires-on"
          type="date"
          className="short"
          value={chosen.expiresOn ?? ''}
          onChange={({ target }) => choose({ expiresOn: target.value === '' ? null : target.value })}
        />
      </div>
    );
  }
  return null;
}
