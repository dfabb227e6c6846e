/** What can happen to a bundle (一件事): its editions go through the hands of a guide's. */

import type { Day } from '../calendar/day.ts';
import type { ServiceEvent } from '../service/events.ts';
import type { Bundle } from './bundle.ts';

export type BundleEvent =
  | { readonly on: Day; readonly type: 'opened'; readonly name: string }
  | Extract<ServiceEvent, { type: 'guideSubmitted' | 'guideReviewed' | 'cancelled' }>
  | {
      readonly on: Day;
      readonly type: 'bundleIssued';
      readonly edition: number;
      readonly hash: string;
      readonly content: Bundle;
      readonly note?: string;
    };
