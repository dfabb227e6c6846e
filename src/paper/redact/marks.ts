/** Areas of pages, as shares of their width and height from the upper left corner: the same for every size they are drawn in. */

import type { PersonalDataKind } from '#law/person/find-personal-data';

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Mark extends Area {
  /** From 1. */
  readonly page: number;
}

/** A personal number that a page shows, and where. */
export interface PageHit extends Mark {
  readonly kind: PersonalDataKind;
  readonly excerpt: string;
}

/** Nearly the whole of it: what an officer draws by hand ends a hair too early. */
const enough = 0.9;

export function isCovered(hit: Area, marks: readonly Area[]): boolean {
  const steps = 20;
  let covered = 0;
  for (let i = 0; i < steps; i += 1) {
    const x = hit.left + (hit.width * (i + 0.5)) / steps;
    const y = hit.top + hit.height / 2;
    if (marks.some((one) => isIn(one, x, y))) covered += 1;
  }
  return covered >= enough * steps;
}

function isIn({ left, top, width, height }: Area, x: number, y: number): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
