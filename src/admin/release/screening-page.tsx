/** One file before it goes out: what personal data stands in which layer, what is done about it, and who took it on. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { Link, useParams } from 'react-router';
import { sizeText } from '#law/file/kinds';
import { layers } from '#law/person/screening';
import { useMe } from '../account/me.ts';
import { api } from '../client/api.ts';
import { dataOf, faultOf } from '../client/fault.ts';
import { minuteInWords } from '../client/moment.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { Masking } from './masking.tsx';
import { type Screening, useScreening } from './question.ts';
import { WaiverForm } from './waiver-form.tsx';
import './release.css';

export function ScreeningPage() {
  const { file = '' } = useParams();
  const screening = useScreening(file);
  if (screening.isPending) return <Loading />;
  if (screening.isError) {
    return (
      <>
        <Heading title="个人信息检查" />
        <Failed error={screening.error} again={() => screening.refetch()} />
      </>
    );
  }
  return <Screened {...screening.data} />;
}

function Screened(data: Screening) {
  const { file, subject, caseId, screening, redaction } = data;
  const deeds: readonly string[] = useMe().data?.deeds ?? [];
  const queries = useQueryClient();
  const screen = useMutation({
    mutationFn: () => dataOf(api.POST('/api/files/{id}/screening', { params: { path: { id: file.id } } })),
    onSuccess: (found) => queries.setQueryData(keys.screening(file.id), found),
  });
  const open = screening?.findings.filter((one) => one.open) ?? [];
  return (
    <div className="screening">
      {subject === 'application' && (
        <nav aria-label="位置" className="crumbs">
          <Link to={`/applications/${caseId}`}>返回申请</Link>
        </nav>
      )}
      {subject === 'publication' && (
        <nav aria-label="位置" className="crumbs">
          <Link to={`/publications/${caseId}`}>返回公开信息</Link>
        </nav>
      )}
      <div>
        <Heading title="个人信息检查" />
        <p>
          <a href={`/api/files/${file.id}/content`} download={file.name}>
            {file.name}
          </a>{' '}
          <span className="quiet">
            {file.kindName}，{sizeText(file.size)}
          </span>
        </p>
        {redaction !== null && (
          <p className="quiet">
            由<Link to={`/files/${redaction.source}`}>原附件</Link>遮盖而成：{redaction.byName}于
            {minuteInWords(redaction.at)}办理，遮盖{redaction.marks}处；原件摘要{redaction.sourceSha256.slice(0, 16)}
            …，本件摘要{redaction.sha256.slice(0, 16)}…。
          </p>
        )}
      </div>
      <section aria-labelledby="found">
        <h2 id="found">检查结果</h2>
        <Outcome screening={screening} open={open.length} />
        {screening !== null && screening.findings.length > 0 && <Findings findings={screening.findings} />}
        <div className="can-buttons">
          <Button
            type={screening === null ? 'primary' : 'default'}
            loading={screen.isPending}
            onClick={() => screen.mutate()}
          >
            {screening === null ? '检查个人信息' : '重新检查'}
          </Button>
        </div>
        {screen.isError && (
          <p className="field-error" role="alert">
            {faultOf(screen.error).message}
          </p>
        )}
        <p className="quiet">
          检查公民身份号码、手机号码、银行卡号，以及照片的拍摄地点。姓名、住址等须人工核对；统一社会信用代码是公开的信息，不作为个人信息。
        </p>
      </section>
      {redaction === null && deeds.includes('file.redact') && <Masking file={file} subject={subject} caseId={caseId} />}
      {open.length > 0 && screening?.waiver === null && deeds.includes('file.waive') && <WaiverForm file={file.id} />}
    </div>
  );
}

function Outcome({ screening, open }: { readonly screening: Screening['screening']; readonly open: number }) {
  if (screening === null) return <p role="status">还没有检查。检查以前不能发出。</p>;
  const when = `${screening.byName}于${minuteInWords(screening.at)}检查`;
  const { waiver } = screening;
  if (open === 0) return <Alert type="success" showIcon title={`没有需要处理的内容，可以发出。${when}。`} />;
  if (waiver === null) return <Alert type="warning" showIcon title={`有${open}处需要处理，不能发出。${when}。`} />;
  return (
    <Alert
      type="info"
      showIcon
      title={`${waiver.byName}于${minuteInWords(waiver.at)}准予发出，依据：${waiver.article}。`}
      description={waiver.reason}
    />
  );
}

type Finding = NonNullable<Screening['screening']>['findings'][number];

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <table className="findings">
      <thead>
        <tr>
          <th scope="col">在哪里</th>
          <th scope="col">是什么</th>
          <th scope="col">前后文字（已隐去号码）</th>
          <th scope="col">怎么办</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one line may say the same as another.
          <tr key={i} className={one.open ? undefined : 'dealt'}>
            <td>
              {layers[one.layer].name}
              {one.place !== '' && `（${one.place}）`}
            </td>
            <td>{one.kindName}</td>
            <td>{one.excerpt}</td>
            <td>{one.open ? layers[one.layer].remedy : '遮盖时已经逐页看过。'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
