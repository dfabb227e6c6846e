/** The whole filtered list as a file that a spreadsheet opens without running anything. */

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { toCsv } from '../client/csv.ts';
import { saveFile } from '../client/save-file.ts';

export interface SavedColumn<L> {
  readonly head: string;
  readonly text: (line: L) => string | null;
}

interface Props<L> {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly columns: readonly SavedColumn<L>[];
  /** The next lines; the first where null. */
  readonly ask: (after: string | null) => Promise<{ readonly lines: readonly L[]; readonly next: string | null }>;
}

export function SaveList<L>({ name, columns, ask }: Props<L>) {
  const save = useMutation({
    mutationFn: async () => {
      const records = [columns.map(({ head }) => head)];
      let after: string | null = null;
      do {
        const { lines, next }: Awaited<ReturnType<typeof ask>> = await ask(after);
        records.push(...lines.map((line) => columns.map(({ text }) => text(line) ?? '')));
        after = next;
      } while (after !== null);
      saveFile(`${name}.csv`, toCsv(records));
    },
  });
  return (
    <div>
      <Button onClick={() => save.mutate()} loading={save.isPending}>
        导出清单（CSV）
      </Button>
      {save.isError && <p role="alert">{save.error.message}</p>}
    </div>
  );
}
