/** A guide before anything is written, and empty entries of its lists. */

import { noElements } from '#law/service/elements';
import type { GuideContent } from './question.ts';

export const newGuide: GuideContent = {
  ...noElements,
  special: [],
  intermediaries: [],
  channels: [],
  inHall: true,
  audiences: [],
  theme: 'other',
  bases: [],
  implementer: '',
  undertaker: '',
  caseKind: 'promised',
  statutory: null,
  promised: { n: 5, unit: 'workingDay' },
  conditions: '',
  quota: '',
  materials: [],
  steps: [],
  fees: [],
  result: '',
  delivery: '',
  place: '',
  hours: '',
  visits: 1,
  visitReason: '',
  online: false,
  onlineAddress: '',
  telephone: '',
  complaintTelephone: '',
  commitment: false,
  tolerance: false,
  questions: [],
};

/** Stable, so that matters and later editions name the same thing. */
const newKey = () => crypto.randomUUID().slice(0, 8);

export const newMaterial = (): GuideContent['materials'][number] => ({
  key: newKey(),
  name: '',
  necessity: 'required',
  form: 'either',
  originals: 1,
  copies: 0,
  source: 'applicant',
  issuer: '',
  basis: '',
  note: '',
  waived: false,
  situation: '',
  specification: '',
  sourceNote: '',
  acceptance: '',
});

export const newStep = (): GuideContent['steps'][number] => ({
  key: newKey(),
  name: '',
  who: '',
  standard: '',
  limit: null,
  result: '',
});
export const newBasis = (): GuideContent['bases'][number] => ({ law: '', article: '', text: '' });
export const newFee = (): GuideContent['fees'][number] => ({
  name: '',
  standard: '',
  basis: '',
  reducible: false,
  reduction: '',
});
export const newQuestion = (): GuideContent['questions'][number] => ({ question: '', answer: '' });
export const newSpecial = (): GuideContent['special'][number] => ({ name: '', basis: '', limit: null });
export const newIntermediary = (): GuideContent['intermediaries'][number] => ({ name: '', basis: '' });
