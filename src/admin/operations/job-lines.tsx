/** The jobs as a table, on a narrow page as cards; each can be run now. */

import { Alert, Button } from 'antd';
import { secondInWords } from '../client/moment.ts';
import { type Job, useRunNow } from './question.ts';

const states: Readonly<Record<Job['state'], string>> = {
  waiting: '等待',
  running: '正在运行',
  failed: '已停，需要查看',
};

const verbOf = ({ state }: Job) => (state === 'failed' ? '重试' : '立即运行');

export function JobLines({ jobs }: { readonly jobs: readonly Job[] }) {
  const run = useRunNow();
  if (jobs.length === 0) return <p className="quiet">还没有任务：服务启动后几秒内会列在这里。</p>;
  return (
    <>
      {run.isError && <Alert type="error" showIcon title={run.error.message} />}
      <p role="status" className="only-read">
        {run.isSuccess ? '已安排立即运行。' : ''}
      </p>
      <table className="operation-lines">
        <caption className="only-read">后台任务</caption>
        <thead>
          <tr>
            {['任务', '状态', '上次完成', '结果', '下次运行', '操作'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <tr key={job.name}>
              <th scope="row">
                {job.what}
                <span className="quiet operation-name">{job.name}</span>
              </th>
              <td data-label="状态" className={job.state === 'failed' ? 'job-failed' : ''}>
                {states[job.state]}
                {job.tries > 0 && `（第${job.tries}次）`}
              </td>
              <td data-label="上次完成">{secondInWords(job.doneAt)}</td>
              <td data-label="结果">
                {job.error === null ? (job.note ?? '还没有运行过') : <span className="job-failed">{job.error}</span>}
              </td>
              <td data-label="下次运行">{job.state === 'running' ? '—' : secondInWords(job.nextAt)}</td>
              <td className="no-print">
                <Button
                  size="small"
                  aria-label={`${verbOf(job)}：${job.what}`}
                  disabled={job.state === 'running'}
                  loading={run.isPending && run.variables === job.name}
                  onClick={() => run.mutate(job.name)}
                >
                  {verbOf(job)}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
