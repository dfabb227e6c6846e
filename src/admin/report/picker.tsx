/** Which agency, which year, and the day that the year is taken to end on. What is picked stands in the address. */

import { Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useAgencies } from '../account/agencies.ts';
import { lastDayCounted, type ReportAddress, reportPath } from './address.ts';

/** The first year of which agencies reported under the Regulation. */
const firstYear = 2008;

export function Picker({ address }: { readonly address: ReportAddress }) {
  const agencies = useAgencies();
  const navigate = useNavigate();
  const last = lastDayCounted(address.year, address.today);
  const go = (next: Partial<ReportAddress>, replace = false) => {
    const to = { ...address, ...next };
    const query = next.cutOff === undefined || next.cutOff === last ? '' : `?cutOff=${next.cutOff}`;
    navigate(`${reportPath(to)}${query}`, { replace });
  };
  return (
    <div className="picker no-print">
      <div className="picker-agency">
        <label htmlFor="agency">机关</label>
        <Select
          id="agency"
          value={address.agency}
          onChange={(agency) => go({ agency })}
          loading={agencies.isPending}
          options={(agencies.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </div>
      <div>
        <label htmlFor="year">年度</label>
        <Select
          id="year"
          value={address.year}
          onChange={(year) => go({ year })}
          options={years(address).map((year) => ({ value: year, label: `${year}年` }))}
        />
      </div>
      <div>
        <label htmlFor="cut-off">假设年度在这一天结束</label>
        <Input
          id="cut-off"
          type="date"
          required
          value={address.cutOff}
          min={`${address.year}-01-01`}
          max={last}
          onChange={({ target }) => {
            // While a day is being typed it may not be one yet, or not one of this year.
            if (target.validity.valid) go({ cutOff: target.value }, true);
          }}
        />
      </div>
    </div>
  );
}

/** From this year back; the year of the address among them, whatever it is. */
function years({ year, today }: ReportAddress): readonly string[] {
  const newest = Math.max(Number(today.slice(0, 4)), Number(year) || 0);
  return Array.from({ length: newest - firstYear + 1 }, (_, i) => String(newest - i));
}
