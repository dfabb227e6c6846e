/** The box of a file: the browser's own, over which the script lays one that speaks Chinese and names what was chosen. */

export interface FileBoxProps {
  readonly id: string;
  /** Ids of the hint and the error. */
  readonly describedBy: string;
  readonly wrong?: boolean;
  readonly required?: boolean;
}

export function FileBox({ id, describedBy, wrong = false, required = false }: FileBoxProps) {
  return (
    <div class="file-box">
      <div class="file-face" hidden>
        <span class="button plain" aria-hidden="true">
          选择文件
        </span>
        <span class="file-chosen" id={`${id}-chosen`} aria-live="polite" />
      </div>
      <input
        id={id}
        type="file"
        name="file"
        required={required}
        aria-describedby={`${describedBy} ${id}-chosen`}
        {...(wrong ? { 'aria-invalid': 'true' as const } : {})}
      />
    </div>
  );
}
