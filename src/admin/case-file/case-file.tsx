/** 案卷: the whole file of a case as one PDF, for a purpose. */

import { useMutation } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { type RevealPurpose, revealPurposeKeys, revealPurposes } from '#law/applicant/purposes';
import { useMe } from '../account/me.ts';
import type { Application } from '../application/question.ts';
import { api } from '../client/api.ts';
import { dataOf, faultOf } from '../client/fault.ts';
import { saveFile } from '../client/save-file.ts';

const purposes = revealPurposeKeys.map((value) => ({ value, label: revealPurposes[value] }));

export function CaseFile({ application }: { readonly application: Application }) {
  const [purpose, setPurpose] = useState<RevealPurpose>();
  const deeds: readonly string[] = useMe().data?.deeds ?? [];
  const { caseId, number } = application;
  const make = useMutation({
    mutationFn: async (wanted: RevealPurpose) => {
      const path = { params: { path: { id: caseId } }, body: { purpose: wanted }, parseAs: 'blob' as const };
      saveFile(`案卷${number}.pdf`, await dataOf(api.POST('/api/applications/{id}/case-file', path)));
    },
  });
  if (!deeds.includes('caseFile.export')) return null;
  return (
    <section aria-labelledby="case-file" className="no-print">
      <h2 id="case-file">案卷</h2>
      <p className="quiet">
        申请、期限、办理经过、检索、征求意见、收费、送达、附件目录、复议诉讼和已签发的文书，按顺序装订成一个PDF，带目录、页码和书签。
      </p>
      <form
        className="reveal"
        aria-label="导出案卷"
        onSubmit={(event) => {
          event.preventDefault();
          if (purpose !== undefined) make.mutate(purpose);
        }}
      >
        <label htmlFor="case-file-purpose">用途</label>
        <Select
          id="case-file-purpose"
          value={purpose}
          placeholder="请选择用途"
          options={purposes}
          onChange={setPurpose}
        />
        <Button htmlType="submit" disabled={purpose === undefined} loading={make.isPending}>
          导出案卷（PDF）
        </Button>
        <p className="quiet" role="status">
          {make.isPending && '正在装订，文书多的要几秒钟……'}
          {make.isSuccess && '案卷已经导出，导出和用途记入了审计记录。'}
        </p>
        {make.isError && (
          <p className="field-error" role="alert">
            {faultOf(make.error).message}
          </p>
        )}
      </form>
    </section>
  );
}
