/** The form of the search: plain fields, one line each, sent as a whole. */

import { Button, Form, Input, Select } from 'antd';
import { actName, auditSubjects, otherActs, subjectName } from '#law/account/audited';
import { deedKeys } from '#law/account/deeds';
import type { Search } from './search.ts';

const acts = [...deedKeys, ...otherActs].map((act) => ({ value: act, label: actName(act) }));
const subjects = auditSubjects.map((subject) => ({ value: subject, label: subjectName(subject) }));
const results = [
  { value: 'done', label: '完成' },
  { value: 'refused', label: '拒绝' },
];

interface FormProps {
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
}

/** Begun anew for each search in the address, so that going back shows what was asked then. */
export function SearchForm({ search, onSearch }: FormProps) {
  return (
    <Form
      key={JSON.stringify(search)}
      layout="vertical"
      className="audit-search no-print"
      initialValues={search}
      onFinish={(values: Search) => onSearch(values)}
      aria-label="查找审计记录"
    >
      <Form.Item label="人员" name="person">
        <Input placeholder="姓名的一部分，或者账号编号" allowClear maxLength={100} />
      </Form.Item>
      <Form.Item label="行为" name="deed">
        <Select options={acts} allowClear showSearch={{ optionFilterProp: 'label' }} placeholder="全部" />
      </Form.Item>
      <Form.Item label="对象类别" name="subject">
        <Select options={subjects} allowClear placeholder="全部" />
      </Form.Item>
      <Form.Item label="对象编号" name="object">
        <Input allowClear maxLength={300} />
      </Form.Item>
      <Form.Item label="机关代码" name="agency">
        <Input placeholder="例如 shili-spj" allowClear maxLength={64} />
      </Form.Item>
      <Form.Item label="结果" name="result">
        <Select options={results} allowClear placeholder="全部" />
      </Form.Item>
      <Form.Item label="起始日期" name="from">
        <Input type="date" />
      </Form.Item>
      <Form.Item label="截止日期" name="to">
        <Input type="date" />
      </Form.Item>
      <Form.Item label="包含的文字" name="text">
        <Input placeholder="对象、原因、地址、请求编号" allowClear maxLength={100} />
      </Form.Item>
      <div className="audit-buttons">
        <Button type="primary" htmlType="submit">
          查找
        </Button>
        <Button onClick={() => onSearch({})}>清除条件</Button>
      </div>
    </Form>
  );
}
