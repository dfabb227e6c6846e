/** The whole list of a cell as a CSV file: every page is asked for, then saved by the browser. */

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { applicantName, channelName, outcomeName, resultName, stateName } from '../application/words.ts';
import { toCsv } from '../client/csv.ts';
import { saveFile } from '../client/save-file.ts';
import type { ReportAddress } from './address.ts';
import type { NamedCell } from './cell-name.ts';
import { askCell } from './questions.ts';

const perPage = '100';
type Page = Awaited<ReturnType<typeof askCell>>;

export function Export({ address, cell }: { readonly address: ReportAddress; readonly cell: NamedCell }) {
  const save = useMutation({
    mutationFn: async () => {
      const records = [heads(cell), ...(await allLines(address, cell))];
      saveFile(`${address.agency}-${address.year}-${cell.row}-${cell.column}-${address.cutOff}.csv`, toCsv(records));
    },
  });
  return (
    <>
      <Button onClick={() => save.mutate()} loading={save.isPending}>
        导出清单（CSV）
      </Button>
      {save.isError && <p role="alert">{save.error.message}</p>}
    </>
  );
}

async function allLines(address: ReportAddress, cell: NamedCell): Promise<readonly (readonly string[])[]> {
  const lines: (readonly string[])[] = [];
  let after: string | null = null;
  do {
    const page: Page = await askCell(address, cell, after, perPage);
    lines.push(...linesOf(page));
    after = page.next;
  } while (after !== null);
  return lines;
}

function heads(cell: NamedCell): readonly string[] {
  if (cell.table === 'activeDisclosure') return ['文件', '发文字号', '印发日', '不再有效之日'];
  return cell.table === 'applications'
    ? ['编号', '来源', '申请人', '收到日', '到期日', '已延期', '状态', '办理结果', '办结日']
    : ['案号', '申请编号', '提出日', '结果', '结果日'];
}

function linesOf(page: Page): readonly (readonly string[])[] {
  if (page.table === 'activeDisclosure') {
    return page.cases.map(({ title, documentNumber, issuedOn, endedOn }) => [
      title,
      documentNumber,
      issuedOn,
      endedOn ?? '',
    ]);
  }
  if (page.table === 'appeals') {
    return page.cases.map((line) => [
      line.number,
      line.applicationNumber ?? '',
      line.filedOn,
      resultName(line.result),
      line.resultOn ?? '',
    ]);
  }
  return page.cases.map((line) => [
    line.number,
    channelName(line.channel),
    applicantName(line.applicantType),
    line.receivedOn ?? '',
    line.dueOn ?? '',
    line.extended ? '是' : '否',
    stateName(line.state),
    line.outcome === null ? '' : outcomeName(line.outcome),
    line.concludedOn ?? '',
  ]);
}
