/** What somebody may have meant: the piece of a title that is nearest to the words typed. */

/** Changes of one character each that lead from one to the other. */
export function editsBetween(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let row = to.map((_, i) => i + 1);
  for (const [i, one] of from.entries()) {
    let left = i + 1;
    row = to.map((other, j) => {
      const diagonal = j === 0 ? i : (row[j - 1] ?? 0);
      left = Math.min(left + 1, (row[j] ?? 0) + 1, diagonal + (one === other ? 0 : 1));
      return left;
    });
  }
  return row.at(-1) ?? from.length;
}

/** A third of the characters may be wrong, one at least; of two characters none, of one none. */
const mostEdits = (length: number) => (length < 3 ? 0 : Math.max(1, Math.floor(length / 3)));

/** Pieces of titles of about the same length that differ least, the most frequent first; none that is the word itself. */
export function nearestPieces(word: string, titles: readonly string[], most: number): readonly string[] {
  const length = [...word].length;
  const found = new Map<string, { edits: number; n: number }>();
  for (const title of titles) {
    const chars = [...title];
    for (const size of [length, length - 1, length + 1]) {
      for (let at = 0; at + size <= chars.length; at += 1) {
        const piece = chars.slice(at, at + size).join('');
        if (/[^\p{L}\p{N}]/u.test(piece) || piece === word) continue;
        const known = found.get(piece);
        if (known !== undefined) known.n += 1;
        else {
          const edits = editsBetween(word, piece);
          if (edits <= mostEdits(length)) found.set(piece, { edits, n: 1 });
        }
      }
    }
  }
  const sameLength = (piece: string) => ([...piece].length === length ? 0 : 1);
  return [...found]
    .sort(([a, x], [b, y]) => x.edits - y.edits || sameLength(a) - sameLength(b) || y.n - x.n || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([piece]) => piece);
}
