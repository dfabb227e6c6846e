/** 面向对象 among the fields by which a list is narrowed. */

import { type Audience, audienceKeys, audiences } from '#law/publication/audiences';

export function AudienceChoice({ id, chosen }: { readonly id: string; readonly chosen: Audience | null }) {
  return (
    <div>
      <label for={id}>面向对象</label>
      <select id={id} name="audience">
        <option value="">不限对象</option>
        {audienceKeys.map((key) => (
          <option key={key} value={key} selected={key === chosen}>
            {audiences[key]}
          </option>
        ))}
      </select>
    </div>
  );
}
