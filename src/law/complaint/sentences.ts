/** What happened to a complaint, a sentence each, for the agency's own people. */

import {
  type ComplaintEvent,
  callBackResults,
  complaintChannels,
  reopenReasons,
  rightDoors,
  tellingWays,
} from './events.ts';

/** `nameOf`: of an account. */
export function complaintSentence(event: ComplaintEvent, nameOf: (account: string) => string): string {
  switch (event.type) {
    case 'received':
      return `收到来件（${complaintChannels[event.channel]}），编号${event.number}，${event.due}前答复。`;
    case 'assigned':
      return `交给${nameOf(event.to)}承办。`;
    case 'extended':
      return `延长到${event.due}前答复。`;
    case 'redirected':
      return `不属于来件答复的范围，告知走“${rightDoors[event.door]}”的渠道。`;
    case 'answered':
      return '拟定答复。';
    case 'told':
      return `告知来件人（${tellingWays[event.how]}）。`;
    case 'calledBack':
      return `回访：${callBackResults[event.result]}。`;
    case 'published':
      return '公开答复。';
    case 'merged':
      return '并案。';
    case 'reopened':
      return `重新办理（${reopenReasons[event.reason]}），${event.due}前答复。`;
    case 'closed':
      return '办结。';
  }
}
