/** The articles that the handling of an application rests on, each with the rule that encodes it. */

import { instruments } from '../instruments.ts';
import type { Citation } from '../ruling.ts';

function of(instrument: string) {
  return (rule: string, article: string): Citation => ({ rule, instrument, article });
}

/** A place in the Regulation (条例). */
export const regulation = of(instruments.regulation);
export const feeMeasures = of(instruments.feeMeasures);
export const reportFormat = of(instruments.reportFormat);
export const reconsiderationLaw = of(instruments.reconsiderationLaw);
export const civilProcedureLaw = of(instruments.civilProcedureLaw);
export const litigationLaw = of(instruments.litigationLaw);
export const litigationInterpretation = of(instruments.litigationInterpretation);
export const disclosureSuitInterpretation = of(instruments.disclosureSuitInterpretation);
