/** The fields of the security settings: each with what it does and within what it may be chosen. */

import { InputNumber, Radio } from 'antd';
import type { SecurityView, Settings } from './view.ts';

interface FieldsProps {
  readonly view: SecurityView;
  readonly wanted: Settings;
  readonly choose: (more: Partial<Settings>) => void;
  readonly disabled: boolean;
}

export function PasswordPolicies({ view, wanted, choose, disabled }: FieldsProps) {
  return (
    <fieldset>
      <legend>密码规则</legend>
      <p className="quiet">两个标准互相冲突，只能选一个。已经设定的密码，在下次更改时按新的规则。</p>
      <Radio.Group
        className="policies"
        value={wanted.passwordPolicy}
        disabled={disabled}
        onChange={({ target }) => choose({ passwordPolicy: target.value })}
      >
        {view.policies.map(({ policy, name, sentences }) => (
          <div key={policy} className="policy">
            <Radio value={policy}>{policyWords[policy] ?? name}</Radio>
            <ul>
              {sentences.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </div>
        ))}
      </Radio.Group>
    </fieldset>
  );
}

const policyWords: Readonly<Record<string, string>> = {
  mlps: '等级保护（测评按此检查）',
  asvs: 'ASVS（靠长度，不要求定期更换）',
};

export function RangedSettings({ view, wanted, choose, disabled }: FieldsProps) {
  return (
    <fieldset>
      <legend>登录和账号的时限</legend>
      <div className="ranges">
        {view.ranges.map(({ setting, name, unit, from, to, words, article }) => (
          <div key={setting} className="act-field">
            <label htmlFor={setting}>
              {name}（{unit}）
            </label>
            <InputNumber
              id={setting}
              value={wanted[setting]}
              precision={0}
              disabled={disabled}
              aria-describedby={`${setting}-words`}
              onChange={(value) => choose({ [setting]: value ?? 0 })}
            />
            <p className="quiet" id={`${setting}-words`}>
              {from}到{to}
              {unit}。{words}（{article}）
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

export function CodeAlgorithm({ wanted, choose, disabled }: FieldsProps) {
  return (
    <fieldset>
      <legend>手机验证器的算法</legend>
      <p className="quiet">只影响以后新设的验证器。</p>
      <Radio.Group
        className="policies"
        value={wanted.codeAlgorithm}
        disabled={disabled}
        onChange={({ target }) => choose({ codeAlgorithm: target.value })}
        options={[
          { value: 'SHA1', label: 'HMAC-SHA-1：各种验证器都支持' },
          { value: 'SM3', label: 'HMAC-SM3：国密算法，只有部分验证器支持' },
        ]}
      />
    </fieldset>
  );
}
