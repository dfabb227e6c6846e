/** Traditional characters of labels, titles and counts as the simplified ones that the form has. */

const pairs =
  '總总體体況况動动開开請请復复複复議议訴诉訟讼問问題题進进報报項项規规範范發发廢废現现許许處处罰罚強强費费單单萬万數数結结轉转續续辦办無无國国機机構构織织業业會会務务計计維维糾纠審审經经後后屬属於于與与護护權权內内過过執执詢询關关製制補补確确認认訪访舉举獲获繳缴納纳條条類类實实際际額额長长縣县區区鄉乡鎮镇衛卫財财產产農农環环網网電电視视顯显應应該该較较對对點点標标準准來来從从為为將将還还這这則则決决種种億亿兩两門门戶户眾众號号讀读準准達达據据圖图書书類类績绩訊讯設设導导團团備备檔档';

const simplified = new Map(pairs.match(/../gu)?.map((pair) => [...pair] as [string, string]));
const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'gu');

/** Character by character: offsets stay as they are. */
export function simplifiedOf(text: string): string {
  return text.replace(traditional, (sign) => simplified.get(sign) ?? sign);
}
