/** The columns of a file that is read, and how each is filled in. */

import { CaseTable, type Column } from './case-table.tsx';

interface FileColumn {
  readonly head: string;
  readonly required: boolean;
  readonly about: string;
}

export function FileColumns({ of }: { readonly of: readonly FileColumn[] }) {
  return <CaseTable caption="文件的列和填法" columns={columns} lines={of} keyOf={({ head }) => head} />;
}

const columns: readonly Column<FileColumn>[] = [
  { head: '列', cell: ({ head }) => head },
  { head: '要求', cell: ({ required }) => (required ? '必填' : '选填') },
  { head: '填法', cell: ({ about }) => (about === '' ? '没有的留空' : about) },
];
