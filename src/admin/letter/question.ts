/** What the pages of letters ask the server. */

import { useQuery } from '@tanstack/react-query';
import type { LetterContent, LetterFacts } from '#law/letter/letter';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';

const askLetters = (id: string) => dataOf(api.GET('/api/applications/{id}/letters', { params: { path: { id } } }));
/** Days are plain texts to the description of the API; the server gives no other. */
const askLetter = async (letter: string) => {
  const found = await dataOf(api.GET('/api/letters/{letter}', { params: { path: { letter } } }));
  return { ...found, content: found.content as LetterContent, facts: found.facts as unknown as LetterFacts };
};

export type Letter = Awaited<ReturnType<typeof askLetter>>;

export function useLetters(id: string, enabled: boolean) {
  return useQuery({ queryKey: keys.letters(id), queryFn: () => askLetters(id), enabled });
}

export function useLetter(letter: string) {
  return useQuery({ queryKey: keys.letter(letter), queryFn: () => askLetter(letter) });
}
