/** The own second factor: how many recovery codes are left, new ones, or another phone in the place of the old one. */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { api } from '../client/api.ts';
import { dataOf, type Fault, faultOf } from '../client/fault.ts';
import { CodeField } from './code-field.tsx';
import { askOwnAgain, useOwnSecurity } from './own-account.ts';
import { type Proof, ProofForm } from './proof-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { ScanSteps } from './scan-steps.tsx';

/** With so few left it is time for new ones. */
const few = 3;

type Doing = 'nothing' | 'codes' | 'renewal';

export function OwnFactor() {
  const [doing, setDoing] = useState<Doing>('nothing');
  const stop = () => setDoing('nothing');
  if (doing === 'codes') return <NewCodes stop={stop} />;
  if (doing === 'renewal') return <Renewal stop={stop} />;
  return (
    <>
      <CodesLeft />
      <div className="own-buttons">
        <Button onClick={() => setDoing('codes')}>重新生成备用码</Button>
        <Button onClick={() => setDoing('renewal')}>更换手机验证器</Button>
      </div>
    </>
  );
}

function CodesLeft() {
  const { data } = useOwnSecurity();
  if (data === undefined) return null;
  const { recoveryCodesLeft: left } = data;
  if (left > few) return <p>手机不在身边时，可以用备用码登录。还有{left}个没有用过。</p>;
  const words = left === 0 ? '备用码已经用完' : `备用码只剩${left}个`;
  return <Alert type="warning" showIcon title={`${words}。手机丢失时将无法登录，请重新生成一组。`} />;
}

function NewCodes({ stop }: { readonly stop: () => void }) {
  const make = useMutation({
    mutationFn: (body: Proof) => dataOf(api.POST('/api/me/recovery-codes', { body })),
    onSuccess: askOwnAgain,
  });
  if (make.isSuccess) {
    return (
      <div className="own-form">
        <RecoveryCodes what="新的备用码已经生成，以前的都已作废。" codes={make.data.recoveryCodes} kept={stop} />
      </div>
    );
  }
  return (
    <>
      <p className="measure">生成新的一组10个备用码，以前的全部作废。请先证明是您本人：</p>
      <ProofForm
        button="生成备用码"
        pending={make.isPending}
        fault={make.error === null ? null : faultOf(make.error)}
        onProof={(proof) => make.mutate(proof)}
        leave={stop}
      />
    </>
  );
}

function Renewal({ stop }: { readonly stop: () => void }) {
  const begin = useMutation({
    mutationFn: (body: Proof) => dataOf(api.POST('/api/me/second-factor', { body })),
  });
  const confirm = useMutation({
    mutationFn: (code: string) =>
      dataOf(api.PUT('/api/me/second-factor', { body: { renewal: begin.data?.renewal ?? '', code } })),
    onSuccess: askOwnAgain,
    onError: (fault: Fault) => fault.code === 'renewal-void' && begin.reset(),
  });
  if (confirm.isSuccess) {
    const what = '手机验证器已经更换，原来的不能再用，其他地方的登录都已结束。';
    return (
      <div className="own-form">
        <RecoveryCodes what={what} codes={confirm.data.recoveryCodes} kept={stop} />
      </div>
    );
  }
  if (!begin.isSuccess) {
    return (
      <>
        {confirm.error !== null && <Alert type="warning" showIcon title={confirm.error.message} />}
        <p className="measure">
          换手机，或者怀疑验证器被别人看到过，就更换它。设好新的以前，原来的继续有效。请先证明是您本人：
        </p>
        <ProofForm
          button="下一步"
          pending={begin.isPending}
          fault={begin.error === null ? null : faultOf(begin.error)}
          onProof={(proof) => begin.mutate(proof)}
          leave={stop}
        />
      </>
    );
  }
  return (
    <div className="own-form own-scan">
      <ScanSteps picture={begin.data.picture} secret={begin.data.secret} />
      <CodeField
        label="新的验证码"
        hint="新设的验证器现在显示的6位数字，每30秒换一个。"
        button="完成更换"
        pending={confirm.isPending}
        fault={confirm.error}
        onCode={(code) => confirm.mutate(code)}
      />
      <Button onClick={stop}>不更换</Button>
    </div>
  );
}
