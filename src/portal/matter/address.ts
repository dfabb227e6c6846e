/** Where a matter that was opened with its number and code is rated and followed. Nothing of which it is stands in the address. */

export const rateHref = '/progress/case/rate';
export const liveHref = '/progress/case/live';
