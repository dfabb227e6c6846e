/** Operations: the jobs and how they stand, what waits to be sent, and the backups. */

import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { BackupLines } from './backup-lines.tsx';
import { JobLines } from './job-lines.tsx';
import './operations.css';
import { type JobList, useBackups, useJobs } from './question.ts';

export function OperationsPage() {
  const jobs = useJobs();
  const backups = useBackups();
  return (
    <div className="operations">
      <Heading title="运行维护" />
      <p className="quiet">时间都是北京时间。页面每五秒自动更新。</p>
      <section aria-labelledby="jobs">
        <h2 id="jobs">后台任务</h2>
        {jobs.isPending && <Loading />}
        {jobs.isError && <Failed error={jobs.error} again={() => jobs.refetch()} />}
        {jobs.data && <JobLines jobs={jobs.data.jobs} />}
      </section>
      <section aria-labelledby="posts">
        <h2 id="posts">待发的通知</h2>
        {jobs.data && <Posts posts={jobs.data.posts} />}
      </section>
      <section aria-labelledby="backups">
        <h2 id="backups">备份</h2>
        {backups.isPending && <Loading />}
        {backups.isError && <Failed error={backups.error} again={() => backups.refetch()} />}
        {backups.data && <BackupLines backups={backups.data.backups} />}
      </section>
    </div>
  );
}

const channels: Readonly<Record<string, string>> = { mail: '邮件' };

function Posts({ posts }: Pick<JobList, 'posts'>) {
  if (posts.length === 0) return <p className="quiet">没有等待发送的通知。</p>;
  return (
    <ul>
      {posts.map(({ channel, open, quarantined }) => (
        <li key={channel}>
          {channels[channel] ?? channel}：待发{open}件
          {quarantined > 0 && (
            <span className="job-failed">
              ，搁置{quarantined}件。查明原因后，对“发送{channels[channel] ?? channel}通知”点“立即运行”，会一起重发
            </span>
          )}
          。
        </li>
      ))}
    </ul>
  );
}
