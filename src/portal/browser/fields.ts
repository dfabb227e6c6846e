/** The fields of a form by name, as text: what a draft keeps and brings back. */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function fieldsOf(form: HTMLFormElement): readonly Field[] {
  return [...form.elements].filter(
    (one): one is Field =>
      (one instanceof HTMLInputElement && one.type !== 'submit' && one.type !== 'checkbox') ||
      one instanceof HTMLTextAreaElement ||
      one instanceof HTMLSelectElement,
  );
}

const isRadio = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === 'radio';

/** Of radio buttons the chosen one; fields without a name or a value are left out. */
export function read(form: HTMLFormElement): Readonly<Record<string, string>> {
  const filled = fieldsOf(form).filter((field) => field.name !== '' && field.value !== '');
  return Object.fromEntries(
    filled.filter((field) => !isRadio(field) || field.checked).map((field) => [field.name, field.value]),
  );
}

export function write(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const field of fieldsOf(form)) {
    const value = values[field.name];
    if (value === undefined) continue;
    if (isRadio(field)) field.checked = field.value === value;
    else field.value = value;
  }
}
