/** The agency of the first administrators: a new one, or one that the installation already has. */

import { Form, Input, Radio, Select } from 'antd';
import { agencyKinds, levels } from '#law/agency/agency';

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

export function BootstrapAgency() {
  const which = Form.useWatch('which');
  return (
    <fieldset>
      <legend>机关</legend>
      <Form.Item name="which">
        <Radio.Group
          aria-label="机关"
          options={[
            { value: 'new', label: '新机关' },
            { value: 'known', label: '已有机关' },
          ]}
        />
      </Form.Item>
      {which === 'known' ? (
        <Form.Item
          label="机关代码"
          name="agencyCode"
          extra="程序中已经有机关、但没有管理员可用时填写。"
          rules={[{ required: true, whitespace: true, message: '请填写已有机关的代码。' }]}
        >
          <Input autoCapitalize="none" spellCheck={false} maxLength={40} />
        </Form.Item>
      ) : (
        <NewAgency />
      )}
    </fieldset>
  );
}

function NewAgency() {
  return (
    <>
      <Form.Item
        label="全称"
        name={['agency', 'name']}
        extra="与印章一致，例如 某某县人民政府办公室。"
        rules={[
          { required: true, whitespace: true, message: '请填写机关全称。' },
          { min: 2, message: '机关全称至少2个字。请写全。' },
        ]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item
        label="简称"
        name={['agency', 'shortName']}
        extra="用在列表和页面上，例如 某某县政府办。"
        rules={[{ required: true, whitespace: true, message: '请填写机关简称。' }]}
      >
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item
        label="发文代字"
        name={['agency', 'documentPrefix']}
        extra="文号中年份以前的部分，例如 某政办公开。"
        rules={[{ required: true, whitespace: true, message: '请填写发文代字。' }]}
      >
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item
        label="代码"
        name={['agency', 'code']}
        extra="出现在网址里，以后不能更改，例如 mouxian-zfb。"
        rules={[
          { required: true, message: '请填写机关代码。' },
          {
            pattern: /^[a-z][a-z0-9-]{1,39}$/,
            message: '机关代码由小写字母、数字和短横线组成，以字母开头，2到40个字符。请改正。',
          },
        ]}
      >
        <Input autoCapitalize="none" spellCheck={false} maxLength={40} />
      </Form.Item>
      <Form.Item label="层级" name={['agency', 'level']}>
        <Select options={optionsOf(levels)} />
      </Form.Item>
      <Form.Item label="类型" name={['agency', 'kind']}>
        <Select options={optionsOf(agencyKinds)} />
      </Form.Item>
    </>
  );
}
