/** What the pages of what goes out ask the server. */

import { useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';

const askScreening = (id: string) => dataOf(api.GET('/api/files/{id}/screening', { params: { path: { id } } }));
const askLetterFiles = (letter: string) =>
  dataOf(api.GET('/api/letters/{letter}/files', { params: { path: { letter } } }));

export type Screening = Awaited<ReturnType<typeof askScreening>>;

export function useScreening(file: string) {
  return useQuery({ queryKey: keys.screening(file), queryFn: () => askScreening(file) });
}

export function useLetterFiles(letter: string) {
  return useQuery({ queryKey: keys.letterFiles(letter), queryFn: () => askLetterFiles(letter) });
}
