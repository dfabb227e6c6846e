/** Our mark: the character 口, one side of it opened like a door. */

export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
      <path d="M2 2h12v2H4v8h6v2H2z" />
      <path d="M12 6l2-1v8l-2 1z" />
    </svg>
  );
}
