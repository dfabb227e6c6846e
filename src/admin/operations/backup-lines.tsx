/** The backups that are kept, and whether each has been proved restorable. */

import { secondInWords } from '../client/moment.ts';
import type { Backup } from './question.ts';

const bytesPerMb = 1_048_576;

export function BackupLines({ backups }: { readonly backups: readonly Backup[] }) {
  if (backups.length === 0) {
    return <p className="quiet">还没有备份。到了每天备份的时间会自动进行；也可以在上面对“备份”点“立即运行”。</p>;
  }
  return (
    <table className="operation-lines">
      <caption className="only-read">保留的备份，新的在前</caption>
      <thead>
        <tr>
          {['文件', '完成时间', '大小', '内容', '验证'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.file}>
            <th scope="row">
              {backup.file}
              <span className="quiet operation-name">SHA-256 {backup.digest.slice(0, 16)}…</span>
            </th>
            <td data-label="完成时间">{secondInWords(backup.madeAt)}</td>
            <td data-label="大小">{(backup.bytes / bytesPerMb).toFixed(1)} MB</td>
            <td data-label="内容">
              {backup.tables}张表，{backup.rows}行，{backup.files}个文件
            </td>
            <td data-label="验证">
              {backup.provedAt === null ? (
                '还没有验证'
              ) : (
                <span className="job-proved">可以恢复（{secondInWords(backup.provedAt)}验证）</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
