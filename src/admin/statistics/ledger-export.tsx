/** 台账: the year's applications as a file; names of applicants only where it is said what for. */

import { Select } from 'antd';
import { useState } from 'react';
import { type RevealPurpose, revealPurposeKeys, revealPurposes } from '#law/applicant/purposes';

const none = '';
const options = [
  { value: none, label: '不含申请人姓名' },
  ...revealPurposeKeys.map((value) => ({ value: value as string, label: `含姓名：${revealPurposes[value]}` })),
];

export function LedgerExport({ year }: { readonly year: string }) {
  const [purpose, setPurpose] = useState<RevealPurpose | ''>(none);
  const asked = purpose === none ? '' : `?purpose=${purpose}`;
  return (
    <section aria-labelledby="ledger" className="no-print">
      <h2 id="ledger">申请台账</h2>
      <p className="quiet measure">
        列出这一年收到的和上年结转的申请，内容概述中的证件号码、电话已隐去。每次导出都记入审计记录；需要申请人姓名的，先选用途。
      </p>
      <div className="ledger-export">
        <label htmlFor="ledger-purpose">申请人姓名</label>
        <Select
          id="ledger-purpose"
          value={purpose}
          options={options}
          onChange={(next) => setPurpose(next as RevealPurpose | '')}
        />
        <a className="ledger-link" href={`/api/ledger/${year}/xlsx${asked}`} download>
          导出{year}年台账（XLSX）
        </a>
        <a className="ledger-link" href={`/api/ledger/${year}/csv${asked}`} download>
          导出{year}年台账（CSV）
        </a>
      </div>
    </section>
  );
}
