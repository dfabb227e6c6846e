/** The settings as a form: chosen, then shown as what would change, then confirmed. */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Refused } from '../accounts/refused.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';
import { differences } from './differences.ts';
import { CodeAlgorithm, PasswordPolicies, RangedSettings } from './fields.tsx';
import type { SecurityView, Settings } from './view.ts';

interface FormProps {
  readonly view: SecurityView;
  /** Whether the person may change them. */
  readonly changes: boolean;
}

export function SecurityForm({ view, changes }: FormProps) {
  const [wanted, setWanted] = useState<Settings>(view.settings);
  const [asked, setAsked] = useState(false);
  const save = useMutation({
    mutationFn: () => dataOf(api.PUT('/api/security', { body: wanted })),
    onSuccess: (next) => queries.setQueryData(keys.security, next),
    onError: () => setAsked(false),
  });
  const said = differences(view, wanted);
  const choose = (more: Partial<Settings>) => {
    setWanted({ ...wanted, ...more });
    setAsked(false);
    save.reset();
  };
  const fields = { view, wanted, choose, disabled: !changes };
  return (
    <form
      noValidate
      aria-label="安全策略"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
      }}
    >
      <PasswordPolicies {...fields} />
      <RangedSettings {...fields} />
      <CodeAlgorithm {...fields} />
      {save.isError && <Refused error={save.error} />}
      {asked && said.length > 0 && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title="将要更改"
          description={
            <ul className="reasons">
              {said.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          }
        />
      )}
      {changes && (
        <div className="can-buttons no-print">
          {asked && said.length > 0 ? (
            <>
              <Button type="primary" onClick={() => save.mutate()} loading={save.isPending}>
                确认更改
              </Button>
              <Button onClick={() => setAsked(false)}>再看看</Button>
            </>
          ) : (
            <Button type="primary" htmlType="submit" disabled={said.length === 0}>
              保存
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
