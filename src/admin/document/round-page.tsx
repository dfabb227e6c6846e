/** A round of 清理: each document in force, what is found of it and why; concluded, the marks change at once. */

import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { type Verdict, verdicts } from '#law/document/events';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { DayField, DocumentLines } from './parts.tsx';
import { type RoundOne, useConcluding, useJudging, useRound } from './question.ts';
import '../application/application.css';
import '../shell/case-lines.css';
import '../work/work.css';

type Line = RoundOne['documents'][number];

export function RoundPage() {
  const { id = '' } = useParams();
  const round = useRound(id);
  return (
    <div className="list-page">
      <nav aria-label="位置" className="crumbs">
        <Link to="/documents">规范性文件</Link>
      </nav>
      {round.isPending && <Loading />}
      {round.isError && (
        <>
          <Heading title="规范性文件清理" />
          <Failed error={round.error} again={() => round.refetch()} />
        </>
      )}
      {round.isSuccess && <Whole round={round.data} />}
    </div>
  );
}

function Whole({ round }: { readonly round: RoundOne }) {
  const [open, setOpen] = useState<string | null>(null);
  const { documents, concludedOn, basis } = round;
  const judged = documents.filter(({ judgement }) => judgement !== null).length;
  const chosen = documents.find(({ caseId }) => caseId === open);
  const found = new Map(documents.map((line) => [line.caseId, line.judgement]));
  return (
    <>
      <Heading title={round.title} />
      {basis !== '' && <p>依据：{basis}</p>}
      <p role="status">
        {concludedOn === null
          ? `共${documents.length}件，已对${judged}件提出意见。办结以前，网站上的有效性不变。`
          : `${concludedOn}办结，共${documents.length}件。`}
      </p>
      <DocumentLines
        caption="清理的文件"
        lines={documents}
        more={{
          head: '清理意见',
          of: ({ caseId, title }) => (
            <>
              <Found judgement={found.get(caseId) ?? null} />
              {round.can.includes('judge') && (
                <Button type="link" onClick={() => setOpen(caseId)} aria-label={`对“${title}”提出意见`}>
                  {found.get(caseId) === null ? '提出意见' : '修改意见'}
                </Button>
              )}
            </>
          ),
        }}
      />
      {round.can.includes('conclude') && <Conclude round={round} left={documents.length - judged} />}
      {chosen !== undefined && (
        <Judge key={chosen.caseId} id={round.caseId} line={chosen} close={() => setOpen(null)} />
      )}
    </>
  );
}

function Found({ judgement }: { readonly judgement: Line['judgement'] }) {
  if (judgement === null) return <span className="quiet">还没有</span>;
  const { verdict, reason, expiresOn } = judgement;
  return (
    <>
      <strong>{verdicts[verdict]}</strong>：{reason}
      {expiresOn !== undefined && `（有效期${expiresOn === null ? '不设期限' : `至${expiresOn}`}）`}
    </>
  );
}

interface JudgeProps {
  readonly id: string;
  readonly line: Line;
  readonly close: () => void;
}

function Judge({ id, line, close }: JudgeProps) {
  const judging = useJudging(id);
  const [verdict, setVerdict] = useState<Verdict>(line.judgement?.verdict ?? 'keep');
  const [reason, setReason] = useState(line.judgement?.reason ?? '');
  const [expiresOn, setExpiresOn] = useState(line.judgement?.expiresOn ?? '');
  const term = verdict === 'keep' && expiresOn !== '' ? { expiresOn } : {};
  return (
    <Modal
      open
      title={line.title}
      onCancel={close}
      okText="保存意见"
      cancelText="取消"
      confirmLoading={judging.isPending}
      onOk={() => judging.mutate({ document: line.caseId, verdict, reason, ...term }, { onSuccess: close })}
    >
      <div className="act-form">
        <Field id="verdict" label="意见">
          <Select
            id="verdict"
            value={verdict}
            onChange={setVerdict}
            options={Object.entries(verdicts).map(([value, label]) => ({ value: value as Verdict, label }))}
          />
        </Field>
        <Field id="verdict-reason" label="理由">
          <Input.TextArea
            id="verdict-reason"
            rows={3}
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </Field>
        {verdict === 'keep' && (
          <DayField
            id="verdict-term"
            label="新的失效日期"
            hint={`现在：${line.expiresOn ?? '没有期限'}。不变的不填。`}
            value={expiresOn}
            set={setExpiresOn}
            optional
          />
        )}
        {judging.isError && <Refused error={judging.error} />}
      </div>
    </Modal>
  );
}

function Conclude({ round, left }: { readonly round: RoundOne; readonly left: number }) {
  const concluding = useConcluding(round.caseId);
  const [asked, setAsked] = useState(false);
  const many = (verdict: Verdict) => round.documents.filter(({ judgement }) => judgement?.verdict === verdict).length;
  const words = (Object.keys(verdicts) as Verdict[]).map((key) => `${verdicts[key]}${many(key)}件`).join('，');
  return (
    <div className="can-buttons no-print">
      <Button type="primary" disabled={left > 0} onClick={() => setAsked(true)}>
        办结清理
      </Button>
      {left > 0 && <span className="quiet">还有{left}件没有意见，不能办结。</span>}
      <Modal
        open={asked}
        title="办结清理"
        okText="办结"
        cancelText="取消"
        confirmLoading={concluding.isPending}
        onCancel={() => setAsked(false)}
        onOk={() => concluding.mutate(null, { onSuccess: () => setAsked(false) })}
      >
        <p>{words}。办结以后，网站上的有效性和年度报告的数字立即改变，结论不能再改。</p>
        {concluding.isError && <Refused error={concluding.error} />}
      </Modal>
    </div>
  );
}
