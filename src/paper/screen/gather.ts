/** What the readers of the layers hand in: texts with their layer and place, and what a person has to look at. */

import type { Layer, Piece, Unread } from '#law/person/screening';

export class Gathered {
  readonly pieces: Piece[] = [];
  readonly unread: Unread[] = [];

  text(layer: Layer, place: string, text: string, more: Pick<Piece, 'besides' | 'only'> = {}): void {
    if (text.trim() !== '') this.pieces.push({ layer, place, text, ...more });
  }

  unseen(layer: Layer, place: string, excerpt: string): void {
    this.unread.push({ layer, place, kind: 'unseen', excerpt });
  }

  location(place: string, excerpt: string): void {
    this.unread.push({ layer: 'exif', place, kind: 'location', excerpt });
  }

  /** What was gathered of a file within this one. */
  within(place: string, inner: Gathered): void {
    for (const piece of inner.pieces) this.pieces.push({ ...piece, place: joined(place, piece.place) });
    for (const one of inner.unread) this.unread.push({ ...one, place: joined(place, one.place) });
  }
}

function joined(outer: string, inner: string): string {
  return inner === '' ? outer : `${outer} › ${inner}`;
}
