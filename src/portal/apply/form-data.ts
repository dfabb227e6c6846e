/** The bodies of the public forms as schemas: what a plain form sends, each text bounded; unknown parts are refused. */

import { z } from 'zod';
import { formFields, type TypedForm } from '#law/applicant/apply-form';

/** Far above what is accepted, so that a text that is too long is refused with a sentence at its field, not cut off. */
const typed = z.string().max(400_000).default('');

export const applyBody = z.object({
  key: z.uuid(),
  agency: z.string().max(64).default(''),
  applicantType: typed,
  name: typed,
  identityKind: typed,
  identity: typed,
  telephone: typed,
  email: typed,
  address: typed,
  description: typed,
  carrier: typed,
  route: typed,
});

export function typedOf(body: z.infer<typeof applyBody>): TypedForm {
  return Object.fromEntries(formFields.map((field) => [field, body[field]])) as unknown as TypedForm;
}

export const emptyForm: TypedForm = {
  applicantType: '',
  name: '',
  identityKind: '',
  identity: '',
  telephone: '',
  email: '',
  address: '',
  description: '',
  carrier: 'electronic',
  route: 'web',
};
