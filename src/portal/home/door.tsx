/** The home page's drawing: the mark at large, a door that opens on ruled lines of writing. Decoration only. */

/** Ruled lines of writing inside the opening, each of its own length. */
const written = [103, 92, 109, 75, 100, 106, 66, 95].map((length, i) => `M82 ${68 + i * 19}h${length}`);

export function Door() {
  return (
    <svg class="door" viewBox="0 0 360 260" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="2">
        <path d="M214 30H50v200h164" stroke-width="6" />
        <path d="M202 42H62v176h140" opacity="0.55" />
        <g opacity="0.8">
          {written.map((line) => (
            <path key={line} d={line} />
          ))}
        </g>
        <path d="M232 26l70-24v256l-70-24z" stroke-width="6" stroke-linejoin="miter" />
        <path d="M244 42l46-15v206l-46-15z" opacity="0.55" />
        <path d="M256 128v14" stroke-width="6" />
        <path d="M20 246h320" opacity="0.35" />
      </g>
    </svg>
  );
}
