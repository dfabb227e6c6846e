/** The call back after a poor rating: what it found, and until when it is put right (SVC-51). */

export const callResults = {
  corrected: '情况属实，已经当场改正',
  dated: '情况复杂，列入台账限期改正',
  explained: '诉求没有依据，已经说明',
  mistaken: '误评或者恶意评价，申诉核实后不计入',
  unreached: '没有联系上，择日再回访',
} as const;
export type CallResult = keyof typeof callResults;
