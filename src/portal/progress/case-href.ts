/** Where an opened case stands. Nothing of which case it is stands in the address (P-11). */

export const caseHref = '/progress/case';
