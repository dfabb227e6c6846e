/** One matter, one application: what each part of a split application keeps of the history of the whole (OUT-34). */

import type { ApplicationEvent } from './events.ts';

/**
 * The events that each part begins with after its own 登记, in order: receipt and whatever has moved the clock since, so that
 * its term is the one that ran. Texts that are kept with the whole are not the part's, nor are letters, searches that are still open, and money.
 */
export function inherited(events: readonly ApplicationEvent[]): readonly ApplicationEvent[] {
  return events.flatMap((event): readonly ApplicationEvent[] => {
    switch (event.type) {
      case 'received':
      case 'correctionAsked':
      case 'reasonsAsked':
      case 'reasonsGiven':
      case 'replyDaySet':
      case 'consultationSent':
      case 'consultationReceived':
      case 'opinionArrived':
      case 'consultationLapsed':
      case 'thirdPartyTold':
      case 'extended':
        return [event];
      case 'corrected': {
        const { text: _, ...rest } = event;
        return [rest];
      }
      case 'assigned': {
        const { note: _, ...rest } = event;
        return [rest];
      }
      case 'searched': {
        const { task: _, ...rest } = event;
        return [rest];
      }
      default:
        return [];
    }
  });
}
